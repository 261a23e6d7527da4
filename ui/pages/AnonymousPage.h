// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class FlowFrame;
class HandoverStep;
class SummaryPanel;

/// Anonymous cards from the stock to a customer: five steps, with what is paid always on the right. The
/// window begins the flow; the page begins it anew for the next customer.
class AnonymousPage final : public Page
{
    Q_OBJECT

public:
    AnonymousPage(AnonymousFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool isBegun() const override { return m_flow.isBegun(); }
    [[nodiscard]] bool canLeave() const override;
    [[nodiscard]] QString helpKey() const override { return QStringLiteral("anonymous"); }

signals:
    /// Finished, given up or kept for later.
    void leaveRequested();
    void receiptRequested(qint64 number);
    /// There is no open shift to take cash into.
    void shiftRequested();

protected:
    void retranslate() override;

private:
    void buildSteps();
    void showStep();
    void refresh();
    void showBanner();
    void showButtons();
    void showSummary();
    void goOn();
    void goOnWhenReady();
    void confirm();
    void abandon();
    [[nodiscard]] QString confirmWords() const;
    /// Whether the clerk's own shift is open (TILL-1).
    [[nodiscard]] bool mayTakeCash() const;

    AnonymousFlow& m_flow;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
    HandoverStep* m_handover;
    /// Enter came while the last check was still on its way.
    bool m_isNextWanted = false;
    QString m_unusedScan;
};

} // namespace cekr
