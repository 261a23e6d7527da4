// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Tariff.h"
#include "ui/print/ReceiptPart.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace cekr
{

/// A group of lines on a receipt. `issuer` says who charges, `tax` what is in it; most have neither.
[[nodiscard]] QJsonObject receiptGroup(const QString& heading, const QJsonArray& lines,
                                       const QJsonArray& issuer = {}, const QJsonArray& tax = {});
/// A line of it.
[[nodiscard]] QJsonObject receiptLine(const QString& text, const QString& amount = {});

/// What a receipt says of charges: a group for each creditor, with who charges and the tax (FEE-1), and one
/// of what the bank debits (FEE-2). In the language in use.
class ReceiptCharges final
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ReceiptCharges)

public:
    /// `tariff`: the edition that the charges are of.
    ReceiptCharges(const std::vector<ReceiptPart>& parts, const std::optional<Tariff>& tariff)
        : m_parts(parts), m_tariff(tariff)
    {
    }

    [[nodiscard]] QJsonArray groups() const;

private:
    /// Empty when the creditor is owed nothing.
    [[nodiscard]] QJsonObject owedTo(Creditor creditor) const;
    [[nodiscard]] QJsonObject debited() const;
    [[nodiscard]] static QString headingOf(Creditor creditor);
    [[nodiscard]] static QJsonArray issuer(const Issuer& issuer);
    [[nodiscard]] static QJsonArray vat(const Issuer& issuer, Money charged);

    const std::vector<ReceiptPart>& m_parts;
    const std::optional<Tariff>& m_tariff;
};

} // namespace cekr
