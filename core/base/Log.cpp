// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"

#include "core/base/DurableFile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cekr
{

Q_LOGGING_CATEGORY(logApp, "cekr.app")
Q_LOGGING_CATEGORY(logOffice, "cekr.office")
Q_LOGGING_CATEGORY(logSync, "cekr.sync")
Q_LOGGING_CATEGORY(logStore, "cekr.store")
Q_LOGGING_CATEGORY(logCentral, "cekr.central")

namespace
{

constexpr qint64 largestLog = 4 * 1024 * 1024;

/// What a signal handler may look at as well: the path never changes once there is a descriptor, and the
/// descriptor stays the same whatever file is behind it.
struct LogFile
{
    QMutex mutex;
    QByteArray path; ///< empty: standard error alone
    int descriptor = -1;
};

// A Qt message handler is a plain function, so what it writes to has to be reachable without an argument.
// It lives for ever: Qt may have something to say after main() has ended.
LogFile& logFile()
{
    static LogFile& log = *new LogFile;
    return log;
}

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// Opens for appending, with mode 0600 from the first moment and also if it was there before. A link is not
/// followed. -1 with the reason in `errno` when it cannot be.
int openLog(const char* path)
{
    const int descriptor = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (descriptor >= 0) {
        ::fchmod(descriptor, ownerOnly);
    }
    return descriptor;
}

/// From now on the log goes to what stands at its path; if that cannot be opened, to where it went. Calls
/// nothing that a signal handler may not.
void openAnew(const LogFile& log)
{
    const int fresh = openLog(log.path.constData());
    if (fresh >= 0) {
        ::dup2(fresh, log.descriptor);
        ::fcntl(log.descriptor, F_SETFD, FD_CLOEXEC);
        ::close(fresh);
    }
}

/// Begins the file anew, keeping the last one.
void rotate(const LogFile& log)
{
    ::rename(log.path.constData(), (log.path + ".1").constData());
    openAnew(log);
}

extern "C" void reopen(int)
{
    const int before = errno;
    openAnew(logFile());
    errno = before;
}

/// Nothing in a message can pass for a line of its own.
QString onOneLine(QString text)
{
    static const QRegularExpression& control = *new QRegularExpression(QStringLiteral(R"([\x00-\x1f\x7f]+)"));
    return text.replace(control, QStringLiteral(" "));
}

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static constexpr const char* levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levels[type]),
                 QLatin1String(context.category), withoutNumbers(onOneLine(message)))
            .toUtf8();
    LogFile& log = logFile();
    const QMutexLocker lock(&log.mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (log.descriptor < 0) {
        return;
    }
    [[maybe_unused]] const ssize_t written = ::write(log.descriptor, line.constData(), size_t(line.size()));
    struct stat now = {};
    if (::fstat(log.descriptor, &now) == 0 && now.st_size > largestLog) {
        rotate(log);
    }
}

} // namespace

QString withoutNumbers(const QString& text)
{
    // What stays as it is comes first: UUIDs, dates, longer hashes and ids of rules. Then five or more
    // digits, also with one space (any of the usual kinds) or dash between them, whatever stands around them.
    static const QRegularExpression& pattern = *new QRegularExpression(QStringLiteral(
        R"((?<![0-9A-Za-z])(?:)"
        R"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
        R"(|20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?)"
        R"(|(?=\d*+[a-f])[0-9a-f]{32,}+)"
        R"(|[A-Z]{2,5}-[A-Z]?\d)"
        R"()(?![0-9A-Za-z-]))"
        R"(|(?<number>\p{Nd}(?:[ \x{a0}\x{2009}\x{202f}-]?+\p{Nd}){4,}+))"));
    QString safe;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString number = match.captured(QStringLiteral("number"));
        safe += text.mid(end, match.capturedStart() - end);
        safe += number.isEmpty() ? match.captured() : QStringLiteral("*****") + number.right(3);
        end = match.capturedEnd();
    }
    return safe + text.mid(end);
}

Done startLog(const QString& path)
{
    LogFile& log = logFile();
    if (!path.isEmpty()) {
        const QMutexLocker lock(&log.mutex);
        const QByteArray name = QFile::encodeName(path);
        const int descriptor = openLog(name.constData());
        if (descriptor < 0) {
            return failure(fileError(errno, path));
        }
        const int before = std::exchange(log.descriptor, descriptor);
        log.path = name;
        if (before >= 0) {
            ::close(before);
        }
    }
    qInstallMessageHandler(writeMessage);
    return {};
}

void reopenLogOnHangup()
{
    if (logFile().descriptor >= 0) {
        struct sigaction action = {};
        action.sa_handler = reopen;
        action.sa_flags = SA_RESTART;
        sigaction(SIGHUP, &action, nullptr);
    }
}

} // namespace cekr
