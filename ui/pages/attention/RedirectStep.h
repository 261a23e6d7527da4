// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/RedirectFlow.h"
#include "ui/pages/FlowStep.h"

class QVBoxLayout;

namespace cekr
{

class CheckLine;
class Notice;
class SummaryLine;
class TextLabel;

/// What goes from which card to which; whose the cards are; and, when central cannot be asked, what the clerk
/// may decide.
class RedirectStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit RedirectStep(RedirectFlow& flow, const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void refresh() override;
    void entered() override;

private:
    void showCards();
    void showState();
    void showOffline();
    void offerOffline();

    RedirectFlow& m_flow;
    const Desk& m_desk;
    TextLabel* m_amount;
    QVBoxLayout* m_cards;
    QList<SummaryLine*> m_lines;
    CheckLine* m_holder;
    Notice* m_state;
    Notice* m_offline;
};

} // namespace cekr
