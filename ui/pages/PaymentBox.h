// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QWidget>

#include <optional>

namespace cekr
{

class AmountField;
class LabelledField;
class QuickAmounts;
class TextLabel;

/// What a customer pays, written large; the cash that is given, and the change.
class PaymentBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentBox(QWidget* parent = nullptr);

    /// `change` is negative while too little was received. Leaves what is written; writes all words anew.
    void show(Money due, Money change);
    using QWidget::show;
    /// Nothing was received yet: what is written is another customer's.
    void clear();
    void takeFocus();
    /// False when what is written is no amount; the box says so and takes the focus.
    [[nodiscard]] bool settle();

signals:
    /// Nothing for the exact sum, or for what is no amount.
    void receivedChanged(std::optional<cekr::Money> amount);

private:
    void showChange(Money change);
    void edit();

    QWidget* m_cash;
    TextLabel* m_dueLabel;
    TextLabel* m_due;
    AmountField* m_received;
    LabelledField* m_field;
    QuickAmounts* m_quick;
    TextLabel* m_changeLabel;
    TextLabel* m_change;
};

} // namespace cekr
