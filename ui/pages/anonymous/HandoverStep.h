// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/Desk.h"
#include "ui/pages/FlowStep.h"

#include <array>

namespace cekr
{

class CheckLine;
class Notice;
class SecondaryButton;
class StateBadge;
class TextLabel;

/// Recorded: plastic, sealed envelope and instructions change hands (ANON-3), and the receipt is printed.
/// Shows live how far the operations have come.
class HandoverStep final : public FlowStep
{
    Q_OBJECT

public:
    HandoverStep(AnonymousFlow& flow, Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void refresh() override;
    void entered() override;
    /// Whether all is ticked.
    [[nodiscard]] bool isComplete() const;

signals:
    /// A tick came or went.
    void ticked();
    void receiptRequested(qint64 number);

private:
    void showChecklist();
    void showStanding();

    AnonymousFlow& m_flow;
    Desk& m_desk;
    Notice* m_done;
    StateBadge* m_standing;
    TextLabel* m_meaning;
    std::array<CheckLine*, 3> m_checks;
    SecondaryButton* m_print;
    qint64 m_receipt = 0; ///< whose ticks are shown
};

} // namespace cekr
