// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CashFlow.h"
#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/FlowFrame.h"
#include "ui/pages/Page.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SummaryPanel.h"

namespace cekr
{

/// A guided task that ends with taking cash: its steps in a FlowFrame, with what is paid always on the right.
/// The window begins the flow; the page begins it anew for the next customer. What a task does in its own
/// way, and all its words, are in the page made of this.
class CashPage : public Page
{
    Q_OBJECT

public:
    void dropTask(Task task) override;
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool isBegun() const override { return m_flow.isBegun(); }
    [[nodiscard]] bool canLeave() const override { return !m_flow.isRecording(); }

protected:
    CashPage(CashFlow& flow, Desk& desk, const SignInFlow& signIn, QWidget* parent);

    /// Shows the flow; called when the steps were added.
    void start();
    void refresh();
    void retranslate() override;
    [[nodiscard]] FlowFrame& frame() { return *m_frame; }
    [[nodiscard]] SummaryPanel& summary() { return *m_summary; }
    [[nodiscard]] const DeskStatus& desk() const { return m_desk.status(); }

    virtual void showSummary() = 0;
    /// On the button that confirms, with what is taken.
    [[nodiscard]] virtual QString confirmWords() const = 0;
    /// Why a shift is needed.
    [[nodiscard]] virtual QString shiftSentence() const = 0;
    /// What can be done while there is no connection.
    [[nodiscard]] virtual QString offlineSentence() const = 0;
    /// What is said of a scan that came in a step that takes none: what, and what to do about it.
    [[nodiscard]] virtual NoticeWords unusedScanWords(const QString& code) const = 0;
    /// Where the buttons of this step differ from those of others.
    virtual void adjust(FlowButtons&) const {}

private:
    void showStep();
    void showNotice();
    void showBanner();
    void showButtons();
    [[nodiscard]] FlowButtons buttons() const;
    [[nodiscard]] bool mayTakeCash() const;
    void goOn();
    void goOnWhenReady();
    void confirm();
    void abandon();

    CashFlow& m_flow;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
    /// Enter came while the last check was still on its way.
    bool m_isNextWanted = false;
    QString m_unusedScan;
};

} // namespace cekr
