// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/CentralProcess.h"

#include "core/crypto/CertificateRequest.h"
#include "core/crypto/PasswordVerifier.h"
#include "core/domain/BusinessTime.h"
#include "core/wire/Messages.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/Expect.h"
#include "tests/support/HttpsClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 60'000;

void end(QProcess& process)
{
    if (!process.waitForFinished(patienceMs)) {
        qFatal("cekr-central does not end");
    }
}

/// Copies the files of a folder into a new one.
void copyFiles(const QString& from, const QString& to)
{
    bool isDone = QDir().mkpath(to) && QFile::setPermissions(to, QFile::permissions(from));
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        isDone = isDone && QFile::copy(from + u'/' + name, to + u'/' + name);
    }
    if (!isDone) {
        qFatal("%s cannot be copied", qPrintable(from));
    }
}

/// Fills a central with demo data. A try of a password costs as little as any that central takes: it would be
/// four fifths of the processor time of tests in which clerks sign in.
void fillWithDemo(const CentralProcess& central, int cards)
{
    const QByteArray made =
        central.command({u"demo-data"_s, u"--json"_s, u"--cards"_s, QString::number(cards)});
    CentralDatabase database(central);
    for (const QJsonValue& clerk : QJsonDocument::fromJson(made)["clerks"_L1].toArray()) {
        const Secret password = Secret::fromPassword(clerk["password"_L1].toString());
        const PasswordVerifier cheap = take(PasswordVerifier::make(password, ScryptCost{1U << 10, 8, 1}));
        database.execute("UPDATE clerk SET verifier = '" + cheap.toText() + "' WHERE id = '" +
                         clerk["clerk"_L1].toString().toLatin1() + "'");
    }
}

/// The folder of a central with demo data, beside the program that made it: made anew for every other program
/// and every business day. One test program makes it, the others wait.
QString preparedDemo(int cards)
{
    const QFileInfo program(CentralProcess::program());
    const QString prepared =
        u"%1/../test-central/%2-%3-%4"_s.arg(program.path())
            .arg(program.lastModified().toMSecsSinceEpoch())
            .arg(BusinessTime::at(QDateTime::currentDateTimeUtc()).date().toString(Qt::ISODate))
            .arg(cards);
    if (!QDir().mkpath(QFileInfo(prepared).path())) {
        qFatal("%s cannot be made", qPrintable(prepared));
    }
    QLockFile lock(prepared + u".lock"_s);
    if (!lock.tryLock(patienceMs)) {
        qFatal("%s stays locked", qPrintable(prepared));
    }
    if (!QFileInfo::exists(prepared)) {
        const CentralProcess made;
        fillWithDemo(made, cards);
        const QString part = prepared + u".part"_s;
        QDir(part).removeRecursively();
        copyFiles(made.folder(), part);
        if (!QDir().rename(part, prepared)) {
            qFatal("%s cannot be made", qPrintable(prepared));
        }
    }
    return prepared;
}

} // namespace

CentralProcess::CentralProcess() : CentralProcess(QString())
{
    command({u"init"_s, u"--name"_s, u"Test central"_s});
    // Most tests have no tariff, and hand cards over (ANON-2).
    CentralDatabase(*this).execute(
        "INSERT INTO setting (key, since, value) VALUES ('worksWithoutTariff', 0, 1)");
}

CentralProcess::CentralProcess(const QString& prepared) : m_process(std::make_unique<QProcess>())
{
    m_process->setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // also when the test program dies
        std::signal(SIGXFSZ, SIG_IGN);      // limitFiles() is to be an error, not the end
    });
    if (!prepared.isEmpty()) {
        copyFiles(prepared, folder());
    }
}

CentralProcess CentralProcess::withDemoData(int cards)
{
    return CentralProcess(preparedDemo(cards));
}

CentralProcess::~CentralProcess()
{
    if (isRunning()) {
        kill();
    }
}

CentralProcess::CommandResult CentralProcess::tryCommand(const QStringList& words,
                                                         const QByteArray& input) const
{
    QProcess process;
    process.start(program(), words + QStringList{u"--dir"_s, folder()});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10 * patienceMs)) {
        qFatal("cekr-central %s does not end", qPrintable(words.join(u' ')));
    }
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray CentralProcess::command(const QStringList& words, const QByteArray& input) const
{
    const CommandResult result = tryCommand(words, input);
    if (result.exitCode != 0) {
        qFatal("cekr-central %s: %s", qPrintable(words.join(u' ')), result.errors.constData());
    }
    return result.output;
}

void CentralProcess::start(const QStringList& options)
{
    m_process->setStandardErrorFile(path(u"central.err"_s), QIODevice::Append);
    m_process->start(program(),
                     QStringList{u"serve"_s, u"--dir"_s, folder(), u"--port"_s, QString::number(m_port)} +
                         options);
    QByteArray output;
    QElapsedTimer waiting;
    waiting.start();
    while (!output.contains('\n')) {
        if (waiting.hasExpired(patienceMs) || (!m_process->waitForReadyRead(patienceMs) && !isRunning())) {
            QFile errors(path(u"central.err"_s));
            const bool isOpen = errors.open(QIODevice::ReadOnly);
            qFatal("cekr-central does not listen: %s", isOpen ? errors.readAll().constData() : "");
        }
        output += m_process->readAllStandardOutput();
    }
    static const QRegularExpression address(u"^listening (?:https?|unix):(?://[^ ]*:(\\d+))?"_s);
    m_port = address.match(QString::fromUtf8(output)).captured(1).toInt();
}

void CentralProcess::tellToEnd()
{
    m_process->terminate();
}

void CentralProcess::stop()
{
    tellToEnd();
    end(*m_process);
}

void CentralProcess::kill()
{
    m_process->kill();
    end(*m_process);
}

void CentralProcess::limitFiles(std::optional<qint64> bytes) const
{
    const pid_t central = pid_t(processId());
    rlimit limit{};
    if (::prlimit(central, RLIMIT_FSIZE, nullptr, &limit) != 0) {
        qFatal("prlimit: %s", qPrintable(qt_error_string()));
    }
    limit.rlim_cur = bytes ? rlim_t(*bytes) : limit.rlim_max;
    if (::prlimit(central, RLIMIT_FSIZE, &limit, nullptr) != 0) {
        qFatal("prlimit: %s", qPrintable(qt_error_string()));
    }
}

bool CentralProcess::isRunning() const
{
    return m_process->state() == QProcess::Running;
}

QString CentralProcess::program()
{
    return QStringLiteral(CEKR_CENTRAL_PROGRAM);
}

QUrl CentralProcess::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
}

QByteArray CentralProcess::authority() const
{
    QFile file(folder() + u"/ca.cert.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CentralProcess::enrolmentCode(const QString& desk) const
{
    return QString::fromLatin1(command({u"enrol-code"_s, desk})).trimmed();
}

MintedDesk CentralProcess::enrol(const QString& desk) const
{
    DeviceKey key = take(DeviceKey::generate());
    const wire::EnrolmentRequest request{enrolmentCode(desk), take(certificateRequestPem(key, desk))};
    HttpsClient client(url(), authority());
    const HttpsClient::Reply reply = client.post(u"/v1/enrolments"_s, encode(request));
    if (reply.status != 201) {
        qFatal("enrolment: %d %s", reply.status, reply.body.constData());
    }
    const wire::Enrolment enrolment = take(wire::decodeEnrolment(reply.body));
    return {enrolment.desk, std::move(key), enrolment.certificate};
}

} // namespace cekr::test
