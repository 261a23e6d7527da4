// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

#include <array>

class QLineEdit;
class QRadioButton;

namespace cekr
{

class AmountField;
class LabelledField;
class Notice;
class PrimaryButton;

/// Cash put into the drawer or taken out of it that is no sale: with the reason, or to the safe or the bank
/// with a slip.
class CashPanel final : public Panel
{
    Q_OBJECT

public:
    CashPanel(TillFlow& till, Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

signals:
    /// The slip that was just made is to be printed.
    void slipRequested(qint64 number);

private:
    void send();
    void recorded(qint64 receipt);
    void showReason();
    [[nodiscard]] CashMovement::Direction direction() const;
    [[nodiscard]] QString recordedWords(Money amount) const;
    [[nodiscard]] QString confirmWords() const;
    [[nodiscard]] QString confirmWords(Money amount) const;

    TillFlow& m_till;
    Desk& m_desk;
    std::array<QRadioButton*, allDirections.size()> m_choices;
    AmountField* m_amount;
    QLineEdit* m_reason;
    LabelledField* m_amountField;
    LabelledField* m_reasonField;
    Notice* m_notice;
    PrimaryButton* m_confirm;
    qint64 m_slip = 0; ///< the last that was made
};

} // namespace cekr
