// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalEntry.h"

#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

namespace cekr
{

Result<Operation> operationOf(const JournalEntry& entry)
{
    const Jws jws = TRY(parseJws(entry.jws));
    return wire::decodeOperation(jws.payload);
}

} // namespace cekr
