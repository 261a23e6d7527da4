// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Notice.h"

#include <optional>

namespace cekr
{

/// An error as a notice: what, why, what now, and the rule.
[[nodiscard]] NoticeWords noticeOf(const Error& error);
[[nodiscard]] NoticeWords noticeOf(const ErrorText& text);

/// Shows an error in a notice, or clears it when there is none.
void sayError(Notice& notice, const std::optional<Error>& error);

/// What a field says below itself about an error, the rule included.
[[nodiscard]] QString problemOf(const Error& error);

} // namespace cekr
