// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

class QLineEdit;
class QRadioButton;

namespace cekr
{

class AmountField;
class LabelledField;
class Notice;
class PrimaryButton;

/// Cash put into the drawer or taken out of it that is no sale, with the reason.
class CashPanel final : public Panel
{
    Q_OBJECT

public:
    CashPanel(TillFlow& till, Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

private:
    void send();
    void recorded();
    [[nodiscard]] CashMovement::Direction direction() const;
    [[nodiscard]] QString confirmWords() const;

    TillFlow& m_till;
    Desk& m_desk;
    QRadioButton* m_in;
    QRadioButton* m_out;
    AmountField* m_amount;
    QLineEdit* m_reason;
    LabelledField* m_amountField;
    LabelledField* m_reasonField;
    Notice* m_notice;
    PrimaryButton* m_confirm;
};

} // namespace cekr
