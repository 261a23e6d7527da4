// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cekr
{
namespace
{

// What was written to a file or entered in a folder is on the disk after this.
Done flush(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(fileError(errno, path));
    }
    const int reason = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (reason != 0) {
        return failure(fileError(reason, path));
    }
    return {};
}

Done flushFolderOf(const QString& path)
{
    const QString folder = path.first(path.lastIndexOf(u'/') + 1);
    return flush(folder.isEmpty() ? QStringLiteral(".") : folder, O_RDONLY | O_DIRECTORY);
}

Done makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0) {
        return failure(fileError(errno, path));
    }
    if (!S_ISREG(found.st_mode)) {
        return failure(ErrorCode::FileUnusable, QStringLiteral("not a file"), {}, path);
    }
    constexpr mode_t wanted = S_IRUSR | S_IWUSR;
    if ((found.st_mode & 07777) != wanted && ::chmod(name.constData(), wanted) != 0) {
        return failure(fileError(errno, path));
    }
    return {};
}

std::unexpected<Error> unusable(const QFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnusable, file.errorString(), {},
                   file.fileName());
}

} // namespace

Error fileError(int systemError, const QString& path)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnusable,
                 QString::fromLocal8Bit(std::strerror(systemError)),
                 {},
                 path};
}

Done makePrivateFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    // An existing database must not even be opened here: closing it again would free the locks that SQLite
    // holds on it in this process (POSIX record locks).
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
        return flushFolderOf(path);
    }
    if (errno != EEXIST) {
        return failure(fileError(errno, path));
    }
    return makePrivate(path);
}

Done writePrivateFile(const QString& path, QByteArrayView content)
{
    const QString fresh = path + QStringLiteral(".new");
    TRY(makePrivateFile(fresh));
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(content.data(), content.size()) != content.size() || !file.flush()) {
        return unusable(file);
    }
    file.close();
    return replaceFile(fresh, path);
}

Result<QByteArray> readFile(const QString& path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(file);
    }
    QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return unusable(file);
    }
    if (content.size() > largest) {
        return failure(ErrorCode::TooLarge, QStringLiteral("at most %1 bytes").arg(largest), {}, path);
    }
    return content;
}

Done replaceFile(const QString& from, const QString& to)
{
    TRY(flush(from, O_RDONLY));
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failure(fileError(errno, to));
    }
    return flushFolderOf(to);
}

} // namespace cekr
