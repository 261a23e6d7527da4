// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/journal/Journal.h"
#include "core/replica/Replica.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<QJsonObject> statusOf(const DeskFolder& folder)
{
    const Result<DeskIdentity> identity = folder.identity();
    if (!identity) {
        return failure(identity.error());
    }
    Result<Journal> journal = Journal::openReadOnly(folder.journal());
    if (!journal) {
        return failure(journal.error());
    }
    const Result<Waiting> waiting = journal->waiting();
    const Result<std::vector<OpenRefusal>> refusals = journal->openRefusals();
    if (const auto error = firstError(waiting, refusals)) {
        return failure(*error);
    }
    const Result<Replica> replica = Replica::openReadOnly(folder.replica(), identity->desk);
    QJsonObject status{{u"desk"_s, identity->desk.text()},
                       {u"name"_s, identity->name},
                       {u"central"_s, identity->central.toString()},
                       {u"operations"_s, qint64(journal->head().sequence)},
                       {u"waiting"_s, waiting->count},
                       {u"attention"_s, qint64(refusals->size())},
                       {u"cursor"_s, replica ? replica->cursor() : 0}};
    if (waiting->oldest.isValid()) {
        status.insert("oldestWaiting"_L1, waiting->oldest.text());
    }
    return status;
}

Exit showStatus(const Invocation& call)
{
    const Result<QJsonObject> status = statusOf(call.folder);
    if (!status) {
        return complain(status.error());
    }
    if (call.arguments.isSet(u"json"_s)) {
        print(*status);
        return Exit::Done;
    }
    for (auto it = status->begin(); it != status->end(); ++it) {
        print(u"%1 %2"_s.arg(it.key() + u':', -16).arg(it.value().toVariant().toString()));
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
