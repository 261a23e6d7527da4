// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OperationIds.h"

#include "core/crypto/Secret.h"
#include "core/crypto/Uuid7.h"

namespace cekr
{

OperationId newOperationId(const Clock& clock)
{
    return OperationId::fromUuid(uuid7(clock.now(), randomBytes(10)));
}

} // namespace cekr
