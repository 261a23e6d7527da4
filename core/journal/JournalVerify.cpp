// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/EntryVerifier.h"
#include "core/journal/JournalTables.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

void add(std::vector<Journal::Fault>& faults, qint64 sequence, const QString& what)
{
    constexpr size_t mostFaults = 100;
    if (faults.size() < mostFaults && !what.isEmpty()) {
        faults.push_back({quint64(sequence), what});
    }
}

/// Adds what a query names by its sequence.
Done addAll(Result<Statement> sequences, const QString& what, std::vector<Journal::Fault>& faults)
{
    Statement rows = TRY(std::move(sequences));
    return rows.forEachRow([&](const Statement& row) { add(faults, row.integer("sequence"), what); });
}

} // namespace

Result<std::vector<Journal::Fault>> Journal::verify(const DeskKeys& keys,
                                                    const std::function<bool(qint64, qint64)>& goOn)
{
    std::vector<Fault> faults;
    TRY(verifySigned(keys, goOn, faults));
    TRY(verifyUnsigned(faults));
    return faults;
}

Done Journal::verifySigned(const DeskKeys& keys, const std::function<bool(qint64, qint64)>& goOn,
                           std::vector<Fault>& faults)
{
    Database& database = m_tables->database;
    const std::optional<qint64> total = TRY(database.integer("SELECT count(*) FROM operation"));
    Statement rows = TRY(EntryVerifier::rows(database));
    EntryVerifier verifier(keys, database);
    qint64 count = 0;
    return rows.forEachRow([&](const Statement& row) -> Done {
        const QString fault = TRY(verifier.check(row));
        add(faults, row.integer("sequence"), fault);
        return !goOn || goOn(++count, total.value_or(0)) ? Done() : failure(ErrorCode::Cancelled);
    });
}

Done Journal::verifyUnsigned(std::vector<Fault>& faults)
{
    TRY(addAll(m_tables->database.query("SELECT sequence FROM kept WHERE standing IS NULL OR sequence IN"
                                        " (SELECT sequence FROM waiting JOIN answer USING (sequence)"
                                        "  UNION SELECT sequence FROM pending JOIN answer USING (sequence)"
                                        "  UNION SELECT sequence FROM pending JOIN waiting USING (sequence))"
                                        " ORDER BY sequence"),
               u"it is not either waiting, pending or answered"_s, faults));
    return addAll(m_tables->database.query(
                      "SELECT sequence FROM entry WHERE sequence NOT IN (SELECT sequence FROM operation)"
                      " UNION SELECT sequence FROM receipt"
                      " WHERE sequence NOT IN (SELECT sequence FROM operation)"),
                  u"its cash or its receipt is there, and it is not"_s, faults);
}

} // namespace cekr
