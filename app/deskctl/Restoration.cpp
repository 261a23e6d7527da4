// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Restoration.h"

#include "core/base/DurableFile.h"
#include "core/base/Log.h"
#include "core/crypto/Jws.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/wire/OperationCodec.h"

#include <QFile>

#include <filesystem>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList fileEnds{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

Result<Operation> readSigned(const QByteArray& jws, const DeskKeys& keys)
{
    const DeskKeys::Signed opened = TRY(keys.open(jws));
    return wire::decodeOperation(opened.payload);
}

/// DatabaseCorrupt, SignatureInvalid; CertificateRefused when the very first operation is another desk's.
Done requireSound(Journal& journal, const DeskKeys& keys)
{
    TRY(journal.fullCheck());
    const std::optional<JournalEntry> first = TRY(journal.entryAt(1));
    const std::vector<Journal::Fault> faults = TRY(journal.verify(keys));
    const Result<Jws> jws = first ? parseJws(first->jws) : Result<Jws>();
    if (first && jws && !keys.placeOf(jws->kid)) {
        return failure(ErrorCode::CertificateRefused, u"it is the journal of another desk"_s);
    }
    if (!faults.empty()) {
        return failure(ErrorCode::SignatureInvalid,
                       u"operation %1: %2"_s.arg(faults.front().sequence).arg(faults.front().what));
    }
    return {};
}

Result<Journal> openSound(const QString& path, const DeskKeys& keys)
{
    Journal journal = TRY(Journal::openReadOnly(path));
    TRY(requireSound(journal, keys));
    return journal;
}

/// Whether one journal begins with all that another holds.
bool beginsWith(Journal& longer, Journal& shorter)
{
    const Journal::Head& head = shorter.head();
    if (head.sequence == 0) {
        return true;
    }
    const auto last = shorter.entryAt(head.sequence);
    const auto same = longer.entryAt(head.sequence);
    return last && *last && same && *same && (*last)->jws == (*same)->jws;
}

/// Central has recorded all that it gives.
Standing standingOf(const wire::Outcome& outcome)
{
    switch (outcome.kind) {
    case wire::Outcome::Kind::Applied:
        return Standing::Applied;
    case wire::Outcome::Kind::Refused:
        return Standing::Refused;
    case wire::Outcome::Kind::Pending:
        return Standing::Pending;
    case wire::Outcome::Kind::Held:
        return Standing::Sent;
    }
    Q_UNREACHABLE();
}

void removeFile(const QString& path)
{
    for (const QString& end : fileEnds) {
        QFile::remove(path + end);
    }
}

} // namespace

Restoration::Restoration(DeskFolder folder, DeskKeys keys, QDateTime now)
    : m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_now(std::move(now))
    , m_path(m_folder.journal() + u".restored"_s)
{
}

Restoration::~Restoration()
{
    m_journal.reset();
    removeFile(m_path);
}

bool Restoration::isSameAs(const QString& backup) const
{
    Result<Journal> now = openSound(m_folder.journal(), m_keys);
    Result<Journal> then = openSound(backup, m_keys);
    return now && then && now->head().sequence == then->head().sequence && now->head().sequence > 0 &&
           now->head().hash == then->head().hash;
}

Done Restoration::mayReplace(const QString& backup) const
{
    Result<Journal> now = openSound(m_folder.journal(), m_keys);
    Result<Journal> then = Journal::openReadOnly(backup);
    if (now && then && !(then->head().sequence > now->head().sequence && beginsWith(*then, *now))) {
        return failure(ErrorCode::FileUnusable,
                       u"the journal is sound and holds what the backup does not: nothing to restore"_s, {},
                       m_folder.journal());
    }
    return {};
}

Done Restoration::begin(const QString& backup)
{
    removeFile(m_path);
    Journal source = TRY(openSound(backup, m_keys));
    TRY(source.backupTo(m_path));
    TRY(openNew());
    m_sum.ofBackup = head();
    return {};
}

Done Restoration::beginEmpty()
{
    removeFile(m_path);
    return openNew();
}

Done Restoration::openNew()
{
    Journal journal = TRY(Journal::open(m_path));
    m_journal.emplace(std::move(journal));
    if (Result<Journal> old = Journal::openToSalvage(m_folder.journal())) {
        m_old.emplace(std::move(*old));
    }
    return {};
}

Done Restoration::add(const std::vector<StoredOperation>& ofCentral)
{
    for (const StoredOperation& stored : ofCentral) {
        const Result<Operation> read = readSigned(stored.jws, m_keys);
        if (!read && read.error().code == ErrorCode::SignatureInvalid) {
            return failure(ErrorCode::SignatureInvalid,
                           u"operation %1 of central is by none of this desk's keys that are known here; "
                           "enrol --again fetches every certificate of the desk"_s.arg(head() + 1));
        }
        const Operation operation = TRY(read);
        TRY(adopt(operation, ownBytes(operation.sequence, stored.jws),
                  {operation.sequence,
                   standingOf(stored.outcome),
                   stored.outcome.change,
                   stored.outcome.problem,
                   {}}));
        ++m_sum.ofCentral;
    }
    return {};
}

