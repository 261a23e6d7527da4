// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Frame.h"

#include "ui/shell/Rail.h"
#include "ui/shell/SearchField.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace cekr
{

namespace
{

constexpr int compactBelow = 900; // design pixels

/// A page that scrolls when the window is too small for it.
QScrollArea* scrolling(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(page->accessibleName());
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

/// The first widget of a page that the Tab key would reach.
QWidget* firstOfTabOrder(QWidget* page)
{
    for (QWidget* next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->focusProxy();
        if (page->isAncestorOf(next) && takesTab && next->isEnabled() && next->isVisibleTo(page)) {
            return next;
        }
    }
    return page;
}

} // namespace

Frame::Frame(QWidget* parent)
    : QWidget(parent)
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_status(new StatusStrip)
    , m_pages(new QStackedWidget)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail, 0, 0, 3, 1);
    layout->addWidget(m_top, 0, 1);
    layout->addWidget(m_pages, 1, 1);
    layout->addWidget(m_status, 2, 1);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(1, 1);
    connectAll();
}

void Frame::setDeskName(const QString& name)
{
    m_rail->setDeskName(name);
}

void Frame::setEntries(const QList<RailEntry>& entries)
{
    m_rail->setEntries(entries);
    orderTabs();
}

void Frame::setCount(const QString& key, int count)
{
    m_rail->setCount(key, count);
}

void Frame::setUser(const FrameUser& user)
{
    m_top->setUser(user);
}

void Frame::setStatus(const FrameStatus& status)
{
    m_status->show(status);
    m_top->setStopped(status.isStopped);
}

void Frame::addPage(const QString& key, QWidget* page, const QString& entry)
{
    Q_ASSERT(!m_byKey.contains(key));
    QWidget* shown = scrolling(page);
    m_pages->addWidget(shown);
    m_byKey.insert(key, {shown, page, entry.isEmpty() ? key : entry});
    orderTabs();
}

void Frame::showPage(const QString& key)
{
    Q_ASSERT(m_byKey.contains(key));
    const Page page = m_byKey.value(key);
    m_current = key;
    m_pages->setCurrentWidget(page.shown);
    m_rail->setCurrent(page.entry);
    firstOfTabOrder(page.content)->setFocus(Qt::OtherFocusReason);
}

void Frame::clearSearch()
{
    m_top->search()->clear();
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

bool Frame::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyWidth();
    }
    return QWidget::event(event);
}

void Frame::connectAll()
{
    connect(m_rail, &Rail::activated, this, &Frame::entryActivated);
    connect(m_top, &TopBar::searchChanged, this, &Frame::searchChanged);
    connect(m_top, &TopBar::searchEntered, this, &Frame::searchEntered);
    connect(m_top, &TopBar::lockRequested, this, &Frame::lockRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &Frame::helpRequested);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1), this), &QShortcut::activated, this,
            &Frame::keysRequested);
}

/// Rail, top bar, pages. Qt's own order is that of making: the rail's entries come after the top bar.
void Frame::orderTabs()
{
    if (QWidget* last = m_rail->lastEntry()) {
        setTabOrder(last, m_top->search());
        setTabOrder(m_top->search(), m_top->lock());
    }
}

void Frame::applyWidth()
{
    const bool isCompact = width() < scaled(compactBelow);
    m_rail->setCompact(isCompact);
    m_top->setCompact(isCompact);
    m_status->setCompact(isCompact);
}

} // namespace cekr

#include "moc_StatusStrip.cpp"
#include "moc_TopBar.cpp"
