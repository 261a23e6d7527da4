// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ChangeFeed.h"

#include "app/central/store/Locks.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

Result<qint64> ChangeFeed::publish(const wire::Change& change, const DeskId& to)
{
    // The only place where numbers are given. No row goes: the newest has the highest number ever given.
    TRY(Locks(m_database).lockFeed());
    const auto number = TRY(m_database.integer(
        "INSERT INTO change (number, kind, key, desk, state) "
        "VALUES ((SELECT coalesce(max(number), 0) + 1 FROM change), ?1, ?2, ?4, ?3) "
        "ON CONFLICT (kind, key, desk) DO UPDATE SET number = excluded.number, state = excluded.state "
        "RETURNING number",
        kindOf(change), QStringView(keyOf(change)), QByteArrayView(encodeState(change)),
        QStringView(to.text())));
    return number.value_or(0);
}

Result<std::optional<SignedSettings>> ChangeFeed::settings()
{
    Statement row = TRY(m_database.query("SELECT state FROM change WHERE kind = 'settings'"));
    const bool isThere = TRY(row.step());
    const auto line = isThere ? wire::decodeChangeLine(wire::changeLine(1, "settings", row.blob("state")))
                              : failure(ErrorCode::NotFound);
    const auto* change = line ? std::get_if<wire::Change>(&*line) : nullptr;
    return change ? std::optional(std::get<SignedSettings>(change->state)) : std::nullopt;
}

Result<ChangeFeed::Page> ChangeFeed::after(qint64 number, const DeskId& desk, int limit)
{
    Savepoint moment = TRY(Savepoint::begin(m_database));
    Statement rows = TRY(m_database.query("SELECT number, kind, state FROM change "
                                          "WHERE number > ?1 AND desk IN ('', ?2) "
                                          "ORDER BY number LIMIT ?3",
                                          number, QStringView(desk.text()), limit));
    Page page{.lines = {}, .count = 0, .last = number, .isLast = false};
    TRY(rows.forEachRow([&page](const Statement& row) {
        page.last = row.integer("number");
        page.lines += wire::changeLine(page.last, row.blob("kind"), row.blob("state"));
        page.lines += '\n';
        ++page.count;
    }));
    if (page.count < limit) {
        const qint64 newest = TRY(this->newest());
        page.isLast = true;
        page.last = newest;
    }
    TRY(moment.release());
    return page;
}

Result<qint64> ChangeFeed::newest()
{
    const auto number = TRY(m_database.integer("SELECT max(number) FROM change"));
    return number.value_or(0);
}

} // namespace cekr::central
