// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/CentralProcess.h"

namespace cekr::tour
{

/// The real central with its demo data, and a desk enrolled at it in a folder of its own.
class TourCentral
{
public:
    TourCentral();

    void start() { m_central.start(); }
    void stop() { m_central.stop(); }
    [[nodiscard]] QString deskFolder() const { return m_central.path(QStringLiteral("desk")); }
    /// A tariff that nobody at the desk has heard of, valid from today.
    void raisePrices();
    /// The bank takes its orders and says what is on the cards.
    void sandboxBank() const;
    /// What central counts in the drawer of the desk, in cents.
    [[nodiscard]] qint64 drawer() const;

private:
    test::CentralProcess m_central = test::CentralProcess::withDemoData();
};

} // namespace cekr::tour
