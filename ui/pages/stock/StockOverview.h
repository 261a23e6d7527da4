// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/pages/PageBody.h"

namespace cekr
{

class Panel;
class PrimaryButton;
class ShareBar;
class StockActions;
class StockTable;
class TextLabel;

/// How much plastic there is, card by card, and what can be done with it.
class StockOverview final : public PageBody
{
    Q_OBJECT

public:
    StockOverview(Page& page, StockFlow& flow);

    void refresh();
    void retranslate();
    /// Chooses the card that was scanned.
    void choose(const QString& code);
    void takeFocus();

signals:
    /// A box is to be taken over.
    void intakeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCounts();
    void showBoxes();

    StockFlow& m_flow;
    PrimaryButton* m_intake;
    Panel* m_plastic;
    ShareBar* m_counts;
    TextLabel* m_boxes;
    StockTable* m_table;
    StockActions* m_actions;
};

} // namespace cekr
