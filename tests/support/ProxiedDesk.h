// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/FaultProxy.h"
#include "tests/support/RealDesk.h"

namespace cekr::test
{

/// What tests of a desk with its central share: one central with demo data for all of them, what lies between
/// and can go wrong, and a desk of its own for each.
class ProxiedDesk
{
protected:
    /// Desks are called T-1, T-2 … for the name "T".
    explicit ProxiedDesk(QString name) : m_name(std::move(name)) {}

    void startCentral()
    {
        m_central.start();
        m_proxy = std::make_unique<FaultProxy>(m_central.port());
    }

    /// A desk that was never in contact yet, and nothing in its way.
    void enrolDesk()
    {
        m_proxy->behave();
        m_desk = std::make_unique<RealDesk>(m_central, nextName(), m_proxy->url());
    }

    [[nodiscard]] QString nextName() { return QStringLiteral("%1-%2").arg(m_name).arg(++m_desks); }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RealDesk> m_desk;
    std::vector<MokId> m_cards; ///< in the stock of m_desk
    int m_desks = 0;

private:
    QString m_name;
};

} // namespace cekr::test
