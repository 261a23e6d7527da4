// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Tariff.h"

#include <vector>

namespace cekr::central
{

/// What is wrong with a tariff file, and where; lines count from 1.
struct TariffFault
{
    qsizetype line = 1;
    QString what;
};

/// The edition in a file that says what the feed says of a tariff, {"tariff": ID, "from": DAY, "items":
/// [...]}, and leaves nothing to be guessed: every item names its list, who is owed it and who collects it
/// (FEE-1), none stands twice, and the bank charges no VAT (FEE-3). FileUnusable; MalformedFile, for the file
/// as a whole or with all `faults` by line.
[[nodiscard]] Result<Tariff> readTariffFile(const QString& path, std::vector<TariffFault>& faults);

} // namespace cekr::central
