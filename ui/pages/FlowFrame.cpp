// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/FlowFrame.h"

#include "ui/pages/FlowStep.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/StepRail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace cekr
{

namespace
{

constexpr int railFrom = 880;   ///< width from which the steps stand on the left, in design pixels
constexpr int stackBelow = 760; ///< width of question and summary below which they are stacked

/// Answers to the question whether to throw away what was entered, in their order.
enum Answer
{
    GoOn,
    KeepForLater,
    ThrowAway,
};

} // namespace

FlowFrame::FlowFrame(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_columns(new QHBoxLayout)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_progress(new ElidedLabel(TextStyle::Strong))
    , m_banner(new Notice)
    , m_rail(new StepRail)
    , m_content(new Columns(stackBelow))
    , m_middle(new Panel)
    , m_steps(new QVBoxLayout)
    , m_notice(new Notice)
    , m_question(new Notice)
    , m_note(new TextLabel(TextStyle::Small))
    , m_confirm(new PrimaryButton(QString()))
    , m_back(new SecondaryButton(QString()))
    , m_cancel(new SecondaryButton(QString()))
    , m_next(new PrimaryButton(QString()))
{
    m_progress->setColour(Colour::Muted);
    for (QWidget* line : std::initializer_list<QWidget*>{m_title, m_progress, m_banner}) {
        m_layout->addWidget(line);
    }
    m_columns->addWidget(m_rail, 19);
    m_columns->addWidget(m_content, 89);
    m_layout->addLayout(m_columns, 1);
    m_content->add(m_middle, 60);
    buildMiddle();
    addKeys();
    applyWidth();
    retranslate();
}

void FlowFrame::buildMiddle()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(&m_note->wrapped(), 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_back, m_cancel, m_next}) {
        buttons->addWidget(button);
    }
    m_middle->body()->addLayout(m_steps);
    m_middle->body()->addWidget(m_notice);
    m_middle->body()->addWidget(m_question);
    m_middle->body()->addWidget(m_confirm);
    m_middle->body()->addLayout(buttons);
    m_middle->body()->addStretch(1);
    m_notice->installEventFilter(this);
    connect(m_question, &Notice::actionTriggered, this, &FlowFrame::answer);
    connect(m_confirm, &QAbstractButton::clicked, this, &FlowFrame::confirmRequested);
    connect(m_back, &QAbstractButton::clicked, this, &FlowFrame::backRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &FlowFrame::cancel);
    connect(m_next, &QAbstractButton::clicked, this, &FlowFrame::nextRequested);
}

void FlowFrame::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto slot) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::Key_Escape, [this] { m_question->isHidden() ? cancel() : endQuestion(); });
    add(Qt::ALT | Qt::Key_Left, [this] {
        if (!m_back->isHidden() || m_cancelsStep) {
            emit backRequested();
        }
    });
    m_confirm->setEnterPresses(false);
    m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* keypad = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_confirm);
    keypad->setAutoRepeat(false);
    connect(keypad, &QShortcut::activated, m_confirm, [this] { m_confirm->click(); });
}

/// How high it must be follows from its width, and the page scrolls; what notices would need at their usual
/// width would be too much.
QSize FlowFrame::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void FlowFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FlowFrame::addStep(FlowStep* step)
{
    m_steps->addWidget(step);
    step->setVisible(m_all.isEmpty());
    m_all.append(step);
    showNames();
}

void FlowFrame::setSummary(QWidget* summary)
{
    m_content->add(summary, 29);
}

FlowStep* FlowFrame::step() const
{
    return m_all.at(std::min<qsizetype>(m_index, m_all.size() - 1));
}

void FlowFrame::begin()
{
    for (FlowStep* each : std::as_const(m_all)) {
        each->begin();
    }
}

void FlowFrame::showStep(int index)
{
    Q_ASSERT(index >= 0 && index <= m_all.size());
    const bool isAnother = std::exchange(m_index, index) != index;
    for (FlowStep* each : std::as_const(m_all)) {
        each->setVisible(each == step());
    }
    m_question->clear();
    m_rail->setCurrent(m_index);
    refresh();
    if (isAnother && isVisible()) {
        step()->entered();
        scrollTo(m_middle);
    }
}

