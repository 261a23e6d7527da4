// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Doctor.h"

#include "app/deskctl/DoctorQueue.h"
#include "app/deskctl/DoctorSettings.h"
#include "app/deskctl/OwnJournal.h"
#include "core/base/DiskSpace.h"
#include "core/crypto/Certificate.h"
#include "core/domain/BusinessTime.h"
#include "core/journal/JournalSchema.h"
#include "core/office/Backups.h"
#include "core/replica/Replica.h"
#include "core/replica/ReplicaSchema.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 leastDiskMb = 200;
constexpr int printersWithinMs = 5'000;

void examineVersions(Findings& findings)
{
    findings.push_back({u"product"_s, true, QCoreApplication::applicationVersion()});
    findings.push_back({u"Qt"_s, true, QString::fromLatin1(qVersion())});
    findings.push_back({u"OpenSSL"_s, QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString()});
    findings.push_back({u"system"_s, true, QSysInfo::prettyProductName()});
    findings.push_back(finding(u"time zone"_s, requireZone(), u"Europe/Ljubljana"_s));
}

/// Everything in the folder is its owner's alone.
void examineFolder(const QString& path, Findings& findings)
{
    const qint64 megabytes = freeBytes(path).value_or(0) / (1024 * 1024);
    findings.push_back({u"disk"_s, megabytes >= leastDiskMb, u"%1 MB free"_s.arg(megabytes)});
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    int open = QFileInfo(path).permissions().testAnyFlags(others) ? 1 : 0;
    for (QDirIterator it(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        open += it.nextFileInfo().permissions().testAnyFlags(others) ? 1 : 0;
    }
    findings.push_back(
        {u"files"_s, open == 0, open == 0 ? u"private"_s : u"others may use %1 of them"_s.arg(open)});
}

void examinePrinters(Findings& findings)
{
    const QString program = QStandardPaths::findExecutable(u"lpstat"_s);
    qsizetype printers = 0;
    if (!program.isEmpty()) {
        QProcess lpstat;
        lpstat.start(program, {u"-e"_s});
        lpstat.waitForFinished(printersWithinMs);
        printers = lpstat.readAllStandardOutput().count('\n');
    }
    findings.push_back({u"printers"_s, true,
                        printers == 0 ? u"none; papers can be saved as PDF"_s : QString::number(printers)});
}

Result<Finding> certificateFinding(const DeskFolder& folder, const DeskIdentity& identity,
                                   const QDateTime& now)
{
    const Certificate certificate = TRY(Certificate::fromPem(identity.certificate));
    const PublicKey certified = TRY(certificate.publicKey());
    const DeviceKey key = TRY(folder.deviceKey());
    const qint64 days = now.daysTo(certificate.notAfter());
    const bool isOurs = certified.thumbprint() == key.publicKey().thumbprint();
    const bool isValid = now >= certificate.notBefore() && days >= certificateWarningDays;
    return Finding{u"certificate"_s, isOurs && isValid,
                   isOurs ? u"%1, from %2 to %3, %4 days left"_s
                                .arg(certificate.subjectCommonName(),
                                     certificate.notBefore().toString(Qt::ISODate),
                                     certificate.notAfter().toString(Qt::ISODate))
                                .arg(days)
                          : u"it is not for this desk's key"_s};
}

/// A file as SQLite sees it; nothing in it is changed or mended.
Result<QString> checkFile(const QString& path, qint32 kind, bool isThorough)
{
    Database database = TRY(Database::open({.path = path, .applicationId = kind, .readOnly = true}));
    TRY(isThorough ? database.fullCheck() : database.quickCheck());
    Statement version = TRY(database.query("SELECT sqlite_version()"));
    TRY(version.step());
    return version.text(0);
}

Done verifySignatures(Journal& journal, const DeskIdentity& identity)
{
    const DeskKeys keys = TRY(identity.keys());
    const auto faults = TRY(journal.verify(keys));
    if (faults.empty()) {
        return {};
    }
    return failure(ErrorCode::SignatureInvalid,
                   u"operation %1: %2"_s.arg(faults.front().sequence).arg(faults.front().what));
}

std::optional<Journal> examineJournal(const DeskFolder& folder, const DeskIdentity& identity, bool isThorough,
                                      Findings& findings)
{
    const Result<QString> file = checkFile(folder.journal(), journalApplicationId, isThorough);
    findings.push_back(finding(u"SQLite"_s, Done(), file.value_or(u"no file to ask"_s)));
    Result<Journal> journal =
        file ? Journal::openReadOnly(folder.journal()) : Result<Journal>(failure(file.error()));
    const Done signatures = journal && isThorough ? verifySignatures(*journal, identity) : Done();
    const Done sound = journal ? signatures : Done(failure(journal.error()));
    findings.push_back(
        finding(u"journal"_s, sound, journal ? u"%1 operations"_s.arg(journal->head().sequence) : QString()));
    return journal ? std::optional(std::move(*journal)) : std::nullopt;
}

Result<Replica> openReplica(const DeskFolder& folder, const DeskIdentity& identity, bool isThorough)
{
    TRY(checkFile(folder.replica(), replicaApplicationId, isThorough));
    return Replica::openReadOnly(folder.replica(), identity.desk);
}

void examineReplica(const DeskFolder& folder, const DeskIdentity& identity, bool isThorough,
                    const QDateTime& now, Findings& findings)
{
    Result<Replica> replica = openReplica(folder, identity, isThorough);
    findings.push_back(
        finding(u"replica"_s, replica, replica ? u"at change %1"_s.arg(replica->cursor()) : QString()));
    if (replica) {
        findings.push_back(finding(u"settings"_s, settingsFinding(*replica, identity, now)));
    }
}

void examineDatabases(const DeskFolder& folder, const DeskIdentity& identity, bool isThorough,
                      const QDateTime& now, Findings& findings)
{
    if (const auto own = ownJournal(folder); own && !*own) {
        for (const QString& what : {u"journal"_s, u"replica"_s, u"settings"_s, u"queue"_s, u"pending"_s,
                                    u"attention"_s, u"backup"_s}) {
            findings.push_back({what, true, notStarted});
        }
        return;
    }
    std::optional<Journal> journal = examineJournal(folder, identity, isThorough, findings);
    examineReplica(folder, identity, isThorough, now, findings);
    if (journal) {
        examineQueue(*journal, newestBackup(folder), now, findings);
    }
}

} // namespace

Findings examine(const DeskFolder& folder, const Clock& clock, bool isThorough)
{
    Findings findings;
    examineVersions(findings);
    const Result<DeskIdentity> identity = folder.identity();
    findings.push_back(finding(u"desk"_s, identity, identity ? identity->desk.text() : QString()));
    if (!identity) {
        return findings;
    }
    examineFolder(folder.path(), findings);
    examinePrinters(findings);
    findings.push_back(finding(u"certificate"_s, certificateFinding(folder, *identity, clock.now())));
    examineDatabases(folder, *identity, isThorough, clock.now(), findings);
    examineConnection(folder, *identity, clock, findings);
    return findings;
}

} // namespace cekr::deskctl
