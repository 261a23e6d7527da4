// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/RedirectFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/GuidedPage.h"

namespace cekr
{

class LimitList;
class OtherCardStep;

/// The cash of a refused load goes on another card of the same customer, in two steps. The window begins the
/// flow; nothing is kept of it when it is left: what was refused still needs attention.
class RedirectPage final : public GuidedPage
{
    Q_OBJECT

public:
    RedirectPage(RedirectFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void forgetClerk() override { m_flow.abandon(); }
    void left() override { m_flow.abandon(); }

protected:
    void retranslate() override;

private:
    void showStep() override;
    void showBanner() override;
    [[nodiscard]] FlowButtons buttons() const override;
    void showSummary() override;
    void goOn() override;
    void goBack() override;
    void confirm() override;
    void abandon() override { m_flow.abandon(); }
    /// The clerk's own, or for a supervisor anybody's.
    [[nodiscard]] bool hasShift() const;

    RedirectFlow& m_flow;
    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    LimitList* m_limits;
    OtherCardStep* m_card;
};

} // namespace cekr
