// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CorrectionPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/InlineForm.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/correction/FindReceiptPanel.h"
#include "ui/pages/correction/MistakePanel.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 760; // design pixels

} // namespace

CorrectionPage::CorrectionPage(CorrectionFlow& flow, DeskFlow& desk, const SignInFlow& signIn,
                               QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_body(new PageBody(*this))
    , m_find(new FindReceiptPanel(flow))
    , m_columns(new Columns(stackBelow))
    , m_panel(new Panel)
    , m_mistake(new MistakePanel(flow, signIn))
    , m_cashWords(new TextLabel(TextStyle::Strong))
    , m_cash(new TextLabel(TextStyle::Amount))
    , m_person(new Notice)
    , m_form(new InlineForm)
    , m_reason(new QLineEdit)
    , m_reasonField(new LabelledField({}, m_reason))
    , m_back(new SecondaryButton({}))
    , m_notice(new Notice)
{
    build();
    connect(m_form, &InlineForm::confirmed, this, [this] { m_flow.correct(m_reason->text()); });
    connect(m_form, &InlineForm::cancelled, this, &CorrectionPage::leave);
    connect(m_reason, &QLineEdit::textEdited, &m_flow, &CorrectionFlow::amendReason);
    connect(m_back, &QAbstractButton::clicked, this, &CorrectionPage::leave);
    connect(m_find, &FindReceiptPanel::findRequested, this,
            [this](const QString& receipt) { m_flow.find(receipt, m_desk.status(), m_signIn.session()); });
    connect(m_find, &FindReceiptPanel::chosen, this, &CorrectionPage::begin);
    connect(m_find, &FindReceiptPanel::cancelled, this, &CorrectionPage::leave);
    connect(&m_flow, &CorrectionFlow::changed, this, &CorrectionPage::refresh);
    connect(&m_desk, &DeskFlow::changed, this, [this] {
        m_flow.follow(m_desk.today());
        refresh();
    });
    connect(&m_flow, &CorrectionFlow::recorded, this, [this](qint64 receipt) {
        m_desk.refresh();
        if (receipt != 0) {
            emit finished(receipt);
        } else {
            emit closed();
        }
    });
    retranslate();
}

void CorrectionPage::build()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_cashWords, m_cash, m_person, m_form}) {
        m_panel->body()->addWidget(part);
    }
    m_panel->body()->addWidget(m_back, 0, Qt::AlignLeft);
    m_panel->body()->addWidget(m_notice);
    m_panel->body()->addStretch(1);
    m_columns->add(m_panel, 60); // first, so that the button is in sight in a small window
    m_columns->add(m_mistake, 40);
    m_body->content()->addWidget(m_find);
    m_body->content()->addWidget(m_columns);
    m_body->content()->addStretch(1);
    m_cashWords->wrapped();
    m_form->addField(m_reasonField);
    m_form->guardConfirm();
    m_reason->setMaxLength(int(longestNote));
}

void CorrectionPage::begin(const OperationView& mistake)
{
    m_reason->clear();
    m_flow.start(mistake, m_desk.status(), m_signIn.session());
}

void CorrectionPage::beginSearch()
{
    m_find->clear();
    m_reason->clear();
    m_flow.abandon();
}

/// By the rules, and by this clock (OFF-5).
Done CorrectionPage::mayCorrect() const
{
    const std::optional<Error>& clock = m_desk.status().stopped;
    return clock ? Done(failure(*clock)) : m_flow.mayCorrect();
}

void CorrectionPage::entered()
{
    if (const auto mistake = m_flow.mistake(); mistake && !m_flow.isBusy()) {
        m_flow.start(*mistake, m_desk.status(), m_signIn.session()); // another clerk may have signed in
    }
    takeFocus();
}

void CorrectionPage::takeFocus()
{
    if (!m_flow.mistake()) {
        m_find->takeFocus();
        return;
    }
    QWidget* first = mayCorrect() ? static_cast<QWidget*>(m_reason) : m_back;
    first->setFocus(Qt::OtherFocusReason);
    scrollTo(mayCorrect() ? static_cast<QWidget*>(m_form) : m_back);
}

void CorrectionPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_flow.isBusy()) {
        leave();
        return;
    }
    Page::keyPressEvent(event);
}

