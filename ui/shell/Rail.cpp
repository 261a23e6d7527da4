// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Rail.h"

#include "ui/shell/RailButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int wideRail = 224;
constexpr int narrowRail = 60;
constexpr int mostShortcuts = 9;

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    //: The product's name; not translated
    , m_product(new TextLabel(TextStyle::Title, tr("CeKR Pult")))
    , m_deskName(new TextLabel(TextStyle::Small))
{
    m_product->setColour(Colour::Accent);
    m_deskName->wrapped();
    m_layout->addWidget(m_product);
    m_layout->addWidget(m_deskName);
    m_layout->addLayout(m_list);
    m_layout->addStretch(1);
    retranslate();
    applySizes();
}

void Rail::setDeskName(const QString& name)
{
    m_deskName->setText(name);
}

void Rail::setEntries(const QList<RailEntry>& entries)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        delete entry.button;
    }
    m_entries.clear();
    for (const RailEntry& entry : entries) {
        addEntry(entry, int(m_entries.size()) + 1);
    }
    setCurrent(m_current);
}

QWidget* Rail::lastEntry() const
{
    return m_entries.isEmpty() ? nullptr : m_entries.last().button;
}

void Rail::setCurrent(const QString& key)
{
    m_current = key;
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.button->setChecked(entry.key == key);
    }
}

void Rail::setCount(const QString& key, int count)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.key == key) {
            entry.button->setCount(count);
        }
    }
}

void Rail::setCompact(bool compact)
{
    if (compact == m_isCompact) {
        return;
    }
    m_isCompact = compact;
    m_product->setVisible(!compact);
    m_deskName->setVisible(!compact);
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.button->setCompact(compact);
    }
    applySizes();
}

bool Rail::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applySizes();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QWidget::event(event);
}

void Rail::retranslate()
{
    //: Accessible name of the rail that leads to the places of the product
    setAccessibleName(tr("Places"));
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(Colour::Card, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colourOf(Colour::Line, palette()));
}

void Rail::addEntry(const RailEntry& entry, int number)
{
    const QKeySequence key =
        number <= mostShortcuts ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
    auto* button = new RailButton(entry, key.toString(QKeySequence::NativeText));
    button->setCompact(m_isCompact);
    if (!key.isEmpty()) {
        connect(new QShortcut(key, button), &QShortcut::activated, button, [button] { button->click(); });
    }
    connect(button, &QAbstractButton::clicked, this, [this, name = entry.key] { emit activated(name); });
    m_list->addWidget(button);
    m_entries.append({entry.key, button});
}

void Rail::applySizes()
{
    setFixedWidth(scaled(m_isCompact ? narrowRail : wideRail));
    const int side = scaled(8);
    m_layout->setContentsMargins(side, scaled(16), side + 1, side);
    m_layout->setSpacing(0);
    m_list->setSpacing(m_isCompact ? scaled(2) : 1);
    m_list->setContentsMargins(0, m_isCompact ? 0 : scaled(16), 0, 0);
    m_product->setContentsMargins(scaled(10), 0, 0, 0);
    m_deskName->setContentsMargins(scaled(10), 0, 0, 0);
}

} // namespace cekr
