// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Standing.h"
#include "core/domain/rules/Effects.h"

namespace cekr
{

/// An operation to be recorded, with its signed form and the cash it moves.
struct NewEntry
{
    Operation operation;
    QByteArray jws;
    std::vector<Entry> entries;
};

/// What a receipt says, sealed under the desk's data key. The number is ReceiptTable::nextNumber(), and
/// signed with each operation it stands for.
struct NewReceipt
{
    qint64 number = 0;
    QByteArray sealed = {};
};

/// What goes into the journal together or not at all.
struct Record
{
    std::vector<NewEntry> entries;
    std::optional<NewReceipt> receipt;
    QByteArray
        finishedDraft; ///< name of the flow whose draft (of the first entry's clerk) ends; may be empty
};

/// Central's final or interim word on an entry.
struct EntryAnswer
{
    quint64 sequence = 0;
    Standing standing = Standing::Applied;
    qint64 change = 0;
    std::optional<Error> problem;
    /// Booked beside its first entries, so that together they say what entriesOf() says of its standing.
    std::vector<Entry> correction;
};

} // namespace cekr