void CorrectionPage::left()
{
    if (m_flow.isWaiting() || !m_flow.isBusy()) {
        beginSearch();
    }
}

void CorrectionPage::leave()
{
    if (m_flow.isWaiting() || !m_flow.isBusy()) {
        m_flow.abandon();
        emit closed();
    }
}

void CorrectionPage::retranslate()
{
    //: Title of the page on which a mistake at the counter is undone
    m_body->setTitle(tr("Correction"));
    //: Label of the field: why a colleague's operation is undone
    m_reasonField->setLabel(tr("&Reason"));
    //: Button: leaves the page; nothing can be done here
    m_back->setText(tr("&Back"));
    m_find->retranslate();
    refresh();
}

void CorrectionPage::refresh()
{
    const bool isFound = m_flow.mistake().has_value();
    const bool wasFound = !m_columns->isHidden();
    m_find->setVisible(!isFound);
    m_columns->setVisible(isFound);
    m_find->refresh();
    m_mistake->refresh();
    if (isFound) {
        m_panel->setTitle(operationTitle(m_flow.mistake()->operation.body));
        showConsequence();
        showNotices();
        showWay();
    }
    if (isFound && !wasFound && isVisible()) {
        takeFocus();
    }
}

/// The form, for who may correct it; for others the way back.
void CorrectionPage::showWay()
{
    const bool isAllowed = mayCorrect().has_value();
    const bool hadFocus = focusWidget() && m_form->isAncestorOf(focusWidget());
    m_back->setVisible(!isAllowed);
    if (hadFocus && !isAllowed) {
        m_back->setFocus(Qt::OtherFocusReason);
    }
    m_form->setVisible(isAllowed);
}

void CorrectionPage::showConsequence()
{
    const bool isOut = m_flow.cash() < Money();
    const Money amount = isOut ? -m_flow.cash() : m_flow.cash();
    if (m_flow.card()) {
        //: Above the amount of cash
        m_cashWords->setText(tr("Give back to the customer once it is recorded"));
    } else {
        //: Above the amount of cash: what a correction does to the drawer
        m_cashWords->setText(isOut ? tr("Take out of the drawer")
                                   //: Above the amount of cash: what a correction does to the drawer
                                   : tr("Put into the drawer"));
    }
    m_cash->setText(moneyText(amount));
    // Nothing is given back for what may not be corrected, or was refused.
    const bool isOffered = mayCorrect() && !m_flow.refusal();
    m_cashWords->setVisible(isOffered);
    m_cash->setVisible(isOffered);
    //: Button that records a correction; %1 is the amount of cash
    m_form->setConfirmWords(tr("Correct by %1").arg(moneyText(amount)));
}

/// What it takes, before it is begun (TILL-5).
void CorrectionPage::sayWay()
{
    //: On the page of a correction: who has to be there
    const QString person = tr("A supervisor approves it here, with name and password.");
    switch (m_flow.way()) {
    case CorrectionWay::Alone:
        m_person->clear();
        return;
    case CorrectionWay::SecondPerson:
        //: On the page of a correction
        m_person->say({.tone = Tone::Info, .title = tr("It takes a second person"), .sentence = person});
        return;
    case CorrectionWay::BanksWord:
        m_person->say({.tone = Tone::Info,
                       //: On the page of a correction
                       .title = tr("It takes a second person and the bank's word"),
                       .sentence = person,
                       //: On the page of a correction of a load that central has
                       .nextStep = tr("Central then says whether the top-up is still on the card. If the "
                                      "bank has not told it yet, the customer is paid out at a branch.")});
        return;
    }
    Q_UNREACHABLE();
}

void CorrectionPage::showNotices()
{
    const Done may = mayCorrect();
    if (may) {
        sayWay();
    } else {
        sayError(*m_person, may.error());
    }
    if (m_flow.isWaiting()) {
        //: While central is asked whether a load may be taken off its card
        m_notice->say({.tone = Tone::Info, .title = tr("Central is being asked …")});
        return;
    }
    sayError(*m_notice, m_flow.refusal());
    if (m_flow.refusal()) {
        scrollTo(m_notice);
    }
}

} // namespace cekr

#include "correction/moc_FindReceiptPanel.cpp"
#include "correction/moc_MistakePanel.cpp"
