// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/RedirectFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class CardNumbers;
class TextLabel;

/// Which other card takes the cash of a refused load: as its holder shows it (TOP-3).
class OtherCardStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit OtherCardStep(RedirectFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    /// Has the two numbers compared; the flow goes on by itself when they belong together.
    [[nodiscard]] bool settle() override;
    bool takeScan(const QString& code) override;
    /// Shows this number, and no digits.
    void offer(const QString& card);

private:
    void showRefusal();

    RedirectFlow& m_flow;
    TextLabel* m_refused;
    CardNumbers* m_numbers;
    bool m_isAsking = false; ///< the numbers are being compared
};

} // namespace cekr
