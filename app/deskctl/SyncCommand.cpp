// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/WaitFor.h"
#include "core/office/Office.h"
#include "core/office/Views.h"
#include "core/store/ProcessLock.h"
#include "resources/terms/TermsFiles.h"

#include <cstdio>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<Exit> syncOnce(const Invocation& call)
{
    if (!call.arguments.isSet(u"once"_s)) {
        std::fputs("cekr-deskctl sync: --once is needed; cekr-desk does it by itself all the time\n", stderr);
        return Exit::Misused;
    }
    TRY(call.folder.identity());
    const ProcessLock lock = TRY(ProcessLock::lock(call.folder.journal()));
    const std::vector<TermsEdition> editions = TRY(termsEditions());
    Office office({call.folder.path(), editions, &call.clock, {}});
    TRY(office.open());
    TRY(waitFor<void>([&office](auto then) { office.syncOnce(std::move(then)); }));
    const DeskStatus status = TRY(partOf<Views>(office).status());
    print(u"%1 waiting, %2 need attention, %3 cards known"_s.arg(status.waiting)
              .arg(status.attention)
              .arg(status.cards));
    return Exit::Done;
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
