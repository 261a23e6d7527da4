// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"

#include <QDateTime>

#include <optional>

namespace cekr
{

class Database;

/// A clerk's way to the data key at this desk.
struct KeySlotRecord
{
    ClerkId clerk;
    QByteArray slot;
    qint64 credential = 0;
    QDateTime validUntil; ///< UTC; offline sign-in ends then
};

/// Failed attempts in a row.
struct SignInAttempts
{
    int failures = 0;
    QDateTime lastAt; ///< UTC
};

/// Who may sign in at this desk without central, and the failed attempts of each.
class KeySlotTable final
{
public:
    explicit KeySlotTable(Database& database) : m_database(database) {}

    [[nodiscard]] Done save(const KeySlotRecord& slot);
    [[nodiscard]] Done remove(ClerkId clerk);
    [[nodiscard]] Result<std::optional<KeySlotRecord>> of(ClerkId clerk);
    [[nodiscard]] Done saveAttempts(ClerkId clerk, const SignInAttempts& attempts);
    [[nodiscard]] Result<SignInAttempts> attempts(ClerkId clerk);

private:
    Database& m_database;
};

} // namespace cekr
