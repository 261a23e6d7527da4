// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"
#include "core/wire/Change.h"

namespace cekr::central
{

/// What central sets for the desks; a key that was never set has its default.
class SettingTable final
{
public:
    explicit SettingTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<wire::DeskSettings> read();
    /// The keys are the members' names ("offlinePerCard", "limit.knownCashDay"), amounts are cents; a limit
    /// of 0 is none. NotFound for another key, MalformedAmount for a value out of its range.
    [[nodiscard]] Done set(const QString& key, qint64 value);
    [[nodiscard]] static QStringList keys();

private:
    Database& m_database;
};

} // namespace cekr::central
