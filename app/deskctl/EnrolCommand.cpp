// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/WaitFor.h"
#include "core/base/DurableFile.h"
#include "core/office/Enrolment.h"

#include <cstdio>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestAuthority = 64 * 1024;

Result<Exit> enrolDesk(const Invocation& call)
{
    const QUrl url(call.arguments.value(u"url"_s), QUrl::StrictMode);
    if (url.isEmpty() || call.arguments.value(u"code"_s).isEmpty() ||
        call.arguments.value(u"authority"_s).isEmpty()) {
        std::fprintf(stderr,
                     "cekr-deskctl enrol: --url https://HOST:PORT, --authority and --code are needed\n");
        return Exit::Misused;
    }
    if (call.folder.identity()) {
        return failure(ErrorCode::Exists, u"this folder belongs to a desk already"_s, {}, call.folder.path());
    }
    const QByteArray authority = TRY(readFile(call.arguments.value(u"authority"_s), largestAuthority));
    const EnrolmentOrder order{call.folder.path(), url, authority, call.arguments.value(u"code"_s)};
    Enrolment enrolment(call.clock);
    const DeskIdentity identity =
        TRY(waitFor<DeskIdentity>([&](auto done) { enrolment.start(order, std::move(done)); }));
    print(u"enrolled as %1, %2"_s.arg(identity.desk.text(), identity.name));
    return Exit::Done;
}

} // namespace

Command enrolCommand()
{
    return {u"enrol"_s,
            u"make this machine a desk, with a one-time code of central"_s,
            {},
            {{u"url"_s, u"Where central is."_s, u"URL"_s},
             {u"authority"_s, u"PEM file of central's certificate authority."_s, u"FILE"_s},
             {u"code"_s, u"The one-time code."_s, u"CODE"_s}},
            enrolDesk};
}

} // namespace cekr::deskctl
