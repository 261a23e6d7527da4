// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class AmountField;
class LabelledField;
class PointList;
class PrimaryButton;
class QuickAmounts;
class SecondaryButton;
class TextLabel;

/// Opening a shift: the cash that lies in the drawer is counted and written down. What the last shift left
/// is offered, but not filled in: it must be counted.
class OpenShiftPanel final : public Panel
{
    Q_OBJECT

public:
    explicit OpenShiftPanel(TillFlow& till, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

private:
    void open();

    TillFlow& m_till;
    TextLabel* m_sentence;
    AmountField* m_amount;
    LabelledField* m_amountField;
    QuickAmounts* m_quick;
    SecondaryButton* m_last;
    PrimaryButton* m_confirm;
    PointList* m_points;
};

} // namespace cekr
