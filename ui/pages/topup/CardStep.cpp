// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/topup/CardStep.h"

#include "ui/text/RuleText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/Typography.h"

#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace cekr
{

CardStep::CardStep(TopUpFlow& flow, QWidget* parent)
    : FlowStep(parent)
    , m_flow(flow)
    , m_card(new ScanField)
    , m_cardField(new LabelledField(QString(), m_card))
    , m_digits(new QLineEdit)
    , m_digitsField(new LabelledField(QString(), m_digits))
{
    m_digits->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_digits->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_digits));
    m_digits->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    connect(m_digits, &QLineEdit::textEdited, this, [this] { setProblem(*m_digits, false); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_cardField);
    layout->addWidget(m_digitsField);
}

QString CardStep::name() const
{
    return stepText(TopUpFlow::Step::Card);
}

QString CardStep::question() const
{
    //: What is asked in the step "Card" of loading a card with cash
    return tr("Which card is loaded?");
}

QString CardStep::note() const
{
    //: TOP-3; %1 is where the rule stands
    return tr("Both numbers must belong to the same card · TOP-3, %1").arg(clauseOf("TOP-3"));
}

void CardStep::begin()
{
    m_isAsking = false;
    m_card->setCode({});
    m_digits->setText({});
}

void CardStep::refresh()
{
    //: Label of the field for a card's number
    m_cardField->setLabel(tr("&MOK ID"));
    //: In the empty field for a card's number
    m_card->setPlaceholderText(tr("Scan the card or type the nine digits …"));
    //: Below the field for a card's number: where it is found
    m_cardField->setHint(tr("On the back of the card, at the bottom left."));
    //: Label of the field for the end of the number on the back of a card (the PAN)
    m_digitsField->setLabel(tr("&Last six digits of the card number"));
    //: Below the field for the last six digits of a card's number
    m_digitsField->setHint(tr("Only compared, and not kept."));
    showRefusal();
}

void CardStep::entered()
{
    if (m_flow.before() && m_card->code().isEmpty()) {
        m_card->setCode(m_flow.before()->card.text()); // it came from a draft
    }
    QLineEdit* first = m_card->code().isEmpty() ? m_card : m_digits;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

bool CardStep::settle()
{
    if (m_flow.isBusy()) {
        return false;
    }
    if (m_digits->text().isEmpty() && !m_digits->hasFocus() && MokId::parse(m_card->text())) {
        m_digits->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_isAsking = true;
    m_flow.recognise(m_card->code(), m_digits->text());
    if (m_isAsking) {
        m_digits->setText({}); // and not clear(), which could be undone
    }
    return false;
}

bool CardStep::takeScan(const QString& code)
{
    m_card->setCode(code);
    setProblem(*m_card, !MokId::parse(code));
    entered();
    return true;
}

void CardStep::hideEvent(QHideEvent* event)
{
    m_digits->setText({});
    FlowStep::hideEvent(event);
}

/// The field that is wrong is marked, and the work goes on there.
void CardStep::showRefusal()
{
    if (m_flow.isBusy() || !std::exchange(m_isAsking, false) || !m_flow.refusal()) {
        return;
    }
    const bool isAboutDigits = m_flow.refusal()->code == ErrorCode::MalformedPanTail;
    QLineEdit* wrong = isAboutDigits ? m_digits : m_card;
    setProblem(*wrong, true);
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

} // namespace cekr
