// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class DataTable;
class RowModel;
class ScanField;
class TextLabel;

/// Which box: scanned, typed, or chosen from those on their way here.
class BoxStep final : public FlowStep
{
    Q_OBJECT

public:
    BoxStep(IntakeFlow& flow, StockFlow& stock, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void refresh() override;
    void entered() override;
    /// Tries the number that is written; the flow goes on by itself when it fits.
    [[nodiscard]] bool settle() override;

private:
    void writeLabels();

    IntakeFlow& m_flow;
    StockFlow& m_stock;
    ScanField* m_scan;
    TextLabel* m_coming;
    DataTable* m_boxes;
    RowModel* m_model;
};

} // namespace cekr
