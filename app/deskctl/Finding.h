// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <vector>

namespace cekr::deskctl
{

/// One thing that was looked at. No personal data, by construction: versions, counts, times, names of
/// machines and of the desk.
struct Finding
{
    QString what;
    bool isWell = true;
    QString detail;
};
using Findings = std::vector<Finding>;

/// A success with what is to be said about it, or what went wrong.
template <typename T>
[[nodiscard]] Finding finding(const QString& what, const Result<T>& found, const QString& detail)
{
    return {what, found.has_value(), found ? detail : found.error().toLogLine()};
}

/// What was found, or why it could not be looked at.
[[nodiscard]] inline Finding finding(const QString& what, const Result<Finding>& found)
{
    return found ? *found : Finding{what, false, found.error().toLogLine()};
}

} // namespace cekr::deskctl
