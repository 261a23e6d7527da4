// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// Keys that lie sealed in a database (of central, or of persons), each bound to its name.
class SecretTable final
{
public:
    SecretTable(Database& database, const Secret& masterKey) : m_database(database), m_masterKey(masterKey) {}

    /// The key of that name; a new one of 32 bytes is made the first time. SealBroken under another master.
    [[nodiscard]] Result<Secret> keyNamed(const QByteArray& name);
    /// The same, but none is made: NotFound.
    [[nodiscard]] Result<Secret> find(const QByteArray& name);
    /// For ever: what is sealed under it can't be read any more.
    [[nodiscard]] Done remove(const QByteArray& name);

private:
    Database& m_database;
    const Secret& m_masterKey;
};

} // namespace cekr::central
