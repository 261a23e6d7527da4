// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DataTable.h"

#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/Typography.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace cekr
{

namespace
{

constexpr int rowsMeasured = 60; ///< for the width of a column; enough to fill a screen

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    applyFont();
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::placeEmptyWords);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::placeEmptyWords);
        connect(model, &QAbstractItemModel::modelReset, this, &DataTable::placeEmptyWords);
        connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::measureColumns);
        connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::measureColumns);
    }
    applyColumns();
    placeEmptyWords();
}

void DataTable::showWhenEmpty(QWidget* words)
{
    delete m_emptyWords;
    m_emptyWords = words;
    m_emptyWords->setParent(viewport());
    placeEmptyWords();
}

void DataTable::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    applyHeight();
}

void DataTable::setNarrowColumns(const QList<int>& columns)
{
    m_narrowColumns = columns;
    applyColumns();
}

bool DataTable::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    }
    return QTableView::event(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeEmptyWords();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::applyFont()
{
    verticalHeader()->setMinimumSectionSize(scaled(24));
    verticalHeader()->setDefaultSectionSize(scaled(34));
    horizontalHeader()->setFont(fontOf(TextStyle::Small));
    horizontalHeader()->setMinimumSectionSize(scaled(48));
    applyHeight();
}

void DataTable::applyHeight()
{
    if (m_visibleRows == 0) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   m_visibleRows * verticalHeader()->defaultSectionSize());
}

void DataTable::applyColumns()
{
    for (int i = 0; i < horizontalHeader()->count(); ++i) {
        horizontalHeader()->setSectionResizeMode(
            i, m_narrowColumns.contains(i) ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
}

/// Qt measures columns again when the table is resized, not when it gets other content.
void DataTable::measureColumns()
{
    QMetaObject::invokeMethod(horizontalHeader(), "resizeSections", Qt::QueuedConnection);
}

void DataTable::placeEmptyWords()
{
    if (m_emptyWords) {
        m_emptyWords->setGeometry(viewport()->rect());
        m_emptyWords->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
    }
}

} // namespace cekr
