// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "core/flows/StockFlow.h"
#include "ui/pages/GuidedPage.h"

namespace cekr
{

/// Taking over a delivery box: its number, its cards, and what came of it, with the counts always on the
/// right.
class IntakeView final : public GuidedPage
{
    Q_OBJECT

public:
    IntakeView(IntakeFlow& flow, StockFlow& stock, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    [[nodiscard]] FlowButtons buttons() const override;
    void showSummary() override;
    void goOn() override;
    void goBack() override { m_flow.begin(); }
    void confirm() override { m_flow.confirm(); }
    void abandon() override { m_flow.abandon(); }
    [[nodiscard]] QString confirmWords() const;

    IntakeFlow& m_flow;
};

} // namespace cekr
