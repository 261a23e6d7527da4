// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class CheckLine;
class PointList;

/// What the customer is told, and what the clerk attests: age and both terms (AGE-2, ANON-2).
class BriefingStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit BriefingStep(AnonymousFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void refresh() override;
    void entered() override;

private:
    [[nodiscard]] QString editions() const;

    AnonymousFlow& m_flow;
    PointList* m_points;
    CheckLine* m_age;
    CheckLine* m_terms;
};

} // namespace cekr
