// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class CardNumbers;

/// Which card: its MOK ID, scanned or typed, and the last six digits of its PAN (TOP-3).
class CardStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit CardStep(TopUpFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    /// Has the two numbers compared; the flow goes on by itself when they belong together.
    [[nodiscard]] bool settle() override;
    bool takeScan(const QString& code) override;

private:
    void showRefusal();

    TopUpFlow& m_flow;
    CardNumbers* m_numbers;
    bool m_isAsking = false; ///< the numbers are being compared
};

} // namespace cekr
