// SPDX-License-Identifier: EUPL-1.2
#include "app/central/PrivateFile.h"

#include "core/store/DurableFile.h"

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

Done writePrivateFile(const QString& path, QByteArrayView content)
{
    const QString fresh = path + u".new"_s;
    if (Done made = makePrivateFile(fresh); !made) {
        return made;
    }
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(content.data(), content.size()) != content.size() || !file.flush()) {
        return unusable(file);
    }
    file.close();
    return replaceFile(fresh, path);
}

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

Result<QByteArray> readFile(const QString& path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(file);
    }
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return unusable(file);
    }
    if (content.size() > largest) {
        return failure(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(largest), {}, path);
    }
    return content;
}

} // namespace cekr::central
