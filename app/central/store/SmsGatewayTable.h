// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/confirm/HttpSms.h"
#include "core/store/Database.h"

#include <optional>

namespace cekr::central
{

/// Which gateway sends short messages.
class SmsGatewayTable final
{
public:
    SmsGatewayTable(Database& database, const Secret& masterKey)
        : m_database(database), m_masterKey(masterKey)
    {
    }

    /// Nothing as long as none was set. SealBroken under another master key.
    [[nodiscard]] Result<std::optional<SmsAccess>> find();
    [[nodiscard]] Done set(const SmsAccess& access);

private:
    Database& m_database;
    const Secret& m_masterKey;
};

} // namespace cekr::central
