// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class IntakeView;
class StockOverview;

/// The desk's plastic: how much there is, each card in stock, and what can be done with it: taking over a
/// box, marking cards spoiled, giving them back, handing them to another desk.
class StockPage final : public Page
{
    Q_OBJECT

public:
    StockPage(StockFlow& stock, IntakeFlow& intake, DeskFlow& desk, QWidget* parent = nullptr);

    void beginTask(Task task, const QByteArray& draft) override;
    void dropTask(Task task) override;
    [[nodiscard]] bool isBegun(Task task) const override;
    void forgetClerk() override { m_intake.begin(); }
    /// While a box is taken over: its number, then its cards. Otherwise chooses the card in the table.
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool canLeave() const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool isTakingOver() const;
    void showIntake();
    void showOverview();

    StockFlow& m_stock;
    IntakeFlow& m_intake;
    StockOverview* m_overview;
    IntakeView* m_intakeView;
};

} // namespace cekr
