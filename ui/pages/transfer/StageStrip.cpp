// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/transfer/StageStrip.h"

#include "ui/pages/transfer/StageBox.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 640; // design pixels

SymbolLabel* arrow()
{
    auto* label = new SymbolLabel(Symbol::ArrowForward, 20, Colour::Muted);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

StageStrip::StageStrip(QWidget* parent)
    : QWidget(parent)
    , m_boxes{new StageBox(Standing::Recorded), new StageBox(Standing::Sent), new StageBox(Standing::Applied),
              new StageBox(Standing::Refused)}
{
    auto* columns = new Columns(stackBelow);
    columns->add(m_boxes[0], 1);
    columns->add(arrow(), 0);
    columns->add(m_boxes[1], 1);
    columns->add(arrow(), 0);
    columns->add(m_boxes[2], 1);
    columns->add(m_boxes[3], 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

void StageStrip::show(const Counts& counts)
{
    m_boxes[0]->show(counts.recorded);
    m_boxes[1]->show(counts.sent);
    m_boxes[2]->show(counts.appliedToday);
    m_boxes[3]->show(counts.refused);
    m_boxes[3]->setVisible(counts.refused > 0);
}

} // namespace cekr
