// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/TileGrid.h"

#include "ui/widgets/Typography.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cekr
{

namespace
{

constexpr int mostColumns = 4;
constexpr int narrowestTile = 200;

} // namespace

TileGrid::TileGrid(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->setSpacing(scaled(12));
}

void TileGrid::add(QWidget* tile)
{
    m_tiles.append(tile);
    m_shown.append(tile);
    arrange();
}

void TileGrid::setShown(QWidget* tile, bool isShown)
{
    tile->setVisible(isShown);
    const QList<QWidget*> before = std::exchange(m_shown, {});
    std::copy_if(m_tiles.cbegin(), m_tiles.cend(), std::back_inserter(m_shown),
                 [&](QWidget* each) { return each == tile ? isShown : before.contains(each); });
    arrange();
}

QWidget* TileGrid::firstShown() const
{
    return m_shown.isEmpty() ? nullptr : m_shown.first();
}

QSize TileGrid::minimumSizeHint() const
{
    return {scaled(narrowestTile), m_layout->minimumSize().height()};
}

bool TileGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_layout->setSpacing(scaled(12));
        arrange();
    }
    return QWidget::event(event);
}

void TileGrid::resizeEvent(QResizeEvent*)
{
    if (fittingColumns() != m_columns) {
        arrange();
    }
}

int TileGrid::fittingColumns() const
{
    return std::clamp((width() + scaled(12)) / scaled(narrowestTile + 12), 1, mostColumns);
}

void TileGrid::arrange()
{
    m_columns = fittingColumns();
    for (int i = 0; i < mostColumns; ++i) {
        m_layout->setColumnStretch(i, i < m_columns ? 1 : 0);
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_layout->addWidget(m_shown[i], int(i / m_columns), int(i % m_columns));
    }
    updateGeometry();
}

} // namespace cekr
