// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CashFlow.h"
#include "core/flows/DeskFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/GuidedPage.h"

namespace cekr
{

/// A guided task that ends with taking cash, with what is paid always on the right. The page begins the flow
/// anew for the next customer.
class CashPage : public GuidedPage
{
    Q_OBJECT

public:
    void beginTask(Task task, const QByteArray& draft) override;
    void dropTask(Task task) override;
    [[nodiscard]] bool isBegun(Task task) const override;
    void left() override;
    void forgetClerk() override { m_flow.begin(); }
    bool takeScan(const QString& code) override;

protected:
    CashPage(CashFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent);

    void retranslate() override;
    [[nodiscard]] const DeskStatus& desk() const { return m_desk.status(); }

    /// The rows of the summary, and below them what is to be paid; once it is recorded what was paid, and the
    /// change.
    void showSum(QList<SummaryRow> rows, const QString& due);
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
    void showStep() override;
    void showNotice() override;
    void showBanner() override;
    [[nodiscard]] FlowButtons buttons() const override;
    void followFlow() override;
    void goOn() override;
    void goBack() override { m_flow.goBack(); }
    void confirm() override;
    void abandon() override { m_flow.abandon(); }
    [[nodiscard]] bool mayTakeCash() const;

    CashFlow& m_flow;
    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    /// Enter came while the last check was still on its way.
    bool m_isNextWanted = false;
    QString m_unusedScan;
};

} // namespace cekr
