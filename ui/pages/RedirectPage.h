// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/RedirectFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class FlowFrame;
class LimitList;
class OtherCardStep;
class SummaryPanel;

/// The cash of a refused load goes on another card of the same customer, in two steps. The window begins the
/// flow; nothing is kept of it when it is left: what was refused still needs attention.
class RedirectPage final : public Page
{
    Q_OBJECT

public:
    RedirectPage(RedirectFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void forgetClerk() override { m_flow.abandon(); }
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool canLeave() const override { return !m_flow.isRecording(); }

protected:
    void retranslate() override;

private:
    void connectFlow();
    void showStep();
    void refresh();
    void showBanner();
    void showButtons();
    void showSummary();
    void goBack();
    void confirm();
    void leave();
    /// The clerk's own, or for a supervisor anybody's.
    [[nodiscard]] bool hasShift() const;

    RedirectFlow& m_flow;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
    LimitList* m_limits;
    OtherCardStep* m_card;
};

} // namespace cekr
