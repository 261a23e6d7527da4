// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Secret.h"
#include "core/store/Database.h"

#include <QDateTime>

namespace cekr::central
{

/// The key of each attachment, in the database of persons.
class AttachmentKeys final
{
public:
    AttachmentKeys(Database& persons, const Secret& masterKey) : m_database(persons), m_masterKey(masterKey)
    {
    }

    /// The key of an attachment; a new one is made the first time. SealBroken under another master key.
    [[nodiscard]] Result<Secret> make(const QByteArray& hash, const QDateTime& now);
    /// The same; NotFound once it was deleted, or when there never was one.
    [[nodiscard]] Result<Secret> find(const QByteArray& hash);
    /// For ever: what is sealed under it can't be read any more.
    [[nodiscard]] Done remove(const QByteArray& hash);

private:
    Database& m_database;
    const Secret& m_masterKey;
};

} // namespace cekr::central
