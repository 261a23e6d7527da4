// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/office/Office.h"
#include "tests/support/CentralProcess.h"
#include "ui/shell/DeskWindow.h"

namespace cekr::test
{

/// A real central with the demo data and, enrolled at it, the desk AP-2 with its window: what cekr-desk puts
/// together, in one process with the tour.
class TourDesk final
{
public:
    TourDesk();

    [[nodiscard]] CentralProcess& central() { return m_central; }
    [[nodiscard]] DeskWindow& window() { return *m_window; }
    [[nodiscard]] Preferences& preferences() { return *m_preferences; }
    [[nodiscard]] Flows& flows() { return m_window->flows(); }
    [[nodiscard]] const DeskStatus& status() { return flows().desk.status(); }
    /// Cents of one account of the desk, as central has added them up.
    [[nodiscard]] qint64 centralTotal(const QString& account) const;
    /// From now on central has a tariff that asks `price` for an anonymous card; the desk learns of it when
    /// it pulls.
    void changePrice(Money price);

private:
    void enrol();
    void open();

    CentralProcess m_central;
    SystemClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OfficeThread> m_office;
    std::unique_ptr<DeskWindow> m_window;
};

} // namespace cekr::test
