// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "core/domain/Identifiers.h"

namespace cekr::central
{

/// The desk that has the certificate of this fingerprint. NotEnrolled when none was shown,
/// CertificateRefused when it is not, or no longer, in force. Thread-safe.
[[nodiscard]] Result<DeskId> admit(const Services& services, const QByteArray& fingerprint);

} // namespace cekr::central
