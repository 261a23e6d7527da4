// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageBody.h"

#include "ui/pages/Page.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cekr
{

PageBody::PageBody(Page& page)
    : m_page(page)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_title(new TextLabel(TextStyle::Heading))
{
    m_head->addWidget(&m_title->wrapped(), 1);
    m_layout->addLayout(m_head);
    m_layout->addLayout(m_content, 1);
    applyMargins();
    auto* whole = page.layout() ? static_cast<QVBoxLayout*>(page.layout()) : new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
}

void PageBody::setTitle(const QString& title)
{
    m_title->setText(title);
    m_page.setAccessibleName(title);
}

void PageBody::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
}

bool PageBody::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMargins();
    }
    return QWidget::event(event);
}

void PageBody::applyMargins()
{
    m_layout->setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(20));
    m_layout->setSpacing(scaled(12));
    m_head->setSpacing(scaled(8));
    m_content->setSpacing(scaled(12));
}

} // namespace cekr
