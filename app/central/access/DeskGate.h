// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/access/RefusalLog.h"
#include "app/central/http/Exchange.h"
#include "core/domain/Identifiers.h"

namespace cekr::central
{

/// Lets in who has a certificate that is in force, and writes down who is not let in. Thread-safe.
class DeskGate final
{
public:
    /// The services have to outlive it.
    explicit DeskGate(const Services& services) : m_services(services) {}

    /// The desk that has the certificate of this fingerprint; none where a program of the bank's is asked for
    /// and it is one. NotEnrolled when no certificate was shown, CertificateRefused when it is not, or no
    /// longer, in force for that.
    [[nodiscard]] Result<DeskId> admit(Access access, const QByteArray& fingerprint);

private:
    [[nodiscard]] Result<DeskId> admitted(Database& database, Access access, const QByteArray& fingerprint);

    const Services& m_services;
    RefusalLog m_refusals; ///< touched on the reader's thread only
};

} // namespace cekr::central
