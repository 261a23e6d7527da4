// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Notice.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int mostActions = 3;
constexpr int symbolSide = 20;

/// Tells assistive technology that a notice is an alert, not just a group.
class AccessibleNotice final : public QAccessibleWidget
{
public:
    explicit AccessibleNotice(QWidget* widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) {}

    [[nodiscard]] static QAccessibleInterface* make(const QString&, QObject* object)
    {
        auto* notice = qobject_cast<Notice*>(object);
        return notice ? new AccessibleNotice(notice) : nullptr;
    }
};

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Symbol::Check;
    case Tone::Warn:
    case Tone::Bad:
        return Symbol::Warning;
    case Tone::Info:
    case Tone::Neutral:
        return Symbol::About;
    }
    Q_UNREACHABLE();
}

TextLabel* addLabel(QVBoxLayout* column, TextStyle style)
{
    auto* label = new TextLabel(style);
    label->wrapped();
    column->addWidget(label);
    return label;
}

void showWords(TextLabel* label, const QString& words, Colour colour)
{
    label->setText(words);
    label->setColour(colour);
    label->setVisible(!words.isEmpty());
}

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_actionRow(new QHBoxLayout)
{
    static const bool isKnown = (QAccessible::installFactory(&AccessibleNotice::make), true);
    Q_UNUSED(isKnown)
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(3));
    m_title = addLabel(column, TextStyle::Strong);
    m_amount = addLabel(column, TextStyle::Change);
    m_sentence = addLabel(column, TextStyle::Body);
    m_nextStep = addLabel(column, TextStyle::Body);
    m_rule = addLabel(column, TextStyle::Small);
    column->addLayout(m_actionRow);
    m_actionRow->addStretch(1);
    m_layout->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    applyMargins();
    hide();
}

void Notice::say(const NoticeWords& words)
{
    const bool wasShown = isVisible();
    const bool isNews = words != m_words || !wasShown;
    m_words = words;
    const Colour ink = inkOf(words.tone);
    showWords(m_title, words.title, ink);
    showWords(m_amount, words.amount, Colour::Text);
    showWords(m_sentence, words.sentence, ink);
    showWords(m_nextStep, words.nextStep, ink);
    showWords(m_rule, words.rule, ink);
    showActions();
    QStringList spoken{words.amount, words.sentence, words.nextStep, words.rule};
    spoken.removeAll(QString());
    setAccessibleName(words.title.isEmpty() ? words.sentence : words.title);
    setAccessibleDescription(spoken.join(u' '));
    show();
    update();
    if (isNews) {
        announce(wasShown);
    }
}

void Notice::clear()
{
    m_words = {};
    hide();
}

bool Notice::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMargins();
    }
    return QWidget::event(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), panelRadius, colourOf(softOf(m_words.tone), palette()), Qt::transparent, 0);
    const int side = scaled(symbolSide);
    paintSymbol(painter, QRect(scaled(14), scaled(13), side, side), symbolOf(m_words.tone),
                colourOf(inkOf(m_words.tone), palette()));
}

void Notice::applyMargins()
{
    m_layout->setContentsMargins(scaled(14 + symbolSide + 12), scaled(12), scaled(14), scaled(12));
    m_actionRow->setSpacing(scaled(8));
}

void Notice::showActions()
{
    Q_ASSERT(m_words.actions.size() <= mostActions);
    while (m_buttons.size() < m_words.actions.size()) {
        const int index = int(m_buttons.size());
        auto* button = new SecondaryButton(QString());
        connect(button, &QAbstractButton::clicked, this, [this, index] { emit actionTriggered(index); });
        m_actionRow->insertWidget(index, button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < m_words.actions.size();
        m_buttons[i]->setText(isUsed ? m_words.actions[i] : QString());
        m_buttons[i]->setVisible(isUsed);
    }
    m_actionRow->setContentsMargins(0, m_words.actions.isEmpty() ? 0 : scaled(8), 0, 0);
}

/// AT-SPI has no word for "alert": screen readers speak an alert when it is shown. Qt tells of that by itself
/// only when it was hidden before.
void Notice::announce(bool wasShown)
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (wasShown) {
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
}

} // namespace cekr
