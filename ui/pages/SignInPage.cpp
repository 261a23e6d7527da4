// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SignInPage.h"

#include "ui/pages/ClerkField.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/text/StepText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace cekr
{

using Step = SignInFlow::Step;

namespace
{

constexpr int cardWidth = 400; // design pixels

/// The product's sign and name.
QWidget* buildProduct()
{
    constexpr int side = 36;
    auto* product = new QWidget;
    auto* sign = new QLabel;
    sign->setPixmap(productIcon().pixmap(scaled(side), scaled(side)));
    auto* layout = new QHBoxLayout(product);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sign);
    layout->addWidget(new TextLabel(TextStyle::Heading, QStringLiteral("CeKR Pult")));
    return product;
}

/// The longest delay that an answer can name, in seconds; more is a wrong answer.
constexpr int longestDelay = 24 * 3600;

} // namespace

SignInPage::SignInPage(SignInFlow& flow, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_content(new QWidget)
    , m_card(new Panel)
    , m_desk(new TextLabel(TextStyle::Body))
    , m_who(new TextLabel(TextStyle::Heading))
    , m_lockedWords(new TextLabel(TextStyle::Small))
    , m_name(new ClerkField(flow))
    , m_nameField(new LabelledField(QString(), m_name))
    , m_password(new PasswordField)
    , m_passwordField(new LabelledField(QString(), m_password))
    , m_notice(new Notice)
    , m_signIn(new PrimaryButton(QString()))
    , m_change(new SecondaryButton(QString()))
{
    build();
    m_wait.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, &SignInPage::countDown);
    connect(m_signIn, &QAbstractButton::clicked, this, &SignInPage::signIn);
    connect(m_change, &QAbstractButton::clicked, this, &SignInPage::changeClerk);
    connect(&m_flow, &SignInFlow::stepChanged, this, &SignInPage::followStep);
    followStep();
}

void SignInPage::build()
{
    m_password->setMaxLength(200);
    m_who->wrapped();
    m_lockedWords->wrapped();
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_lockedWords, m_nameField, m_passwordField,
                                                         m_notice, m_signIn, m_change}) {
        m_card->body()->addWidget(part);
    }
    m_card->setFixedWidth(scaled(cardWidth));
    auto* layout = new QVBoxLayout(m_content);
    layout->setSpacing(scaled(14));
    layout->addStretch(2);
    layout->addWidget(buildProduct(), 0, Qt::AlignHCenter);
    layout->addWidget(m_desk, 0, Qt::AlignHCenter);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_card);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
    auto* area = new QScrollArea;
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

/// What the form needs to be seen as a whole; given less, it scrolls.
QSize SignInPage::sizeHint() const
{
    const int width = m_content->sizeHint().width();
    return {width, m_content->layout()->totalHeightForWidth(width)};
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return Page::eventFilter(watched, event);
}

void SignInPage::entered()
{
    const bool isNameKnown = asksPasswordOnly() || !m_name->text().isEmpty();
    (isNameKnown ? static_cast<QWidget*>(m_password) : m_name)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::focusInEvent(QFocusEvent*)
{
    entered();
}

void SignInPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat()) {
        signIn();
        return;
    }
    Page::keyPressEvent(event);
}

void SignInPage::followStep()
{
    const Step step = m_flow.step();
    if (step == Step::SignedIn) {
        m_password->clear();
        m_name->clear();
        m_isChanging = false;
    }
    if (step == Step::SignedOut || step == Step::Locked) {
        m_isLocked = step == Step::Locked;
        startWaiting();
    }
    refresh();
    if (step == Step::SignedOut && std::exchange(m_isAwaited, false)) {
        refresh();
        signIn();
    } else if (isVisible() && m_password->text().isEmpty() &&
               (step == Step::SignedOut || step == Step::Locked)) {
        entered();
    }
}

