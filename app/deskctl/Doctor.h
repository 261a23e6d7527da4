// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/office/DeskFolder.h"

#include <QString>

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
[[nodiscard]] Finding finding(const QString& what, const Done& done, const QString& detail);

/// Looks at everything a desk needs. `isThorough`: every signature and every index too, which takes longer.
[[nodiscard]] Findings examine(const DeskFolder& folder, const Clock& clock, bool isThorough);

/// The way to central step by step, so that each fault has its own line: proxy, name, connection, TLS, and
/// the server's answer with its clock. What rests on a step that failed is not tried.
void examineConnection(const DeskFolder& folder, const DeskIdentity& identity, const Clock& clock,
                       Findings& findings);

} // namespace cekr::deskctl
