// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/pages/transfer/StageBox.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>
#include <QWidget>

#include <array>

namespace cekr
{

/// How many operations stand where on their way: recorded, sent, confirmed; and undecided or
/// refused, where some are.
class StageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_boxes{new StageBox(Standing::Recorded), new StageBox(Standing::Sent),
                  new StageBox(Standing::Applied), new StageBox(Standing::Pending),
                  new StageBox(Standing::Refused)}
    {
        auto* columns = new Columns(stackBelow);
        columns->add(m_boxes[0], 1);
        columns->add(arrow(), 0);
        columns->add(m_boxes[1], 1);
        columns->add(arrow(), 0);
        columns->add(m_boxes[2], 1);
        columns->add(m_boxes[3], 1);
        columns->add(m_boxes[4], 1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(columns);
    }

    struct Counts
    {
        int recorded = 0;
        int sent = 0;
        int appliedToday = 0;
        int pending = 0;
        int refused = 0;
    };

    void show(const Counts& counts)
    {
        m_boxes[0]->show(counts.recorded);
        m_boxes[1]->show(counts.sent);
        m_boxes[2]->show(counts.appliedToday);
        m_boxes[3]->show(counts.pending);
        m_boxes[3]->setVisible(counts.pending > 0);
        m_boxes[4]->show(counts.refused);
        m_boxes[4]->setVisible(counts.refused > 0);
    }

    using QWidget::show;

private:
    static constexpr int stackBelow = 640; // design pixels

    static SymbolLabel* arrow()
    {
        auto* label = new SymbolLabel(Symbol::ArrowForward, 20, Colour::Muted);
        label->setAlignment(Qt::AlignCenter);
        return label;
    }

    std::array<StageBox*, 5> m_boxes;
};

} // namespace cekr
