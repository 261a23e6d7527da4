// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class Notice;
class SecondaryButton;
class StateBadge;
class TextLabel;

/// Recorded: the receipt is printed. Shows live whether central has confirmed the load.
class LoadedStep final : public FlowStep
{
    Q_OBJECT

public:
    LoadedStep(TopUpFlow& flow, Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void refresh() override;
    void entered() override;

signals:
    void receiptRequested(qint64 number);

private:
    void sayWhatIsDone();
    void showStanding();

    TopUpFlow& m_flow;
    Desk& m_desk;
    Notice* m_done;
    StateBadge* m_standing;
    TextLabel* m_meaning;
    SecondaryButton* m_print;
};

} // namespace cekr
