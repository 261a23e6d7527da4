// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/ReceiptTable.h"

#include "core/journal/Record.h"
#include "core/store/Database.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Done ReceiptTable::append(const NewReceipt& receipt, quint64 sequence)
{
    const qint64 next = TRY(nextNumber());
    if (receipt.number != next) {
        return failure(ErrorCode::ChainBroken, u"receipt %1 instead of %2"_s.arg(receipt.number).arg(next));
    }
    return m_database.run("INSERT INTO receipt(number, sequence, sealed) VALUES (?, ?, ?)", receipt.number,
                          qint64(sequence), receipt.sealed);
}

Result<qint64> ReceiptTable::nextNumber()
{
    const std::optional<qint64> last = TRY(m_database.integer("SELECT max(number) FROM receipt"));
    return last.value_or(0) + 1;
}

Result<std::optional<Receipt>> ReceiptTable::find(qint64 number)
{
    Statement query = TRY(m_database.query("SELECT id, sealed FROM receipt"
                                           " JOIN operation USING (sequence) WHERE number = ?",
                                           number));
    const bool row = TRY(query.step());
    if (!row) {
        return std::nullopt;
    }
    return Receipt{number, OperationId::fromUuid(QUuid::fromRfc4122(query.blob("id"))), query.blob("sealed")};
}

} // namespace cekr
