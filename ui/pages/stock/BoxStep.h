// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"
#include "ui/pages/FlowStep.h"
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

/// Which box: scanned, typed, or chosen from those on their way here.
class BoxStep final : public FlowStep
{
    Q_OBJECT

public:
    BoxStep(IntakeFlow& flow, StockFlow& stock, QWidget* parent = nullptr)
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

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of taking over a delivery: which box
                .name = tr("Box"),
                //: What is asked in the first step of taking over a box
                .question = tr("Scan the number on the box")};
    }

    void refresh() override
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

    void entered() override
    {
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->selectAll();
    }

    /// Tries the number that is written; the flow goes on by itself when it fits.
    [[nodiscard]] bool settle() override
    {
        if (!m_scan->code().isEmpty()) {
            m_flow.enter(m_scan->code());
        }
        return false;
    }

private:
    static constexpr int mostRows = 8;

    void writeLabels()
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

    IntakeFlow& m_flow;
    StockFlow& m_stock;
    ScanField* m_scan;
    TextLabel* m_coming;
    DataTable* m_boxes;
    RowModel* m_model;
};

} // namespace cekr
