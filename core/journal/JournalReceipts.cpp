// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/Journal.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Done Journal::appendReceipt(const NewReceipt& receipt, quint64 sequence)
{
    const Result<qint64> next = nextReceiptNumber();
    if (!next) {
        return failure(next.error());
    }
    if (receipt.number != *next) {
        return failure(ErrorCode::ChainBroken, u"receipt %1 instead of %2"_s.arg(receipt.number).arg(*next));
    }
    return m_database.run("INSERT INTO receipt(number, sequence, sealed) VALUES (?, ?, ?)", receipt.number,
                          qint64(sequence), receipt.sealed);
}

Result<qint64> Journal::nextReceiptNumber()
{
    const Result<std::optional<qint64>> last = m_database.integer("SELECT max(number) FROM receipt");
    if (!last) {
        return failure(last.error());
    }
    return last->value_or(0) + 1;
}

Result<std::optional<Receipt>> Journal::receipt(qint64 number)
{
    Result<Statement> query = m_database.query("SELECT id, sealed FROM receipt"
                                               " JOIN operation USING (sequence) WHERE number = ?",
                                               number);
    const Result<bool> row = query ? query->step() : Result<bool>(failure(query.error()));
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    return Receipt{number, OperationId::fromUuid(QUuid::fromRfc4122(query->blob(0))), query->blob(1)};
}

} // namespace cekr
