// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class FlowFrame;
class LimitList;
class LoadedStep;
class SummaryPanel;

/// Loading a card with cash: five steps, with what is paid and what every limit leaves on the right. The
/// window begins the flow; the page begins it anew for the next customer.
class TopUpPage final : public Page
{
    Q_OBJECT

public:
    TopUpPage(TopUpFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool isBegun() const override { return m_flow.isBegun(); }
    [[nodiscard]] bool canLeave() const override;
    [[nodiscard]] QString helpKey() const override { return QStringLiteral("top-up"); }

signals:
    /// Finished, given up or kept for later.
    void leaveRequested();
    void receiptRequested(qint64 number);
    /// There is no open shift to take cash into.
    void shiftRequested();

protected:
    void retranslate() override;

private:
    void buildSteps(LoadedStep* loaded);
    void showStep();
    void refresh();
    void showNotice();
    void showBanner();
    void showButtons();
    void showSummary();
    void goOn();
    void goOnWhenReady();
    void confirm();
    void abandon();
    [[nodiscard]] QString offlineSentence() const;
    [[nodiscard]] QString confirmWords() const;

    TopUpFlow& m_flow;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
    LimitList* m_limits;
    /// Enter came while the amount was still being checked.
    bool m_isNextWanted = false;
    QString m_unusedScan;
};

} // namespace cekr
