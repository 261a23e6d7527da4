// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/BoxStep.h"

#include "ui/pages/RowModel.h"
#include "ui/text/CountText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr int mostRows = 8;

} // namespace

BoxStep::BoxStep(IntakeFlow& flow, StockFlow& stock, QWidget* parent)
    : FlowStep(parent)
    , m_flow(flow)
    , m_stock(stock)
    , m_scan(new ScanField)
    , m_coming(new TextLabel(TextStyle::Strong))
    , m_boxes(new DataTable)
    , m_model(new RowModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_scan, &m_coming->wrapped(), m_boxes}) {
        layout->addWidget(part);
    }
    writeLabels();
    m_boxes->setModel(m_model);
    m_boxes->setNarrowColumns(m_model->narrowColumns());
    connect(m_scan, &ScanField::entered, &m_flow, &IntakeFlow::enter);
    connect(m_boxes, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        m_flow.enter(m_stock.stock().boxes.at(size_t(index.row())).first.text());
    });
}

QString BoxStep::name() const
{
    //: Step of taking over a delivery: which box
    return tr("Box");
}

QString BoxStep::question() const
{
    //: What is asked in the first step of taking over a box
    return tr("Scan the number on the box");
}

void BoxStep::refresh()
{
    writeLabels();
    QList<QList<Cell>> rows;
    for (const auto& [box, count] : m_stock.stock().boxes) {
        rows.append({Cell::strong(box.text()), {cardsText(count)}});
    }
    m_boxes->setVisible(!rows.isEmpty());
    m_boxes->setVisibleRows(std::clamp(int(rows.size()), 1, mostRows));
    m_model->setRows(std::move(rows));
    setProblem(*m_scan, m_flow.refusal() && !m_scan->code().isEmpty());
}

void BoxStep::entered()
{
    m_scan->setFocus(Qt::OtherFocusReason);
    m_scan->selectAll();
}

bool BoxStep::settle()
{
    if (!m_scan->code().isEmpty()) {
        m_flow.enter(m_scan->code());
    }
    return false;
}

void BoxStep::writeLabels()
{
    //: In the empty field for the number of a box
    m_scan->setPlaceholderText(tr("Scan the box or type its number …"));
    //: Accessible name of the field for the number of a box
    m_scan->setAccessibleName(tr("Number of the box"));
    m_coming->setText(m_stock.stock().boxes.empty()
                          //: Above an empty list of delivery boxes
                          ? tr("No box is on its way here.")
                          //: Above the list of delivery boxes
                          : tr("On their way here"));
    //: Accessible name of the list of delivery boxes
    m_boxes->setAccessibleName(tr("Boxes on their way here"));
    //: Accessible description of the list of delivery boxes
    m_boxes->setAccessibleDescription(tr("Enter takes the box over."));
    m_model->setColumns({
        //: Column: number of a delivery box
        {tr("Box")},
        //: Column: how many cards are in a delivery box
        {tr("Cards"), false, true},
    });
}

} // namespace cekr
