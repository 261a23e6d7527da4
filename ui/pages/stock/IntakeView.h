// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"

#include <QWidget>

namespace cekr
{

class FlowFrame;
class SummaryPanel;

/// Taking over a delivery box: its number, its cards, and what came of it, with the counts always on the
/// right.
class IntakeView final : public QWidget
{
    Q_OBJECT

public:
    IntakeView(IntakeFlow& flow, StockFlow& stock, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    void takeFocus();

signals:
    /// Finished, given up or kept for later.
    void left();

private:
    void showStep();
    void showButtons();
    void showSummary();
    void goOn();
    [[nodiscard]] QString confirmWords() const;

    IntakeFlow& m_flow;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
};

} // namespace cekr
