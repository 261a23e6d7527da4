// SPDX-License-Identifier: EUPL-1.2
#include "PrintServer.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Debian has some of them where only root looks.
QString programNamed(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? u"/usr/sbin/"_s + name : found;
}

/// Where the server keeps what is its own.
constexpr auto files = R"(
ServerRoot %1/root
ServerBin %1/bin
RequestRoot %1/spool
CacheDir %1/cache
StateDir %1/state
TempDir %1/tmp
AccessLog %1/access.log
ErrorLog %1/error.log
PageLog %1/page.log
Printcap %1/printcap
SystemGroup root
)";

constexpr auto server = R"(
Listen %1/cups.sock
Browsing No
DirtyCleanInterval 0
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
</Limit>
</Policy>
)";

constexpr auto queues = R"(<Printer %1>
DeviceURI counter:%2/out
State Idle
Accepting Yes
Shared No
</Printer>
)";

/// The printer: a CUPS backend. It reports what troubles it until that is over.
constexpr auto printer = R"(#!/bin/sh
[ $# -gt 0 ] || { echo 'direct counter "Unknown" "counter"'; exit 0; }
out=${DEVICE_URI#counter:}
while [ -s "$out/trouble" ]; do
    said=$(cat "$out/trouble")
    echo "STATE: +$said" >&2
    sleep 0.1
done
[ -z "$said" ] || echo "STATE: -$said" >&2
printf '%s' "$5" >"$out/options"
cat ${6:+"$6"} >"$out/.part"
mv "$out/.part" "$out/$(printf '%05d' "$1").pdf"
)";

} // namespace

PrintServer::PrintServer()
{
    // As root, CUPS runs its printers as somebody else.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const auto* folder :
         {"root", "bin/backend", "bin/daemon", "spool", "cache", "state", "tmp", "out"}) {
        QDir(m_folder.path()).mkpath(QString::fromLatin1(folder));
    }
    QFile::setPermissions(path(u"out"_s), QFile::Permissions(0x7777));
    QFile::link(u"/usr/lib/cups/daemon/cups-exec"_s, path(u"bin/daemon/cups-exec"_s));
    write(u"root/cups-files.conf"_s, QString::fromLatin1(files).arg(m_folder.path()).toUtf8());
    write(u"root/cupsd.conf"_s, QString::fromLatin1(server).arg(m_folder.path()).toUtf8());
    write(u"root/printers.conf"_s,
          QString::fromLatin1(queues).arg(QLatin1String(queue), m_folder.path()).toUtf8());
    write(u"bin/backend/counter"_s, printer, true);
    qputenv("CUPS_SERVER", path(u"cups.sock"_s).toUtf8());
}

PrintServer::~PrintServer()
{
    setTrouble({});
    kill();
}

bool PrintServer::start()
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // ends with the test
    m_process.start(programNamed(u"cupsd"_s),
                    {u"-f"_s, u"-c"_s, path(u"root/cupsd.conf"_s), u"-s"_s, path(u"root/cups-files.conf"_s)});
    return m_process.waitForStarted() &&
           QTest::qWaitFor([this] { return run(u"lpstat"_s, {u"-e"_s}) == QByteArray(queue) + '\n'; },
                           20'000);
}

void PrintServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PrintServer::suspend()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void PrintServer::setTrouble(const QByteArray& reason)
{
    write(u"out/trouble"_s, reason);
}

bool PrintServer::command(const QString& program)
{
    return run(program, {QString::fromLatin1(queue)}).has_value();
}

QList<QByteArray> PrintServer::printed() const
{
    const QDir out(path(u"out"_s));
    QList<QByteArray> documents;
    for (const QString& name : out.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        QFile file(out.filePath(name));
        documents.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return documents;
}

QByteArray PrintServer::options() const
{
    QFile file(path(u"out/options"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PrintServer::path(const QString& name) const
{
    return m_folder.filePath(name);
}

void PrintServer::write(const QString& name, const QByteArray& content, bool isProgram) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    file.setPermissions(QFile::Permissions(isProgram ? 0x7755 : 0x6644));
}

std::optional<QByteArray> PrintServer::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(programNamed(program), arguments);
    const bool isDone =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

} // namespace cekr::test
