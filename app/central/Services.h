// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/admin/SettingsRenewal.h"
#include "core/base/Resident.h"
#include "core/domain/Terms.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// What the routes work with. They run on many threads; each database lives on one of its own.
struct Services
{
    Resident<Database>& writer;  ///< all that changes something, one after the other
    Resident<Database>& reader;  ///< what only looks, so that it does not wait for the writer
    Resident<Database>& persons; ///< keys of personal data (PersonDatabase.h)
    SettingsRenewal& settings;
    const CentralKeys& keys;
    const TermsBook& terms;
    const Clock& clock;
};

} // namespace cekr::central