void FlowFrame::setButtons(const FlowButtons& buttons)
{
    m_next->setText(buttons.next);
    m_next->setVisible(!buttons.next.isEmpty());
    m_next->setEnabled(buttons.canGoOn);
    m_confirm->setText(buttons.confirm);
    m_confirm->setVisible(!buttons.confirm.isEmpty());
    m_confirm->setEnabled(buttons.canConfirm);
    m_back->setVisible(buttons.canGoBack);
    m_cancel->setVisible(buttons.canCancel);
    m_cancelsStep = buttons.cancelsStep;
}

void FlowFrame::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void FlowFrame::setBegun(bool begun)
{
    m_isBegun = begun;
}

void FlowFrame::retranslate()
{
    //: Button of a guided task: to the step before
    m_back->setText(tr("&Back"));
    //: A key as it is shown on a button
    m_back->showKey(tr("Alt+←"));
    //: Button of a guided task: ends it without having done anything
    m_cancel->setText(tr("&Cancel"));
    //: A key as it is shown on a button
    m_cancel->showKey(tr("Esc"));
    //: A key as it is shown on a button: Enter
    m_next->showKey(tr("↵"));
    showNames();
    if (!m_question->isHidden()) {
        ask();
    }
}

void FlowFrame::refresh()
{
    step()->refresh();
    showQuestion();
}

void FlowFrame::showNames()
{
    if (m_all.isEmpty()) {
        return;
    }
    QStringList names;
    for (const FlowStep* each : std::as_const(m_all)) {
        names.append(each->words().name);
    }
    m_rail->setSteps(names);
    m_rail->setCurrent(m_index);
    showQuestion();
}

void FlowFrame::showQuestion()
{
    const StepTexts words = step()->words();
    m_middle->setTitle(words.question);
    m_note->setText(words.note);
    const int number = std::min(m_index + 1, int(m_all.size()));
    //: Where one is in a guided task, in a narrow window: %1 number of the step, %2 of how many, %3 its name
    m_progress->setText(tr("Step %1 of %2: %3").arg(number).arg(m_all.size()).arg(words.name));
}

void FlowFrame::cancel()
{
    if (m_cancel->isHidden()) {
        return;
    }
    if (m_cancelsStep) {
        emit backRequested();
        return;
    }
    if (!m_isBegun) {
        emit abandonRequested();
        return;
    }
    m_focusBefore = focusWidget();
    ask();
    scrollTo(m_question);
    m_question->findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
}

void FlowFrame::ask()
{
    //: Asked when Esc is pressed in a guided task
    m_question->say({.tone = Tone::Warn,
                     .title = tr("Throw away what was entered?"),
                     .sentence = tr("Nothing has been recorded yet."),
                     //: Answers to "Throw away what was entered?"
                     .actions = {tr("&Go on"), tr("&Keep for later"), tr("&Throw away")}});
}

void FlowFrame::endQuestion()
{
    m_question->clear();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
        m_focusBefore.clear();
    }
}

void FlowFrame::answer(int action)
{
    endQuestion();
    switch (Answer(action)) {
    case GoOn:
        break;
    case KeepForLater:
        emit leaveRequested();
        break;
    case ThrowAway:
        emit abandonRequested();
        break;
    }
}

void FlowFrame::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::NoModifier && !event->isAutoRepeat() && m_question->isHidden() &&
        !m_next->isHidden() && m_next->isEnabled()) {
        emit nextRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// A refusal is brought into sight.
bool FlowFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notice && event->type() == QEvent::Show) {
        scrollTo(m_notice);
    }
    return QWidget::eventFilter(watched, event);
}

bool FlowFrame::focusNextPrevChild(bool next)
{
    orderButtons();
    return QWidget::focusNextPrevChild(next);
}

/// Tab goes in reading order: what steps have made since they were shown comes before the buttons below.
void FlowFrame::orderButtons()
{
    const QList<QWidget*> buttons{m_confirm, m_back, m_cancel, m_next};
    QWidget* last = m_middle;
    for (QWidget* each = last->nextInFocusChain(); each != m_middle; each = each->nextInFocusChain()) {
        if (m_middle->isAncestorOf(each) && !buttons.contains(each)) {
            last = each;
        }
    }
    for (QWidget* button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
}

void FlowFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

bool FlowFrame::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyWidth();
    }
    return QWidget::event(event);
}

void FlowFrame::applyWidth()
{
    const bool isWide = width() >= scaled(railFrom);
    m_rail->setVisible(isWide);
    m_progress->setVisible(!isWide);
    m_layout->setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(20));
    m_layout->setSpacing(scaled(12));
    m_columns->setSpacing(scaled(18));
}

} // namespace cekr
