// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/RowModel.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// Which cards of a box are about to be reported missing, each by its number.
class MissingStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit MissingStep(IntakeFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_advice(new TextLabel(TextStyle::Body))
        , m_table(new DataTable)
        , m_model(new RowModel(this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(10));
        layout->addWidget(&m_advice->wrapped());
        layout->addWidget(m_table);
        writeLabels();
        m_table->setModel(m_model);
        m_table->setNarrowColumns(m_model->narrowColumns());
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of taking over a delivery: cards that were not found are named
                .name = tr("Missing"),
                //: Heading of the step that names %n cards which are not in the box
                .question = tr("%n card(s) of the box not found", nullptr, int(m_flow.missing().size())),
                //: Beside the button that reports cards as missing
                .note = tr("What is reported missing cannot be handed over.")};
    }

    void refresh() override
    {
        writeLabels();
        QList<QList<Cell>> rows;
        for (const CardFacts& card : m_flow.expected()) {
            if (card.state != CardState::Missing && !m_flow.isFound(card.card)) {
                rows.append({Cell::strong(card.card.grouped()), {monthText(card.validUntil)}});
            }
        }
        m_table->setVisibleRows(std::clamp(int(rows.size()), 1, mostRows));
        m_model->setRows(std::move(rows));
    }

    void entered() override { m_table->setFocus(Qt::OtherFocusReason); }

private:
    static constexpr int mostRows = 8;

    void writeLabels()
    {
        //: What to do before cards are reported missing, and when one turns up
        m_advice->setText(
            tr("Look for these cards once more and scan those you find. A card that turns up later "
               "can still be taken over: press F10 and scan the box again."));
        //: Accessible name of the list of cards that are missing
        m_table->setAccessibleName(tr("Missing cards"));
        m_model->setColumns({
            //: Column: number of a card; stays as it is
            {tr("MOK ID")},
            //: Column: the month until whose end a card is valid
            {tr("Valid until")},
        });
    }

    IntakeFlow& m_flow;
    TextLabel* m_advice;
    DataTable* m_table;
    RowModel* m_model;
};

} // namespace cekr
