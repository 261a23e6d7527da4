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

template <typename State>
Result<std::vector<State>> ChangeFeed::statesOf(QByteArrayView kind)
{
    std::vector<State> states;
    Statement rows =
        TRY(m_database.query("SELECT state FROM change WHERE kind = ?1", QString::fromLatin1(kind)));
    TRY(rows.forEachRow([&](const Statement& row) {
        const auto line = wire::decodeChangeLine(wire::changeLine(1, kind, row.blob("state")));
        if (const auto* change = line ? std::get_if<wire::Change>(&*line) : nullptr) {
            states.push_back(std::get<State>(change->state));
        }
    }));
    return states;
}

Result<std::optional<SignedSettings>> ChangeFeed::settings()
{
    const auto states = TRY(statesOf<SignedSettings>("settings"));
    return states.empty() ? std::nullopt : std::optional(states.front());
}

Result<std::vector<AddressPiece>> ChangeFeed::addresses()
{
    return statesOf<AddressPiece>("addresses");
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
