// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

class Database;

/// Small facts of the desk: last contact, server clock offset, last backup.
class NoteTable final
{
public:
    explicit NoteTable(Database& database) : m_database(database) {}

    /// Empty when not set.
    [[nodiscard]] Result<QByteArray> value(const QByteArray& key);
    [[nodiscard]] Done set(const QByteArray& key, const QByteArray& value);

private:
    Database& m_database;
};

} // namespace cekr
