// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/http/Exchange.h"
#include "core/domain/Identifiers.h"

namespace cekr::central
{

/// The desk that has the certificate of this fingerprint; none where a program of the bank's is asked for and
/// it is one. NotEnrolled when no certificate was shown, CertificateRefused when it is not, or no longer, in
/// force for that. Thread-safe.
[[nodiscard]] Result<DeskId> admit(const Services& services, Access access, const QByteArray& fingerprint);

} // namespace cekr::central
