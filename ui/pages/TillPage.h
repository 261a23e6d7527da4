// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

/// The cash drawer: opening a shift with its float; then what should be in the drawer, today's movements, and
/// cash put in or taken out that is no sale.
class TillPage final : public Page
{
    Q_OBJECT

public:
    TillPage(TillFlow& till, Desk& desk, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] bool canLeave() const override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    TillFlow& m_till;
    Desk& m_desk;
};

} // namespace cekr
