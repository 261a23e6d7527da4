// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"
#include "core/domain/QrModules.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cekr
{

/// Who pays or is paid, as a slip says it.
struct SlipParty
{
    QString name;
    QString street; ///< and number
    QString town;   ///< post code and town

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && street.isEmpty() && town.isEmpty(); }
    friend bool operator==(const SlipParty&, const SlipParty&) = default;
};

/// What a payment slip shows: its fields as they are printed, and the symbol that says the same.
struct SlipView
{
    SlipParty payer;             ///< may be empty
    std::optional<Money> amount; ///< none: the payer decides
    QString purposeCode;
    QString purpose;
    QDate due;               ///< invalid: none
    QString iban;            ///< in groups of four
    QString referenceModel;  ///< "SI05"
    QString referenceNumber; ///< "8074720-204118733-200"
    SlipParty payee;
    QrModules symbol;

    friend bool operator==(const SlipView&, const SlipView&) = default;
};

} // namespace cekr
