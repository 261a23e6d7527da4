// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class EmptyState;
class QrView;
class TextLabel;

/// A slip on the screen: its symbol, large, and below it what the customer compares on the phone.
class SlipPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SlipPanel(QWidget* parent = nullptr);

    /// Nothing shows what is needed for a slip.
    void show(const std::optional<SlipView>& slip);
    using QWidget::show;
    void retranslate();

private:
    void refresh();

    std::optional<SlipView> m_slip;
    EmptyState* m_empty;
    QrView* m_symbol;
    TextLabel* m_amount;
    TextLabel* m_account;
    TextLabel* m_payee;
};

} // namespace cekr
