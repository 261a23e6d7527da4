// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"

#include <optional>

namespace cekr::deskctl
{

/// The journal of an enrolled desk, to be looked at; nothing when cekr-desk has not started there yet.
/// NotEnrolled for a folder without a desk, FileUnusable when a desk that has worked has no journal any more.
[[nodiscard]] Result<std::optional<Journal>> ownJournal(const DeskFolder& folder);

/// What to say of a desk that has no journal yet.
inline const QString notStarted = QStringLiteral("not started yet");

} // namespace cekr::deskctl
