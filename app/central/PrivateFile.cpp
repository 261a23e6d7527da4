// SPDX-License-Identifier: EUPL-1.2
#include "app/central/PrivateFile.h"

#include <QFile>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestPrivateFile = 64 * 1024;
constexpr QFileDevice::Permissions othersMayRead =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

std::unexpected<Error> unusable(const QFile& file)
{
    return failure(ErrorCode::FileUnusable, file.errorString(), {}, file.fileName());
}

} // namespace

Result<Secret> readPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > largestPrivateFile) {
        return unusable(file);
    }
    if ((file.permissions() & othersMayRead) != 0) {
        return failure(ErrorCode::FileUnusable, u"others may read or write it; its mode has to be 0600"_s, {},
                       path);
    }
    Secret content = Secret::zeros(file.size());
    if (file.read(content.data(), content.size()) != content.size()) {
        return unusable(file);
    }
    return content;
}

} // namespace cekr::central
