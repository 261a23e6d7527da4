// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/shell/FrameState.h"

namespace cekr
{

/// The frame's state out of the desk's.
[[nodiscard]] FrameStatus frameStatusOf(const DeskStatus& status, const QDateTime& now);
[[nodiscard]] FrameUser frameUserOf(const SessionView& session, const DeskStatus& status);

} // namespace cekr
