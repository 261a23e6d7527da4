// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/Standing.h"

namespace cekr
{

/// An operation as kept.
struct JournalEntry
{
    quint64 sequence = 0;
    OperationId id;
    QByteArray type; ///< stable name ("handover")
    BusinessTime at;
    ClerkId clerk;
    QByteArray jws;
    Standing standing = Standing::Recorded;
    qint64 change = 0;            ///< applied: the change at central that carries the effects
    std::optional<Error> problem; ///< refused, or why central holds it
    qint64 receipt = 0;           ///< number of its receipt, 0 for none
};

/// What was signed, read again. MalformedMessage for what this program cannot read.
[[nodiscard]] Result<Operation> operationOf(const JournalEntry& entry);

} // namespace cekr
