// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class CashPanel;
class Columns;
class DrawerPanel;
class Notice;
class OpenShiftPanel;
class PageBody;

/// The cash drawer: opening a shift with its float; then what should be in the drawer, today's movements, and
/// cash put in or taken out that is no sale.
class TillPage final : public Page
{
    Q_OBJECT

public:
    TillPage(TillFlow& till, Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] bool canLeave() const override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    void refresh();
    void showNotice();
    void takeFocus();
    [[nodiscard]] bool isOwnShift() const;

    TillFlow& m_till;
    Desk& m_desk;
    const SignInFlow& m_signIn;
    PageBody* m_body;
    Notice* m_notice;
    OpenShiftPanel* m_open;
    Columns* m_columns;
    DrawerPanel* m_drawer;
    CashPanel* m_cash;
};

} // namespace cekr
