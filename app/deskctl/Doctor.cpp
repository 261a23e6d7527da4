// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Doctor.h"

#include "app/deskctl/Command.h"
#include "core/crypto/Certificate.h"
#include "core/journal/Journal.h"
#include "core/replica/Replica.h"
#include "core/sync/HttpCentral.h"

#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTcpSocket>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int answerWithinMs = 10'000;
constexpr qint64 leastDiskMb = 200;
constexpr qint64 worstClockMs = 120'000; // OFF-5
constexpr int certificateWarningDays = 30;

Finding finding(const QString& what, const Done& done, const QString& detail = {})
{
    return {what, done.has_value(), done ? detail : done.error().toLogLine()};
}

void examineVersions(std::vector<Finding>& findings)
{
    findings.push_back({u"product"_s, true, QCoreApplication::applicationVersion()});
    findings.push_back({u"Qt"_s, true, QString::fromLatin1(qVersion())});
    findings.push_back({u"OpenSSL"_s, QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString()});
    findings.push_back({u"system"_s, true, QSysInfo::prettyProductName()});
}

void examineDisk(const DeskFolder& folder, std::vector<Finding>& findings)
{
    const qint64 megabytes = QStorageInfo(folder.path()).bytesAvailable() / (1024 * 1024);
    findings.push_back({u"disk"_s, megabytes >= leastDiskMb, u"%1 MB free"_s.arg(megabytes)});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const bool isPrivate = !QFileInfo(folder.path()).permissions().testAnyFlags(others) &&
                           !QFileInfo(folder.journal()).permissions().testAnyFlags(others);
    findings.push_back({u"files"_s, isPrivate, isPrivate ? u"private"_s : u"others may read the folder"_s});
}

void examineCertificate(const DeskIdentity& identity, const QDateTime& now, std::vector<Finding>& findings)
{
    const Result<Certificate> certificate = Certificate::fromPem(identity.certificate);
    if (!certificate) {
        findings.push_back(finding(u"certificate"_s, failure(certificate.error())));
        return;
    }
    const qint64 days = now.daysTo(certificate->notAfter());
    findings.push_back({u"certificate"_s, days > certificateWarningDays,
                        u"%1, valid for %2 days"_s.arg(certificate->subjectCommonName()).arg(days)});
}

void examineDatabases(const DeskFolder& folder, const DeskIdentity& identity, std::vector<Finding>& findings)
{
    Result<Journal> journal = Journal::openReadOnly(folder.journal());
    const Done whole = journal ? journal->fullCheck() : Done(failure(journal.error()));
    findings.push_back(
        finding(u"journal"_s, whole, journal ? u"%1 operations"_s.arg(journal->head().sequence) : QString()));
    const Result<Replica> replica = Replica::openReadOnly(folder.replica(), identity.desk);
    findings.push_back(finding(u"replica"_s, replica ? Done() : Done(failure(replica.error())),
                               replica ? u"at change %1"_s.arg(replica->cursor()) : QString()));
    if (journal) {
        const Result<Waiting> queue = journal->waiting();
        findings.push_back(finding(u"queue"_s, queue ? Done() : Done(failure(queue.error())),
                                   queue ? u"%1 wait"_s.arg(queue->count) : QString()));
    }
}

bool canConnect(const QString& host, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    return socket.waitForConnected(answerWithinMs);
}

/// Name, connection and TLS with the server's answer one by one, so that each fault has its own line.
void examineCentral(const DeskFolder& folder, const DeskIdentity& identity, const Clock& clock,
                    std::vector<Finding>& findings)
{
    const QString host = identity.central.host();
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(identity.central));
    const bool isDirect = proxies.isEmpty() || proxies.front().type() == QNetworkProxy::NoProxy;
    findings.push_back({u"proxy"_s, true, isDirect ? u"none"_s : proxies.front().hostName()});
    const bool isNamed = !QHostInfo::fromName(host).addresses().isEmpty();
    findings.push_back({u"name of central"_s, isNamed, host});
    const auto port = quint16(identity.central.port(443));
    const bool isReached = isNamed && (!isDirect || canConnect(host, port));
    findings.push_back({u"connection"_s, isReached, u"port %1"_s.arg(port)});
    const Result<DeviceKey> key = folder.deviceKey();
    if (!isReached || !key) {
        findings.push_back({u"central"_s, false, key ? u"not reached"_s : key.error().toLogLine()});
        return;
    }
    HttpCentral central({identity.central, identity.authority, identity.certificate, key->toPem()}, clock);
    QString version;
    const Done answered = waitFor([&](std::function<void(Done)> done) {
        central.health([&version, done = std::move(done)](Result<wire::Health> health) {
            version = health ? health->version : QString();
            done(health ? Done() : Done(failure(health.error())));
        });
    });
    findings.push_back(finding(u"central"_s, answered, u"version "_s + version));
    if (const auto offset = central.clockOffset()) {
        findings.push_back({u"clock"_s, std::abs(offset->count()) < worstClockMs,
                            u"central is %1 ms ahead"_s.arg(offset->count())});
    }
}

void examinePrinter(std::vector<Finding>& findings)
{
    const QString program = QStandardPaths::findExecutable(u"lpstat"_s);
    QString printers;
    if (!program.isEmpty()) {
        QProcess lpstat;
        lpstat.start(program, {u"-e"_s});
        lpstat.waitForFinished(answerWithinMs);
        printers = QString::fromLocal8Bit(lpstat.readAllStandardOutput()).simplified();
    }
    findings.push_back(
        {u"printers"_s, true, printers.isEmpty() ? u"none; receipts can be saved as PDF"_s : printers});
}

} // namespace

std::vector<Finding> examine(const DeskFolder& folder, const Clock& clock)
{
    std::vector<Finding> findings;
    examineVersions(findings);
    const Result<DeskIdentity> identity = folder.identity();
    findings.push_back(finding(u"desk"_s, identity ? Done() : Done(failure(identity.error())),
                               identity ? identity->desk.text() : QString()));
    examineDisk(folder, findings);
    examinePrinter(findings);
    if (identity) {
        examineCertificate(*identity, clock.now(), findings);
        examineDatabases(folder, *identity, findings);
        examineCentral(folder, *identity, clock, findings);
    }
    return findings;
}

} // namespace cekr::deskctl
