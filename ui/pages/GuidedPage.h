// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"
#include "ui/pages/FlowFrame.h"
#include "ui/pages/Page.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SummaryPanel.h"

namespace cekr
{

/// A guided task: its steps in a FlowFrame, with a summary always on the right. What a task does in its own
/// way, and its words, are in the page made of this.
class GuidedPage : public Page
{
    Q_OBJECT

public:
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] bool canLeave() const override { return !m_flow.isRecording(); }

protected:
    GuidedPage(GuidedFlow& flow, QWidget* parent);

    /// Shows the flow; called when the steps were added.
    void start();
    void refresh();
    void retranslate() override;
    /// The flow is in another step, or begins anew.
    virtual void showStep();
    [[nodiscard]] FlowFrame& frame() { return *m_frame; }
    [[nodiscard]] SummaryPanel& summary() { return *m_summary; }

    /// What the buttons of this step offer.
    [[nodiscard]] virtual FlowButtons buttons() const = 0;
    virtual void showSummary() = 0;
    /// What concerns the whole task, above everything.
    virtual void showBanner() {}
    /// What was refused, below the question.
    virtual void showNotice();
    virtual void followFlow() { refresh(); }
    virtual void goOn() = 0;
    virtual void goBack() = 0;
    virtual void confirm() = 0;
    /// What was entered is thrown away.
    virtual void abandon() = 0;

    /// To the next step.
    [[nodiscard]] static QString nextWords();
    /// Of the last step.
    [[nodiscard]] static QString finishWords();
    /// In place of what confirms, while the disk is being written.
    [[nodiscard]] static QString recordingWords();

private:
    GuidedFlow& m_flow;
    FlowFrame* m_frame;
    SummaryPanel* m_summary;
};

} // namespace cekr
