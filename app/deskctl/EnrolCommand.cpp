// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/WaitFor.h"
#include "core/office/Enrolment.h"

#include <QFile>

#include <cstdio>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<Exit> enrolDesk(const Invocation& call)
{
    const QUrl url(call.arguments.value(u"url"_s), QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || url.host().isEmpty() || call.arguments.value(u"code"_s).isEmpty() ||
        call.arguments.value(u"authority"_s).isEmpty()) {
        std::fprintf(stderr,
                     "cekr-deskctl enrol: --url https://HOST:PORT, --authority and --code are needed\n");
        return Exit::Misused;
    }
    if (call.folder.identity()) {
        return failure(ErrorCode::Exists, u"this folder belongs to a desk already"_s, {}, call.folder.path());
    }
    QFile authority(call.arguments.value(u"authority"_s));
    if (!authority.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, authority.errorString(), {}, authority.fileName());
    }
    const EnrolmentOrder order{call.folder.path(), url, authority.read(64 * 1024),
                               call.arguments.value(u"code"_s)};
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
