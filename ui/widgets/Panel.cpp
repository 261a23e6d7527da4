// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Panel.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cekr
{

Panel::Panel(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_title(new TextLabel(TextStyle::Title))
{
    m_title->wrapped();
    m_layout->addWidget(m_title);
    m_layout->addLayout(m_body, 1);
    setTitle(title);
    applyMargins();
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Panel::title() const
{
    return m_title->text();
}

bool Panel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMargins();
    }
    return QWidget::event(event);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), panelRadius, colourOf(Colour::Card, palette()),
             colourOf(Colour::Line, palette()));
}

void Panel::applyMargins()
{
    const int margin = scaled(18);
    m_layout->setContentsMargins(margin, scaled(16), margin, margin);
    m_layout->setSpacing(scaled(10));
    m_body->setSpacing(scaled(10));
}

} // namespace cekr