/// What this desk signed, where central has it with a restated signature: what follows in the broken journal
/// names the hash of these bytes.
QByteArray Restoration::ownBytes(quint64 sequence, const QByteArray& ofCentral)
{
    const auto own = m_old ? m_old->entryAt(sequence) : Result<std::optional<JournalEntry>>(std::nullopt);
    return own && *own && (*own)->jws == restatedJws(ofCentral) ? (*own)->jws : ofCentral;
}

Done Restoration::adopt(const Operation& operation, const QByteArray& jws, const EntryAnswer& answer)
{
    return m_journal->adopt(operation, jws, answer, receiptOf(operation));
}

/// The receipt that is signed with the operation. What the seal held is taken from the broken file if it can
/// be read.
std::optional<NewReceipt> Restoration::receiptOf(const Operation& operation)
{
    if (operation.receipt == 0) {
        return std::nullopt;
    }
    const auto same = m_old ? m_old->entryAt(operation.sequence) : Result<std::optional<JournalEntry>>();
    const bool isThere = same && *same && (*same)->id == operation.id;
    const auto old = isThere ? m_old->receipts().find(operation.receipt) : Result<std::optional<Receipt>>();
    return NewReceipt{operation.receipt, old && *old ? (*old)->sealed : QByteArray("")};
}

Result<Restoration::Sum> Restoration::finish()
{
    salvage();
    m_old.reset();
    TRY(requireSound(*m_journal, m_keys));
    TRY(m_journal->prints().takeOriginals()); // what the broken file knew of them is lost
    m_journal.reset();
    if (QFile::exists(m_path + u"-wal"_s)) {
        return failure(ErrorCode::DatabaseFailed, u"the new file could not be closed"_s, {}, m_path);
    }
    TRY(putAside());
    TRY(replaceFile(m_path, m_folder.journal()));
    return m_sum;
}

void Restoration::salvage()
{
    if (!m_old) {
        return;
    }
    const Done read = m_old->forEach([this](const JournalEntry& entry) {
        salvage(entry);
        return true;
    });
    if (!read) {
        qCWarning(logApp) << "the broken journal can be read up to" << head() << read.error().toLogLine();
    }
}

void Restoration::salvage(const JournalEntry& entry)
{
    const auto there = m_journal->entryAt(entry.sequence);
    const Result<Operation> operation = readSigned(entry.jws, m_keys);
    if (!operation || (there && *there && (*there)->jws == entry.jws)) {
        return;
    }
    // What central will say of it is not known yet; adopt() takes it only if it continues what is there.
    const bool isSaved =
        mayFollow(*operation, entry.jws) &&
        adopt(*operation, entry.jws, {entry.sequence, Standing::Sent, 0, {}, {}}).has_value();
    m_sum.saved += isSaved ? 1 : 0;
    if (!isSaved) {
        m_sum.left.push_back(*operation);
    }
}

/// An earlier key signs nothing more after a later one.
bool Restoration::mayFollow(const Operation& operation, const QByteArray& jws)
{
    const auto last = m_journal->entryAt(head());
    const Result<DeskKeys::Signed> before =
        last && *last ? m_keys.open((*last)->jws) : Result<DeskKeys::Signed>();
    const Result<DeskKeys::Signed> next = m_keys.open(jws);
    return before && next && next->faultAfter(before->place, operation.at.utc()).isEmpty();
}

/// The broken file keeps its content under another name, and stands in its place until it is replaced: at no
/// moment is there no journal, which the desk would take for a new one. Its log must not be applied to the
/// new file.
Done Restoration::putAside()
{
    const QString path = m_folder.journal();
    if (!QFile::exists(path)) {
        return {};
    }
    m_sum.aside = path + m_now.toString(u"'.broken-'yyyyMMdd-HHmmss"_s);
    for (const QString& end : fileEnds) {
        std::error_code error;
        if (QFile::exists(path + end)) {
            std::filesystem::create_hard_link((path + end).toStdString(), (m_sum.aside + end).toStdString(),
                                              error);
        }
        if (error) {
            return failure(ErrorCode::FileUnusable, QString::fromStdString(error.message()), {},
                           m_sum.aside + end);
        }
    }
    for (const QString& end : fileEnds.mid(1)) {
        if (QFile::exists(path + end) && !QFile::remove(path + end)) {
            return failure(ErrorCode::FileUnusable, u"cannot be removed"_s, {}, path + end);
        }
    }
    return {};
}

} // namespace cekr::deskctl
