// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PointList.h"

#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace cekr
{

PointList::PointList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(6));
}

void PointList::setPoints(const QStringList& points)
{
    while (m_lines.size() < points.size()) {
        addLine();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_labels[i]->setText(points.value(i));
        m_lines[i]->setVisible(i < points.size());
    }
}

void PointList::addLine()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    auto* label = new TextLabel(TextStyle::Body);
    layout->addWidget(new SymbolLabel(Symbol::Dot, 18, Colour::Accent), 0, Qt::AlignTop);
    layout->addWidget(&label->wrapped(), 1);
    m_layout->addWidget(line);
    m_labels.append(label);
    m_lines.append(line);
}

} // namespace cekr
