// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"

#include "core/journal/JournalRow.h"

namespace cekr
{
namespace
{

Result<OpenRefusal> readRefusal(const Statement& row)
{
    JournalEntry entry = TRY(readSoundEntry(row));
    const Money cash = TRY(readCents(row, keptColumns));
    const QUuid escalation = QUuid::fromRfc4122(row.blob(keptColumns + 1)); // null of NULL
    return OpenRefusal{std::move(entry), cash, OperationId::fromUuid(escalation),
                       row.integer(keptColumns + 2) != 0};
}

} // namespace

// A refund or an escalation that central refuses in its turn resolves nothing; but the cash of the refund is
// with the customer.
Result<std::vector<OpenRefusal>> Journal::openRefusals()
{
    Statement rows = TRY(m_database.query(R"(
        SELECT kept.*,
               (SELECT coalesce(sum(cents), 0) FROM entry
                WHERE entry.sequence = kept.sequence AND account = 'drawer'),
               (SELECT later.id FROM kept AS later
                WHERE later.sequence IN (SELECT sequence FROM operation WHERE refers_to = kept.id)
                  AND later.type = 'escalation' AND later.standing <> 'refused'
                ORDER BY later.sequence DESC LIMIT 1),
               EXISTS (SELECT 1 FROM operation AS later JOIN entry USING (sequence)
                       WHERE later.refers_to = kept.id AND later.type = 'refund'
                         AND account = 'drawer' AND cents < 0)
        FROM kept
        WHERE kept.sequence IN (SELECT sequence FROM answer WHERE standing = 'refused')
          AND NOT EXISTS (SELECT 1 FROM kept AS later
                          WHERE later.sequence IN (SELECT sequence FROM operation WHERE refers_to = kept.id)
                            AND later.type IN ('refund', 'redirect', 'write-off')
                            AND later.standing <> 'refused')
        ORDER BY kept.sequence)"));
    std::vector<OpenRefusal> refusals;
    TRY(rows.forEachRow([&refusals](const Statement& row) -> Done {
        refusals.push_back(TRY(readRefusal(row)));
        return {};
    }));
    return refusals;
}

} // namespace cekr
