// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/print/ReceiptPart.h"
#include "ui/print/ReceiptStanding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cekr
{

/// What a receipt says, as values for its template. In the language in use.
class ReceiptContent final
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ReceiptContent)

public:
    explicit ReceiptContent(const ReceiptView& receipt);

    [[nodiscard]] QString title() const { return first().title; }
    [[nodiscard]] QJsonObject values() const;

private:
    [[nodiscard]] QString copy() const;
    [[nodiscard]] QJsonArray facts() const;
    [[nodiscard]] QString numbered(qint64 receipt) const;
    [[nodiscard]] QJsonArray groups() const;
    [[nodiscard]] QJsonArray loads() const;
    void addBalance(MokId card, Money loaded, QJsonArray& lines) const;
    void addBalanceAfter(const LoadedCard& before, Money loaded, QJsonArray& lines) const;
    [[nodiscard]] Money total() const;
    [[nodiscard]] QString totalLabel() const;
    [[nodiscard]] QJsonArray cash() const;
    [[nodiscard]] QJsonArray smallPrint() const;
    /// What the receipt is about, before all else.
    [[nodiscard]] const ReceiptPart& first() const { return m_parts.front(); }

    const ReceiptView& m_receipt;
    std::vector<ReceiptPart> m_parts; ///< one of each operation
    ReceiptStanding m_standing;
    Money m_total; ///< what came into the drawer; negative: went out of it
};

} // namespace cekr
