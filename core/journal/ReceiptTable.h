// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"

#include <optional>

namespace cekr
{

class Database;
struct NewReceipt;

struct Receipt
{
    qint64 number = 0;
    OperationId operation; ///< the first it stands for
    QByteArray sealed;
};

/// The receipts of a desk, from one series without gaps.
class ReceiptTable final
{
public:
    explicit ReceiptTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<qint64> nextNumber();
    [[nodiscard]] Result<std::optional<Receipt>> find(qint64 number);
    /// Within the transaction of the operation it stands for. ChainBroken unless it has the next number.
    [[nodiscard]] Done append(const NewReceipt& receipt, quint64 sequence);

private:
    Database& m_database;
};

} // namespace cekr
