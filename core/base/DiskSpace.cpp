// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DiskSpace.h"

#include <QFile>

#include <filesystem>

namespace cekr
{

std::optional<qint64> freeBytes(const QString& path)
{
    std::error_code fault;
    const auto space = std::filesystem::space(QFile::encodeName(path).toStdString(), fault);
    return fault ? std::nullopt : std::optional(qint64(space.available));
}

} // namespace cekr
