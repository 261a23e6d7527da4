// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class Notice;
class PointList;

/// What came of taking over a box.
class TakenStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit TakenStep(IntakeFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void refresh() override;
    void entered() override;

private:
    IntakeFlow& m_flow;
    Notice* m_result;
    PointList* m_points;
};

} // namespace cekr
