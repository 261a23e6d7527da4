// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/WaitFor.h"
#include "core/base/DurableFile.h"
#include "core/office/Enrolment.h"
#include "core/store/ProcessLock.h"

#include <cstdio>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestAuthority = 64 * 1024;

Result<DeskIdentity> enrolled(const Invocation& call, const EnrolmentOrder& order)
{
    Enrolment enrolment(call.clock);
    return waitFor<DeskIdentity>([&](auto done) { enrolment.start(order, std::move(done)); });
}

Result<Exit> enrolNew(const Invocation& call)
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
    const DeskIdentity identity =
        TRY(enrolled(call, {call.folder.path(), url, authority, call.arguments.value(u"code"_s)}));
    print(u"enrolled as %1, %2"_s.arg(identity.desk.text(), identity.name));
    if (!identity.earlier.empty()) {
        print(u"this desk has worked before: restore fetches what central has of it"_s);
    }
    return Exit::Done;
}

/// The journal stays, with what it has not sent yet.
Result<Exit> enrolAgain(const Invocation& call)
{
    if (call.arguments.value(u"code"_s).isEmpty() || call.arguments.isSet(u"url"_s) ||
        call.arguments.isSet(u"authority"_s)) {
        std::fprintf(stderr, "cekr-deskctl enrol --again: --code is needed, and nothing else\n");
        return Exit::Misused;
    }
    const DeskIdentity before = TRY(call.folder.identity());
    const ProcessLock lock = TRY(ProcessLock::lock(call.folder.journal()));
    const DeskIdentity identity = TRY(enrolled(
        call, {call.folder.path(), before.central, before.authority, call.arguments.value(u"code"_s), true}));
    print(u"%1 has a new key; the journal goes on with it"_s.arg(identity.desk.text()));
    return Exit::Done;
}

Result<Exit> enrolDesk(const Invocation& call)
{
    return call.arguments.isSet(u"again"_s) ? enrolAgain(call) : enrolNew(call);
}

} // namespace

Command enrolCommand()
{
    return {
        u"enrol"_s,
        u"make this machine a desk, with a one-time code of central"_s,
        {},
        {{u"url"_s, u"Where central is."_s, u"URL"_s},
         {u"authority"_s, u"PEM file of central's certificate authority."_s, u"FILE"_s},
         {u"code"_s, u"The one-time code."_s, u"CODE"_s},
         {u"again"_s, u"Give the desk of this folder a new key and certificate; its journal stays."_s}},
        enrolDesk,
        u"--again is for a desk whose certificate has ended or was revoked, or of which there were two "
        "machines: with\n"
        "--code alone, cekr-desk not running. What the journal has not sent yet is sent as before; after a "
        "revocation a\n"
        "supervisor at central decides about it."_s};
}

} // namespace cekr::deskctl
