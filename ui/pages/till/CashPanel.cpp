// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/till/CashPanel.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/Reveal.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Typography.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace cekr
{

CashPanel::CashPanel(TillFlow& till, Desk& desk, QWidget* parent)
    : Panel({}, parent)
    , m_till(till)
    , m_desk(desk)
    , m_in(new QRadioButton)
    , m_out(new QRadioButton)
    , m_amount(new AmountField)
    , m_reason(new QLineEdit)
    , m_amountField(new LabelledField({}, m_amount))
    , m_reasonField(new LabelledField({}, m_reason))
    , m_notice(new Notice)
    , m_confirm(new PrimaryButton({}))
{
    m_in->setChecked(true);
    m_amount->setBig(true);
    m_reason->setMaxLength(int(longestNote));
    m_confirm->setEnterPresses(false);
    m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_in, m_out, m_amountField, m_reasonField, m_notice, m_confirm}) {
        body()->addWidget(part);
    }
    body()->addStretch(1);
    setFocusProxy(m_amount);
    connect(m_in, &QRadioButton::toggled, this, &CashPanel::refresh);
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        m_amountField->setProblem({});
        refresh();
    });
    connect(m_confirm, &QAbstractButton::clicked, this, &CashPanel::send);
    connect(&m_till, &TillFlow::recorded, this, &CashPanel::recorded);
}

void CashPanel::refresh()
{
    m_confirm->setText(confirmWords());
    if (m_till.refusal()) {
        sayError(*m_notice, m_till.refusal());
        reveal(m_confirm);
    } else if (m_notice->words().tone == Tone::Bad) {
        m_notice->clear();
    }
}

void CashPanel::retranslate()
{
    //: Title of the panel for cash that is no sale
    setTitle(tr("Cash that is no sale"));
    //: Choice: cash is put into the drawer
    m_in->setText(tr("Put &in"));
    //: Choice: cash is taken out of the drawer
    m_out->setText(tr("Take &out"));
    //: Label of an amount of cash
    m_amountField->setLabel(tr("&Amount"));
    //: Label of the field: why cash is put in or taken out
    m_reasonField->setLabel(tr("&Reason"));
    //: Below the reason for cash put in or taken out
    m_reasonField->setHint(tr("In your own words, for example: change from the bank."));
    m_notice->clear();
    refresh();
}

void CashPanel::send()
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

void CashPanel::recorded()
{
    if (m_amount->text().isEmpty()) {
        return; // the shift was opened
    }
    m_notice->say({.tone = Tone::Good,
                   .title = direction() == CashMovement::Direction::In
                                //: %1 is an amount of cash
                                ? tr("%1 put in.").arg(moneyText(m_amount->amount().value_or(Money())))
                                //: %1 is an amount of cash
                                : tr("%1 taken out.").arg(moneyText(m_amount->amount().value_or(Money())))});
    m_amount->clear();
    m_reason->clear();
    m_amount->setFocus(Qt::OtherFocusReason);
}

CashMovement::Direction CashPanel::direction() const
{
    return m_in->isChecked() ? CashMovement::Direction::In : CashMovement::Direction::Out;
}

QString CashPanel::confirmWords() const
{
    if (m_till.isBusy()) {
        //: In place of the button that confirms, while the disk is being written
        return tr("Recording …");
    }
    const Result<Money> amount = m_amount->amount();
    const bool isIn = direction() == CashMovement::Direction::In;
    if (!amount) {
        //: Button that records cash put in, while no amount is written
        return isIn ? tr("Record cash &put in")
                    //: Button that records cash taken out, while no amount is written
                    : tr("Record cash &taken out");
    }
    //: Button that records cash put in; %1 is the amount
    return isIn ? tr("&Put in %1").arg(moneyText(*amount))
                //: Button that records cash taken out; %1 is the amount
                : tr("&Take out %1").arg(moneyText(*amount));
}

} // namespace cekr
