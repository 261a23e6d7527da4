// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "core/base/Resident.h"
#include "core/store/Database.h"

#include <atomic>

namespace cekr::central
{

/// Has the settings signed anew in time, by whichever request of a desk comes first. May be called from
/// several threads.
class SettingsRenewal final
{
public:
    SettingsRenewal(Resident<Database>& writer, const CentralKeys& keys) : m_writer(writer), m_keys(keys) {}

    /// Looks once an hour. A fault is logged, and the next hour tries again.
    void renewIfDue(const QDateTime& now);

private:
    Resident<Database>& m_writer;
    const CentralKeys& m_keys;
    std::atomic<qint64> m_next = 0; ///< when to look again, in milliseconds since 1970
};

} // namespace cekr::central
