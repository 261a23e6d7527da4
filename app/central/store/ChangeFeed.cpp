// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/ChangeFeed.h"

#include "core/store/Transaction.h"

namespace cekr::central
{

Result<qint64> ChangeFeed::publish(const wire::Change& change)
{
    const Done written =
        m_database.run("REPLACE INTO change (kind, key, desk, state) VALUES (?1, ?2, '', ?3)", kindOf(change),
                       QStringView(keyOf(change)), QByteArrayView(encodeState(change)));
    if (!written) {
        return failure(written.error());
    }
    return m_database.lastInsertId();
}

Result<std::optional<SignedSettings>> ChangeFeed::settings()
{
    Result<Statement> row = m_database.query("SELECT state FROM change WHERE kind = 'settings'");
    const Result<bool> isThere = row ? row->step() : Result<bool>(failure(row.error()));
    if (!isThere) {
        return failure(isThere.error());
    }
    const auto line = *isThere ? wire::decodeChangeLine(wire::changeLine(1, "settings", row->blob(0)))
                               : failure(ErrorCode::NotFound);
    const auto* change = line ? std::get_if<wire::Change>(&*line) : nullptr;
    return change ? std::optional(std::get<SignedSettings>(change->state)) : std::nullopt;
}

Result<ChangeFeed::Page> ChangeFeed::after(qint64 number, const DeskId& desk, int limit)
{
    Result<Savepoint> moment = Savepoint::begin(m_database);
    Result<Statement> rows = moment ? m_database.query("SELECT number, kind, state FROM change "
                                                       "WHERE number > ?1 AND desk IN ('', ?2) "
                                                       "ORDER BY number LIMIT ?3",
                                                       number, QStringView(desk.text()), limit)
                                    : Result<Statement>(failure(moment.error()));
    if (!rows) {
        return failure(rows.error());
    }
    Page page{.lines = {}, .count = 0, .last = number, .isLast = false};
    const Done walked = rows->forEachRow([&page](const Statement& row) {
        page.last = row.integer(0);
        page.lines += wire::changeLine(page.last, row.blob(1), row.blob(2));
        page.lines += '\n';
        ++page.count;
    });
    if (!walked) {
        return failure(walked.error());
    }
    if (page.count < limit) {
        const Result<qint64> newest = this->newest();
        if (!newest) {
            return failure(newest.error());
        }
        page.isLast = true;
        page.last = *newest;
    }
    if (Done ended = moment->release(); !ended) {
        return failure(ended.error());
    }
    return page;
}

Result<qint64> ChangeFeed::newest()
{
    const auto number = m_database.integer("SELECT seq FROM sqlite_sequence WHERE name = 'change'");
    if (!number) {
        return failure(number.error());
    }
    return number->value_or(0);
}

} // namespace cekr::central
