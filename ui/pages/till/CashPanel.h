// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/Typography.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace cekr
{

/// Cash put into the drawer or taken out of it that is no sale: with the reason, or to the safe or the bank
/// with a slip.
class CashPanel final : public Panel
{
    Q_OBJECT

public:
    CashPanel(TillFlow& till, DeskFlow& desk, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_desk(desk)
        , m_choices{new QRadioButton, new QRadioButton, new QRadioButton, new QRadioButton}
        , m_amount(new AmountField)
        , m_reason(new QLineEdit)
        , m_amountField(new LabelledField({}, m_amount))
        , m_reasonField(new LabelledField({}, m_reason))
        , m_notice(new Notice)
        , m_confirm(new PrimaryButton({}))
    {
        m_choices.front()->setChecked(true);
        m_amount->setBig(true);
        m_reason->setMaxLength(int(longestNote));
        m_confirm->setEnterPresses(false);
        m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        for (QRadioButton* choice : m_choices) {
            body()->addWidget(choice);
            connect(choice, &QRadioButton::toggled, this, &CashPanel::showReason);
        }
        for (QWidget* part :
             std::initializer_list<QWidget*>{m_amountField, m_reasonField, m_notice, m_confirm}) {
            body()->addWidget(part);
        }
        body()->addStretch(1);
        setFocusProxy(m_amount);
        connect(m_notice, &Notice::actionTriggered, this, [this] { emit slipRequested(m_slip); });
        connect(m_amount, &QLineEdit::textChanged, this, [this] {
            m_amountField->setProblem({});
            refresh();
        });
        connect(m_reason, &QLineEdit::textEdited, &m_till, &TillFlow::amendReason);
        connect(m_confirm, &QAbstractButton::clicked, this, &CashPanel::send);
        connect(&m_till, &TillFlow::recorded, this, &CashPanel::recorded);
    }

    void refresh()
    {
        m_confirm->setText(confirmWords());
        if (m_till.refusal()) {
            sayError(*m_notice, m_till.refusal());
            scrollTo(m_confirm);
        } else if (m_notice->words().tone == Tone::Bad) {
            m_notice->clear();
        }
    }

    void retranslate()
    {
        //: Title of the panel for cash that is no sale
        setTitle(tr("Cash that is no sale"));
        //: Choice: cash is put into the drawer
        m_choices[0]->setText(tr("Put &in"));
        //: Choice: cash is taken out of the drawer
        m_choices[1]->setText(tr("Take &out"));
        //: Choice: cash from the drawer is put into the safe
        m_choices[2]->setText(tr("To the &safe"));
        //: Choice: cash from the drawer is taken to the bank
        m_choices[3]->setText(tr("To the &bank"));
        //: Label of an amount of cash
        m_amountField->setLabel(tr("&Amount"));
        //: Label of the field: why cash is put in or taken out
        m_reasonField->setLabel(tr("&Reason"));
        m_notice->clear();
        showReason();
    }

signals:
    /// The slip that was just made is to be printed.
    void slipRequested(qint64 number);

private:
    void send()
    {
        const Result<Money> amount = m_amount->amount();
        if (!amount) {
            m_amountField->setProblem(problemOf(amount.error()));
            m_amount->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_notice->clear();
        const auto& shift = m_desk.status().shift;
        m_till.moveCash(shift ? shift->id : OperationId(), direction(), *amount, m_reason->text());
    }

    void recorded(qint64 receipt)
    {
        const Result<Money> amount = m_amount->amount();
        if (!amount || !m_desk.status().shift) {
            return; // a shift was opened or closed
        }
        m_slip = receipt;
        m_notice->say({.tone = Tone::Good,
                       .title = recordedWords(*amount),
                       //: Button: shows the slip about cash for the safe or the bank, to be printed
                       .actions = receipt == 0 ? QStringList() : QStringList{tr("Sho&w the slip")}});
        m_amount->clear();
        m_reason->clear();
        m_amount->setFocus(Qt::OtherFocusReason);
    }

    void showReason()
    {
        const bool isHandedOn = m_choices[2]->isChecked() || m_choices[3]->isChecked();
        m_reasonField->setHint(isHandedOn
                                   //: Below the reason for cash that goes to the safe or the bank
                                   ? tr("It may stay empty. A slip is made.")
                                   //: Below the reason for cash put in or taken out
                                   : tr("In your own words, for example: change from the bank."));
        refresh();
    }

    [[nodiscard]] CashMovement::Direction direction() const
    {
        for (const CashMovement::Direction each : allDirections) {
            if (m_choices[size_t(each)]->isChecked()) {
                return each;
            }
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString recordedWords(Money amount) const
    {
        const QString sum = moneyText(amount);
        switch (direction()) {
        case CashMovement::Direction::In:
            //: %1 is an amount of cash
            return tr("%1 put in.").arg(sum);
        case CashMovement::Direction::Out:
            //: %1 is an amount of cash
            return tr("%1 taken out.").arg(sum);
        case CashMovement::Direction::ToSafe:
            //: %1 is an amount of cash
            return tr("%1 handed over to the safe.").arg(sum);
        case CashMovement::Direction::ToBank:
            //: %1 is an amount of cash
            return tr("%1 handed over to the bank.").arg(sum);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString confirmWords() const
    {
        if (m_till.isBusy()) {
            //: In place of the button that confirms, while the disk is being written
            return tr("Recording …");
        }
        if (const Result<Money> amount = m_amount->amount()) {
            return confirmWords(*amount);
        }
        switch (direction()) {
        case CashMovement::Direction::In:
            //: Button that records cash put in, while no amount is written
            return tr("Record cash &put in");
        case CashMovement::Direction::Out:
            //: Button that records cash taken out, while no amount is written
            return tr("Record cash &taken out");
        case CashMovement::Direction::ToSafe:
        case CashMovement::Direction::ToBank:
            //: Button that records cash for the safe or the bank, while no amount is written
            return tr("Record cash &handed over");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString confirmWords(Money amount) const
    {
        const QString sum = moneyText(amount);
        switch (direction()) {
        case CashMovement::Direction::In:
            //: Button that records cash put in; %1 is the amount
            return tr("&Put in %1").arg(sum);
        case CashMovement::Direction::Out:
            //: Button that records cash taken out; %1 is the amount
            return tr("&Take out %1").arg(sum);
        case CashMovement::Direction::ToSafe:
            //: Button that records cash put into the safe; %1 is the amount
            return tr("%1 to the safe").arg(sum);
        case CashMovement::Direction::ToBank:
            //: Button that records cash taken to the bank; %1 is the amount
            return tr("%1 to the bank").arg(sum);
        }
        Q_UNREACHABLE();
    }

    TillFlow& m_till;
    DeskFlow& m_desk;
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
