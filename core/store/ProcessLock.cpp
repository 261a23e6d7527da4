// SPDX-License-Identifier: EUPL-1.2
#include "core/store/ProcessLock.h"

#include "core/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cekr
{
namespace
{

// Two ways to the same file (links) lead to the same lock.
QString lockPath(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists()) {
        return file.canonicalFilePath() + QStringLiteral(".lock");
    }
    const QString place = folder.exists() ? folder.canonicalFilePath() : folder.filePath();
    return place + u'/' + file.fileName() + QStringLiteral(".lock");
}

} // namespace

Result<ProcessLock> ProcessLock::lock(const QString& path)
{
    const QString name = lockPath(path);
    const int descriptor = ::open(QFile::encodeName(name).constData(),
                                  O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(fileError(errno, name));
    }
    ProcessLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        return lock;
    }
    if (errno == EWOULDBLOCK) {
        return failure(ErrorCode::AlreadyRunning, {}, {}, path);
    }
    return failure(fileError(errno, name));
}

ProcessLock::ProcessLock(int descriptor) : m_descriptor(descriptor) {}

ProcessLock::ProcessLock(ProcessLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ProcessLock::~ProcessLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace cekr
