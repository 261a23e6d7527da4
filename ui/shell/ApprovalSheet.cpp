// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ApprovalSheet.h"

#include "core/domain/rules/Duty.h"
#include "ui/pages/ClerkField.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/text/ApprovalText.h"
#include "ui/text/RoleText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <utility>

namespace cekr
{

namespace
{

constexpr int cardWidth = 640; // design pixels
constexpr int dimming = 110;   // of 255

QHBoxLayout* beside(QWidget* left, QWidget* right)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(10));
    line->addWidget(left, 1, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    return line;
}

} // namespace

ApprovalSheet::ApprovalSheet(QWidget& window, QWidget& content, ApprovalFlow& flow, const SignInFlow& signIn)
    : QWidget(&window)
    , m_window(window)
    , m_content(content)
    , m_flow(flow)
    , m_signIn(signIn)
    , m_card(new Panel)
    , m_title(new TextLabel(TextStyle::Title))
    , m_goesOn(new StateBadge)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_reason(new TextLabel(TextStyle::Strong))
    , m_amount(new TextLabel(TextStyle::Amount))
    , m_name(new ClerkField(signIn))
    , m_nameField(new LabelledField({}, m_name))
    , m_password(new PasswordField)
    , m_passwordField(new LabelledField({}, m_password))
    , m_notice(new Notice)
    , m_cancel(new SecondaryButton({}))
    , m_approve(new PrimaryButton({}))
    , m_note(new TextLabel(TextStyle::Small))
{
    build();
    hide();
    m_window.installEventFilter(this);
    connect(&m_flow, &ApprovalFlow::changed, this, &ApprovalSheet::follow);
    connect(m_approve, &QAbstractButton::clicked, this, &ApprovalSheet::approve);
    connect(m_cancel, &QAbstractButton::clicked, &m_flow, &ApprovalFlow::cancel);
    connect(m_name, &QLineEdit::editingFinished, this, &ApprovalSheet::showWho);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

void ApprovalSheet::build()
{
    auto* heading = new QHBoxLayout;
    heading->addWidget(&m_title->wrapped(), 1);
    heading->addWidget(m_goesOn, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(&m_sentence->wrapped());
    words->addWidget(&m_reason->wrapped());
    auto* what = new QHBoxLayout;
    what->addLayout(words, 1);
    what->addWidget(m_amount, 0, Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_approve, 1);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(scaled(14));
    body->addLayout(heading);
    body->addLayout(what);
    body->addLayout(beside(m_nameField, m_passwordField));
    body->addWidget(m_notice);
    body->addLayout(buttons);
    body->addWidget(&m_note->wrapped());
    m_note->setColour(Colour::Muted);
    m_password->setMaxLength(200);
    m_approve->setEnterPresses(false); // money
    m_approve->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildScroll());
}

/// The card in the middle; in a small window one scrolls.
QWidget* ApprovalSheet::buildScroll()
{
    auto* inner = new QWidget;
    m_card->setMaximumWidth(scaled(cardWidth));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card, 100);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(inner);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    auto* area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

void ApprovalSheet::follow()
{
    const bool isAsked = m_flow.wish().has_value();
    if (isAsked && !m_isOpen) {
        open();
    } else if (!isAsked && m_isOpen) {
        close();
    }
    if (isAsked) {
        showWish();
        showFault();
    }
}

void ApprovalSheet::open()
{
    m_isOpen = true;
    m_focus = m_window.focusWidget();
    m_content.setEnabled(false); // its keys too
    m_name->clear();
    showWho();
    setGeometry(m_window.rect());
    show();
    raise();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ApprovalSheet::close()
{
    m_isOpen = false;
    m_password->clear();
    m_name->clear();
    m_notice->clear();
    m_content.setEnabled(true);
    hide();
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
}

void ApprovalSheet::showWish()
{
    const QString& clerk = m_signIn.session().name;
    const ApprovalWords words = approvalWords(m_flow.wish()->body, clerk);
    m_title->setText(words.title);
    setAccessibleName(words.title);
    //: Badge on the sheet of the second person: %1 is the clerk, who stays signed in
    m_goesOn->show({Tone::Neutral, tr("%1 goes on").arg(clerk), Symbol::User});
    m_sentence->setText(words.sentence);
    //: On the sheet of the second person: %1 is what the clerk has written
    m_reason->setText(tr("Reason: %1").arg(words.reason));
    m_reason->setVisible(!words.reason.isEmpty());
    m_amount->setText(words.amount);
    const bool isChecking = m_flow.isChecking();
    //: Button while a password is being checked
    m_approve->setText(isChecking ? tr("Checking …") : words.confirm);
    m_approve->setEnabled(!isChecking);
    m_name->setReadOnly(isChecking);
    m_password->setReadOnly(isChecking);
}

void ApprovalSheet::showFault()
{
    const std::optional<Error>& fault = m_flow.fault();
    fault ? m_notice->say(noticeOf(approvalFaultText(*fault))) : m_notice->clear();
    if (fault && isVisible()) {
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

/// Who was meant, before a password is typed.
void ApprovalSheet::showWho()
{
    const ClerkState* who = m_name->known();
    const bool mayApprove = who && isSupervisor(who->roles);
    m_nameField->setHint(mayApprove ? QStringLiteral("%1, %2").arg(who->name, rolesText(who->roles))
                                    : QString());
    //: Below the name of somebody who may not approve
    m_nameField->setProblem(who && !mayApprove ? tr("Only a supervisor can approve.") : QString());
}

void ApprovalSheet::approve()
{
    if (m_name->text().trimmed().isEmpty()) {
        //: Below the empty field for the name of who approves
        m_nameField->setProblem(tr("Enter your name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString password = m_password->text();
    m_password->clear();
    m_flow.approve(m_name->clerk(), password);
}

void ApprovalSheet::retranslate()
{
    //: Label: name of the second person, who approves
    m_nameField->setLabel(tr("&Name"));
    //: Label: password of the second person, who approves
    m_passwordField->setLabel(tr("&Password"));
    //: Button: the second person does not approve
    m_cancel->setText(tr("Do n&ot approve"));
    //: A key as it is shown on a button: Escape
    m_cancel->showKey(tr("Esc"));
    //: Below the sheet of the second person
    m_note->setText(
        tr("Whoever recorded the operation, or is signed in now, cannot approve it. Both names stand in the "
           "journal and on the receipt."));
    if (m_flow.wish()) {
        showWish();
        showFault();
        showWho();
    }
}

bool ApprovalSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
    }
    return QWidget::eventFilter(watched, event);
}

void ApprovalSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ApprovalSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_flow.cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ApprovalSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, dimming));
}

} // namespace cekr