void SignInPage::refresh()
{
    const Step step = m_flow.step();
    // While the desk is still being opened one may type already, and Enter counts once it is open.
    const bool mayType = step != Step::Checking && step != Step::SignedIn && !m_isAwaited;
    const bool isKnown = asksPasswordOnly();
    m_desk->setText(m_flow.deskName());
    m_who->setVisible(isKnown);
    m_lockedWords->setVisible(m_isLocked);
    m_nameField->setVisible(!isKnown);
    m_change->setVisible(m_isLocked);
    m_change->setEnabled(mayType);
    m_name->setReadOnly(!mayType); // not disabled: the focus stays
    m_password->setReadOnly(!mayType);
    m_signIn->setEnabled(mayType && m_secondsLeft == 0);
    showWords();
    showFault();
}

void SignInPage::showWords()
{
    const Step step = m_flow.step();
    const bool isWorking = m_isAwaited || step == Step::Checking;
    m_card->setTitle(stepText(m_isLocked ? Step::Locked : Step::SignedOut));
    setAccessibleName(m_card->title());
    m_who->setText(m_flow.session().name);
    m_lockedWords->setText(
        m_isChanging
            //: On the locked screen, when another clerk is about to sign in; %1 is who locked it
            ? tr("What %1 has begun is kept for them.").arg(m_flow.session().name)
            //: On the locked screen
            : tr("The work begun here is kept."));
    //: Label: name of the clerk who signs in
    m_nameField->setLabel(tr("&Name"));
    //: Label: password of the clerk who signs in
    m_passwordField->setLabel(tr("&Password"));
    m_signIn->setText(isWorking ? stepText(step)
                      : m_isLocked && !m_isChanging
                          //: Button that ends the lock
                          ? tr("&Unlock")
                          //: Button
                          : tr("&Sign in"));
    //: A key as it is shown on a button: Enter
    m_signIn->showKey(isWorking ? QString() : tr("↵"));
    m_change->setText(m_isChanging
                          //: Button on the locked screen: %1 is who locked it
                          ? tr("&Back to %1").arg(m_flow.session().name)
                          //: Button on the locked screen: another clerk signs in
                          : tr("&Change clerk"));
    m_passwordField->setHint(m_secondsLeft > 0
                                 //: Below the password after wrong ones; counts down
                                 ? tr("You can try again in %n second(s).", nullptr, m_secondsLeft)
                                 : QString());
}

void SignInPage::showFault()
{
    const Step step = m_flow.step();
    sayError(*m_notice, step == Step::SignedOut || step == Step::Locked ? m_flow.fault() : std::nullopt);
    if (m_flow.fault()) {
        scrollTo(m_notice);
    }
}

void SignInPage::signIn()
{
    if (m_flow.step() == Step::Opening) {
        m_isAwaited = true;
        refresh();
        return;
    }
    if (!m_signIn->isEnabled()) {
        return;
    }
    //: Below the empty field for the clerk's name
    m_nameField->setProblem(clerk().isEmpty() ? tr("Enter your name.") : QString());
    //: Below the empty field for the password
    m_passwordField->setProblem(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (clerk().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (m_password->text().isEmpty()) {
        m_password->setFocus(Qt::OtherFocusReason);
    } else {
        const QString password = m_password->text();
        m_password->clear();
        m_flow.signIn(clerk(), password);
    }
}

void SignInPage::changeClerk()
{
    m_isChanging = !m_isChanging;
    m_password->clear();
    m_name->clear();
    m_nameField->setProblem({});
    m_passwordField->setProblem({});
    refresh();
    m_notice->clear();
    entered();
}

/// A refusal may say how long to wait.
void SignInPage::startWaiting()
{
    m_secondsLeft = m_flow.fault() ? std::clamp(m_flow.fault()->subject.toInt(), 0, longestDelay) : 0;
    if (m_secondsLeft > 0) {
        m_wait.start();
    } else {
        m_wait.stop();
    }
}

void SignInPage::countDown()
{
    if (--m_secondsLeft <= 0) {
        m_secondsLeft = 0;
        m_wait.stop();
    }
    refresh();
}

bool SignInPage::asksPasswordOnly() const
{
    return m_isLocked && !m_isChanging;
}

QString SignInPage::clerk() const
{
    return asksPasswordOnly() ? m_flow.session().clerk.text() : m_name->clerk();
}

void SignInPage::retranslate()
{
    refresh();
}

} // namespace cekr
