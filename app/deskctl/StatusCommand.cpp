// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/OwnJournal.h"
#include "core/crypto/Certificate.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/office/Backups.h"
#include "core/replica/Replica.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// Null for a desk that has not started yet.
Result<QJsonValue> journalStatus(const DeskFolder& folder)
{
    std::optional<Journal> journal = TRY(ownJournal(folder));
    if (!journal) {
        return QJsonValue();
    }
    const Waiting waiting = TRY(journal->waiting());
    const Pending pending = TRY(journal->pending());
    const std::vector<UnresolvedRefusal> refusals = TRY(journal->till().unresolved());
    const std::optional<ShiftFacts> shift = TRY(journal->till().openShift());
    const qint64 nextReceipt = TRY(journal->receipts().nextNumber());
    return QJsonObject{{u"operations"_s, qint64(journal->head().sequence)},
                       {u"waiting"_s, waiting.count},
                       {u"oldestWaiting"_s, timeOrNull(waiting.oldest.utc())},
                       {u"pending"_s, pending.count},
                       {u"oldestPending"_s, timeOrNull(pending.oldest.utc())},
                       {u"attention"_s, qint64(refusals.size())},
                       {u"receipts"_s, nextReceipt - 1},
                       {u"shiftOpen"_s, shift.has_value()}};
}

Result<QJsonValue> replicaStatus(const QString& path, const DeskId& desk)
{
    Replica replica = TRY(Replica::openReadOnly(path, desk));
    const std::vector<quint32> cards = TRY(replica.cardNumbers());
    return QJsonObject{{u"change"_s, replica.cursor()}, {u"cards"_s, qint64(cards.size())}};
}

Result<QJsonObject> statusOf(const DeskFolder& folder)
{
    const DeskIdentity identity = TRY(folder.identity());
    const QJsonValue journal = TRY(journalStatus(folder));
    // Null for a replica that is not there or broken: the desk mends that by itself.
    const QJsonValue replica = replicaStatus(folder.replica(), identity.desk).value_or(QJsonValue());
    const Result<Certificate> certificate = Certificate::fromPem(identity.certificate);
    return QJsonObject{
        {u"desk"_s, identity.desk.text()},
        {u"name"_s, identity.name},
        {u"central"_s, identity.central.toString()},
        {u"started"_s, !journal.isNull()},
        {u"certificateUntil"_s, timeOrNull(certificate ? certificate->notAfter() : QDateTime())},
        {u"journal"_s, journal},
        {u"replica"_s, replica},
        {u"newestBackup"_s, timeOrNull(newestBackup(folder))}};
}

void printForPeople(const QJsonObject& object, const QString& before = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject()) {
            printForPeople(it.value().toObject(), it.key() + u' ');
        } else {
            const QString value = it.value().isNull() ? u"-"_s : it.value().toVariant().toString();
            print(u"%1 %2"_s.arg(before + it.key() + u':', -24).arg(value));
        }
    }
}

Result<Exit> showStatus(const Invocation& call)
{
    const QJsonObject status = TRY(statusOf(call.folder));
    if (call.arguments.isSet(u"json"_s)) {
        print(status);
    } else {
        printForPeople(status);
    }
    return Exit::Done;
}

} // namespace

Command statusCommand()
{
    return {u"status"_s,
            u"how the desk stands: what is recorded, what waits, what needs attention"_s,
            {},
            {{u"json"_s, u"Print a JSON object."_s}},
            showStatus};
}

} // namespace cekr::deskctl
