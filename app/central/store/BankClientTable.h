// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Certificate.h"
#include "core/store/Database.h"

#include <vector>

namespace cekr::central
{

/// The certificates of the bank's programs that are in force.
class BankClientTable final
{
public:
    explicit BankClientTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<bool> contains(const QByteArray& fingerprint);
    [[nodiscard]] Done put(const QString& name, const Certificate& certificate, const QDateTime& now);
    /// All of a program's; how many there were.
    [[nodiscard]] Result<qint64> revoke(const QString& name);

private:
    Database& m_database;
};

} // namespace cekr::central
