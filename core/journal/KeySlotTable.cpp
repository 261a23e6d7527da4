// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/KeySlotTable.h"

#include "core/journal/JournalRow.h"

namespace cekr
{

Done KeySlotTable::save(const KeySlotRecord& slot)
{
    return m_database.run("INSERT INTO key_slot(clerk, slot, credential, valid_until_ms) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT(clerk) DO UPDATE SET slot = excluded.slot,"
                          " credential = excluded.credential, valid_until_ms = excluded.valid_until_ms",
                          slot.clerk.text(), slot.slot, slot.credential, toMsecs(slot.validUntil));
}

Done KeySlotTable::remove(ClerkId clerk)
{
    return m_database.run("DELETE FROM key_slot WHERE clerk = ?", clerk.text());
}

Result<std::optional<KeySlotRecord>> KeySlotTable::of(ClerkId clerk)
{
    Statement query = TRY(m_database.query(
        "SELECT slot, credential, valid_until_ms FROM key_slot WHERE clerk = ?", clerk.text()));
    const bool row = TRY(query.step());
    if (!row) {
        return std::nullopt;
    }
    return KeySlotRecord{clerk, query.blob("slot"), query.integer("credential"),
                         fromMsecs(query.integer("valid_until_ms"))};
}

Done KeySlotTable::saveAttempts(ClerkId clerk, const SignInAttempts& attempts)
{
    return m_database.run("INSERT INTO sign_in_attempt(clerk, failures, last_ms) VALUES (?, ?, ?)"
                          " ON CONFLICT(clerk) DO UPDATE"
                          " SET failures = excluded.failures, last_ms = excluded.last_ms",
                          clerk.text(), attempts.failures, toMsecs(attempts.lastAt));
}

Result<SignInAttempts> KeySlotTable::attempts(ClerkId clerk)
{
    Statement query =
        TRY(m_database.query("SELECT failures, last_ms FROM sign_in_attempt WHERE clerk = ?", clerk.text()));
    const bool row = TRY(query.step());
    return row ? SignInAttempts{int(query.integer("failures")), fromMsecs(query.integer("last_ms"))}
               : SignInAttempts();
}

} // namespace cekr
