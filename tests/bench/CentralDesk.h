// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/office/DeskFolder.h"
#include "core/sync/HttpCentral.h"
#include "tests/support/CentralProcess.h"
#include "tests/support/SigningDesk.h"

namespace cekr::bench
{

/// A central with demo data and desk AP-2 enrolled in a folder, ready to be measured.
class CentralDesk
{
public:
    /// With so many made-up cards beside those of the demo, and so many anonymous cards delivered to AP-2.
    CentralDesk(int others, int delivered);

    [[nodiscard]] test::CentralProcess& central() { return m_central; }
    [[nodiscard]] test::SigningDesk& desk() { return m_desk; }
    [[nodiscard]] QString folder() const { return m_central.path(QStringLiteral("desk")); }
    [[nodiscard]] CentralLink link() const;
    /// Opens a shift and takes the delivered cards over; goes to central only with what is recorded next.
    [[nodiscard]] std::vector<OperationBody> opening() const;
    /// A hand-over and a load for each of the delivered cards from `first` on, until there are `count`.
    [[nodiscard]] std::vector<OperationBody> counterWork(OperationId shift, int first, int count) const;
    [[nodiscard]] static MokId card(int index) { return MokId::fromNumber(600'000'000U + quint32(index)); }

private:
    void importCards();

    int m_delivered;
    test::CentralProcess m_central;
    test::MintedDesk m_minted;
    test::SigningDesk m_desk;
};

} // namespace cekr::bench
