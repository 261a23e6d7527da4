// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Jws.h"
#include "core/journal/BookVerifier.h"
#include "core/journal/EntryVerifier.h"
#include "core/journal/Journal.h"

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
    return sequences ? sequences->forEachRow([&](const Statement& row) { add(faults, row.integer(0), what); })
                     : Done(failure(sequences.error()));
}

Result<QString> checkBooks(const QByteArray& signedBytes, const Journal::Decode& decode, Database& database)
{
    const Result<Jws> jws = parseJws(signedBytes);
    const Result<Operation> operation = jws ? decode(jws->payload) : Result<Operation>(failure(jws.error()));
    return operation ? BookVerifier(database).check(*operation)
                     : Result<QString>(u"it cannot be read: %1"_s.arg(operation.error().toLogLine()));
}

} // namespace

Result<std::vector<Journal::Fault>> Journal::verify(const PublicKey& key, const Decode& decode,
                                                    const std::function<bool(qint64, qint64)>& goOn)
{
    std::vector<Fault> faults;
    TRY(verifySigned(key, decode, goOn, faults));
    TRY(verifyUnsigned(faults));
    return faults;
}

Done Journal::verifySigned(const PublicKey& key, const Decode& decode,
                           const std::function<bool(qint64, qint64)>& goOn, std::vector<Fault>& faults)
{
    const std::optional<qint64> total = TRY(m_database.integer("SELECT count(*) FROM operation"));
    Statement rows = TRY(m_database.query("SELECT sequence, id, type, at_ms, clerk, refers_to, receipt, jws,"
                                          " hash"
                                          " FROM operation ORDER BY sequence"));
    EntryVerifier verifier(key);
    qint64 count = 0;
    Done done = rows.forEachRow([&](const Statement& row) -> Done {
        Result<QString> fault = verifier.check(row);
        if (fault->isEmpty() && decode) {
            fault = checkBooks(row.blob(EntryVerifier::SignedBytes), decode, m_database);
        }
        if (!fault) {
            return failure(fault.error());
        }
        add(faults, row.integer(EntryVerifier::Sequence), *fault);
        return !goOn || goOn(++count, total.value_or(0)) ? Done() : failure(ErrorCode::Cancelled);
    });
    return done;
}

Done Journal::verifyUnsigned(std::vector<Fault>& faults)
{
    TRY(addAll(m_database.query("SELECT sequence FROM kept WHERE standing IS NULL OR sequence IN"
                                " (SELECT sequence FROM waiting JOIN answer USING (sequence))"
                                " ORDER BY sequence"),
               u"it is not either waiting or answered"_s, faults));
    return addAll(
        m_database.query("SELECT sequence FROM entry WHERE sequence NOT IN (SELECT sequence FROM operation)"
                         " UNION SELECT sequence FROM receipt"
                         " WHERE sequence NOT IN (SELECT sequence FROM operation)"),
        u"its cash or its receipt is there, and it is not"_s, faults);
}

} // namespace cekr
