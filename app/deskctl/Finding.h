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
[[nodiscard]] inline Finding finding(const QString& what, const Done& done, const QString& detail)
{
    return {what, done.has_value(), done ? detail : done.error().toLogLine()};
}

} // namespace cekr::deskctl
