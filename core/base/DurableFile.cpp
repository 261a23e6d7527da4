// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cekr
{
namespace
{

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

// Zero, or the system's error.
int flushAndClose(int descriptor)
{
    const int reason = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return reason;
}

// What was written to a file or entered in a folder is on the disk after this.
Done flush(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(fileError(errno, path));
    }
    if (const int reason = flushAndClose(descriptor); reason != 0) {
        return failure(fileError(reason, path));
    }
    return {};
}

Done flushFolderOf(const QString& path)
{
    const QString folder = path.first(path.lastIndexOf(u'/') + 1);
    return flush(folder.isEmpty() ? QStringLiteral(".") : folder, O_RDONLY | O_DIRECTORY);
}

std::unexpected<Error> notAFile(const QString& path, mode_t mode)
{
    return failure(ErrorCode::FileUnusable,
                   S_ISLNK(mode) ? QStringLiteral("a link stands there, which is not followed: remove it")
                                 : QStringLiteral("not a file"),
                   {}, path);
}

// Whoever can put a link there would choose which file is written, or whose mode is changed.
Done makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0) {
        return failure(fileError(errno, path));
    }
    if (!S_ISREG(found.st_mode)) {
        return notAFile(path, found.st_mode);
    }
    if ((found.st_mode & 07777) != ownerOnly && ::chmod(name.constData(), ownerOnly) != 0) {
        return failure(fileError(errno, path));
    }
    return {};
}

Done requireNothingElse(const QString& path)
{
    struct stat found = {};
    const bool isThere = ::lstat(QFile::encodeName(path).constData(), &found) == 0;
    return isThere && !S_ISREG(found.st_mode) ? Done(notAFile(path, found.st_mode)) : Done();
}

// Zero, or the system's error.
int writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), size_t(content.size()));
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        content = content.sliced(std::max<ssize_t>(written, 0));
    }
    return 0;
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
    TRY(requireNothingElse(path));
    // A name that nobody can have prepared: mkostemp() makes a new file of mode 0600 or none.
    QByteArray fresh = QFile::encodeName(path) + ".XXXXXX";
    const int descriptor = ::mkostemp(fresh.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return failure(fileError(errno, path));
    }
    const int written = writeAll(descriptor, content);
    const int flushed = flushAndClose(descriptor);
    const Done done = written == 0 && flushed == 0
                          ? replaceFile(QFile::decodeName(fresh), path)
                          : failure(fileError(written != 0 ? written : flushed, path));
    if (!done) {
        ::unlink(fresh.constData());
    }
    return done;
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
    TRY(flush(from, O_RDONLY | O_NOFOLLOW));
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failure(fileError(errno, to));
    }
    return flushFolderOf(to);
}

} // namespace cekr
