// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"

namespace cekr::central
{

/// Opens attachments that central keeps. Whoever asks has to say why in the access log, unless central itself
/// needs it.
class AttachmentReader final
{
public:
    explicit AttachmentReader(const Services& services) : m_services(services) {}

    /// The content. AttachmentMissing when central does not have it, or its key was deleted.
    [[nodiscard]] Result<Secret> content(const QByteArray& hash) const;

private:
    const Services& m_services;
};

} // namespace cekr::central
