// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"
#include "ui/widgets/Notice.h"

namespace cekr
{

/// What is said once cash was taken and `receipt` is its number: the change above all, written largest, where
/// there is some to give back.
[[nodiscard]] NoticeWords changeWords(qint64 receipt, Money change);

} // namespace cekr
