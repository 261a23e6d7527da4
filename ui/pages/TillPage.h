// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class CashPanel;
class ClosingsPanel;
class Columns;
class CountPanel;
class DifferencePanel;
class DrawerPanel;
class Notice;
class OpenShiftPanel;
class PageBody;
class SecondaryButton;

/// The cash drawer: opening a shift with its float; then what should be in the drawer, and cash put in or
/// taken out that is no sale; closing it with a count; the reports of closed shifts.
class TillPage final : public Page
{
    Q_OBJECT

public:
    TillPage(TillFlow& till, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void forgetClerk() override { m_till.restart(); }
    void entered() override;
    [[nodiscard]] bool canLeave() const override;

signals:
    /// A Z report is to be looked at, or for 0 the X.
    void reportRequested(qint64 number);
    /// A supervisor wants to correct what is on a receipt of whatever day.
    void correctionRequested();

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void showParts();
    void showButtons();
    void showNotice();
    [[nodiscard]] bool isOld() const;
    void takeFocus();
    [[nodiscard]] bool isOwnShift() const;
    [[nodiscard]] bool mayClose() const;

    TillFlow& m_till;
    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    PageBody* m_body;
    SecondaryButton* m_report;
    SecondaryButton* m_correct;
    SecondaryButton* m_close;
    Notice* m_notice;
    OpenShiftPanel* m_open;
    Columns* m_columns;
    DrawerPanel* m_drawer;
    CashPanel* m_cash;
    CountPanel* m_count;
    DifferencePanel* m_difference;
    ClosingsPanel* m_closings;
    TillFlow::Step m_step = TillFlow::Step::Report; ///< as it was shown last
    bool m_wasOpen = false;
};

} // namespace cekr
