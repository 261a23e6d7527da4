// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

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

struct LogFile
{
    QMutex mutex;
    QFile file;
};

// A Qt message handler is a plain function, so what it writes to has to be reachable without an argument.
LogFile& logFile()
{
    static LogFile log;
    return log;
}

bool openLog(QFile& file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Append)
           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static constexpr const char* levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QStringLiteral("%1 %2 %3: %4\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     QLatin1String(levels[type]), QLatin1String(context.category),
                                     withoutNumbers(message))
                                .toUtf8();
    LogFile& log = logFile();
    const QMutexLocker lock(&log.mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (!log.file.isOpen()) {
        return;
    }
    log.file.write(line);
    log.file.flush();
    if (log.file.size() > largestLog) {
        const QString path = log.file.fileName();
        log.file.close();
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
        openLog(log.file);
    }
}

} // namespace

QString withoutNumbers(const QString& text)
{
    static const QRegularExpression numbers(QStringLiteral(R"((?<![0-9a-zA-Z-])\d(?:[ -]?\d){4,}(?![0-9a-zA-Z]))"));
    QString safe;
    qsizetype end = 0;
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        safe += text.mid(end, match.capturedStart() - end);
        safe += QStringLiteral("*****") + match.captured().right(3);
        end = match.capturedEnd();
    }
    return safe + text.mid(end);
}

Done startLog(const QString& path)
{
    LogFile& log = logFile();
    if (!path.isEmpty()) {
        const QMutexLocker lock(&log.mutex);
        log.file.setFileName(path);
        if (!openLog(log.file)) {
            return failure(ErrorCode::FileUnusable, log.file.errorString(), {}, path);
        }
    }
    qInstallMessageHandler(writeMessage);
    return {};
}

} // namespace cekr
