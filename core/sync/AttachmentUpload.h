// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/CentralApi.h"

namespace cekr
{

/// Sends an attachment to central, piece after piece from where it was left, and gives its name (SHA-256)
/// once all of it is there and central has checked it. Errors of CentralApi; WrongAnswer when central does
/// not get on. `central` has to outlive it, and drops the answer when it ends.
void uploadAttachment(CentralApi& central, const QByteArray& bytes, CentralApi::Answer<QByteArray> done);

} // namespace cekr
