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
// It lives for ever: Qt may have something to say after main() has ended.
LogFile& logFile()
{
    static LogFile& log = *new LogFile;
    return log;
}

/// Opens for appending, with mode 0600 from the first moment and also if it was there before.
bool openLog(QFile& file)
{
    constexpr auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return file.open(QIODevice::WriteOnly | QIODevice::Append, mode) && file.setPermissions(mode);
}

/// Begins the file anew, keeping the last one.
void rotate(QFile& file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(path + QStringLiteral(".1"));
    QFile::rename(path, path + QStringLiteral(".1"));
    openLog(file); // if that fails, standard error still has everything
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
    if (!log.file.isOpen()) {
        return;
    }
    log.file.write(line);
    log.file.flush();
    if (log.file.size() > largestLog) {
        rotate(log.file);
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
        log.file.close();
        log.file.setFileName(path);
        if (!openLog(log.file)) {
            return failure(ErrorCode::FileUnusable, log.file.errorString(), {}, path);
        }
    }
    qInstallMessageHandler(writeMessage);
    return {};
}

} // namespace cekr
