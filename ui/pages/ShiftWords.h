// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Notice.h"

#include <optional>

namespace cekr
{

/// Whether the clerk's own shift is open (TILL-1).
[[nodiscard]] bool hasOwnShift(const DeskStatus& status, const SessionView& clerk);
/// Whether cash can be taken now: in one's own shift (TILL-1), by a clock that can be trusted (OFF-5).
[[nodiscard]] bool mayMoveCash(const DeskStatus& status, const SessionView& clerk);

/// Why no cash can be taken now; nothing when it can, or when nothing is known of the desk yet. Without any
/// shift, `whatNeedsIt` says what cannot be done, and the one action is to open a shift.
[[nodiscard]] std::optional<NoticeWords> cashWarning(const DeskStatus& status, const SessionView& clerk,
                                                     const QString& whatNeedsIt);

} // namespace cekr
