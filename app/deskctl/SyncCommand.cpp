// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "core/store/ProcessLock.h"
#include "core/sync/HttpCentral.h"
#include "core/sync/Sync.h"

#include <cstdio>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Done syncDesk(const Invocation& call)
{
    const Result<ProcessLock> lock = ProcessLock::lock(call.folder.journal());
    const Result<DeskIdentity> identity = call.folder.identity();
    const Result<DeviceKey> key = call.folder.deviceKey();
    if (const auto error = firstError(lock, identity, key)) {
        return failure(*error);
    }
    Result<Journal> journal = Journal::open(call.folder.journal());
    Result<Replica> replica = Replica::open(call.folder.replica(), identity->desk);
    if (const auto error = firstError(journal, replica)) {
        return failure(*error);
    }
    HttpCentral central({identity->central, identity->authority, identity->certificate, key->toPem()},
                        call.clock);
    Sync sync(*journal, *replica, central, call.clock);
    const Done done =
        waitFor([&sync](std::function<void(Done)> finished) { sync.once(std::move(finished)); });
    const Result<Waiting> left = journal->waiting();
    if (done && left) {
        print(u"%1 waiting, replica at change %2"_s.arg(left->count).arg(replica->cursor()));
    }
    return done;
}

Exit syncOnce(const Invocation& call)
{
    if (!call.arguments.isSet(u"once"_s)) {
        std::fprintf(stderr,
                     "cekr-deskctl sync: --once is needed; cekr-desk does it by itself all the time\n");
        return Exit::Misused;
    }
    const Done done = syncDesk(call);
    return done ? Exit::Done : complain(done.error());
}

} // namespace

Command syncCommand()
{
    return {u"sync"_s,
            u"send what waits and fetch what is new, while cekr-desk is not running"_s,
            {},
            {{u"once"_s, u"One exchange with central."_s}},
            syncOnce};
}

} // namespace cekr::deskctl
