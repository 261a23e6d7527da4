// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/Enroller.h"
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/DeskTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Done addDesk(const Invocation& call)
{
    const DeskId id = TRY(parseId<DeskId>(call.positionals[0], "ID"));
    const QString name = call.positionals[1];
    const QString there = call.arguments.value(u"place"_s);
    const PlaceId place = TRY(parseId<PlaceId>(there.isEmpty() ? id.text() : there, "PLACE"));
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        Administration administration(central.database, central.keys, call.clock.now());
        if (there.isEmpty()) {
            TRY(administration.addPlace({.id = place, .name = name, .address = {}}));
        }
        return administration.addDesk(id, name, place);
    });
}

Done revokeDesk(const Invocation& call)
{
    const DeskId id = TRY(parseId<DeskId>(call.positionals[0], "ID"));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now()).revokeDesk(id);
    });
}

Done listDesks(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto desks = TRY(DeskTable(central.database).all());
    for (const Desk& desk : desks) {
        print(QJsonObject{{u"desk"_s, desk.id.text()},
                          {u"name"_s, desk.name},
                          {u"place"_s, desk.place.text()},
                          {u"enrolled"_s, !desk.certificate.isEmpty()},
                          {u"lastSequence"_s, qint64(desk.lastSequence)},
                          {u"chain"_s, QString(name(desk.word.agreement))}});
    }
    return {};
}

Done freeDesk(const Invocation& call)
{
    const DeskId id = TRY(parseId<DeskId>(call.positionals[0], "ID"));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now()).freeDesk(id);
    });
}

Done listCertificates(const Invocation& call)
{
    const DeskId id = TRY(parseId<DeskId>(call.positionals[0], "ID"));
    OpenCentral central = TRY(openCentral(call));
    const auto desk = TRY(DeskTable(central.database).find(id));
    if (!desk) {
        return failure(ErrorCode::NotFound, u"there is none of that id"_s, {}, id.text());
    }
    for (const DeskCertificate& one : TRY(DeskTable(central.database).certificates(id))) {
        const Certificate certificate = TRY(Certificate::fromPem(one.pem));
        const QByteArray fingerprint = certificate.fingerprintSha256();
        QJsonObject line{{u"fingerprint"_s, QString::fromLatin1(fingerprint)},
                         {u"from"_s, one.issuedAt.toString(Qt::ISODate)},
                         {u"until"_s, certificate.notAfter().toString(Qt::ISODate)},
                         {u"inForce"_s, fingerprint == desk->certificate},
                         {u"pem"_s, QString::fromLatin1(one.pem)}};
        if (one.revokedAt.isValid()) {
            line.insert(u"revoked"_s, one.revokedAt.toString(Qt::ISODate));
        }
        print(line);
    }
    return {};
}

Done makeCode(const Invocation& call)
{
    const DeskId id = TRY(parseId<DeskId>(call.positionals[0], "DESK"));
    OpenCentral central = TRY(openCentral(call));
    const QByteArray code = TRY(Enroller(central.database, central.keys, call.clock.now()).makeCode(id));
    if (call.arguments.isSet(u"json"_s)) {
        print(QJsonObject{{u"code"_s, QString::fromLatin1(code)},
                          {u"desk"_s, id.text()},
                          {u"minutes"_s, int(enrolmentCodeTime.count())},
                          {u"authority"_s, call.folder.authorityCertificate()}});
    } else {
        print(QString::fromLatin1(code));
    }
    return {};
}

} // namespace

QList<Command> deskCommands()
{
    return {{.name = u"desk add"_s,
             .summary = u"add a desk, to be enrolled with enrol-code"_s,
             .positionals = {{u"ID"_s, u"Its id from now on: 1 to 40 of A-Z a-z 0-9 . _ -"_s},
                             {u"NAME"_s, u"What people call it, at most 100 characters."_s}},
             .options = {{u"place"_s,
                          u"Where it stands; without it, at a point of sale of its own, with "
                          u"the same id and name."_s,
                          u"ID"_s}},
             .run = addDesk},
            {.name = u"desk revoke"_s,
             .summary = u"let a desk in no longer, until it is enrolled anew"_s,
             .positionals = {{u"ID"_s, u"The id of the desk."_s}},
             .options = {},
             .run = revokeDesk},
            {.name = u"desk free"_s,
             .summary = u"say that of a desk as which two machines have spoken there is one again"_s,
             .positionals = {{u"ID"_s, u"The id of the desk."_s}},
             .options = {},
             .run = freeDesk},
            {.name = u"desk certificates"_s,
             .summary = u"all certificates that a desk ever had, the oldest first, one JSON object a line"_s,
             .positionals = {{u"ID"_s, u"The id of the desk."_s}},
             .options = {},
             .run = listCertificates},
            {.name = u"desk list"_s,
             .summary = u"the desks, one JSON object a line"_s,
             .positionals = {},
             .options = {},
             .run = listDesks},
            {.name = u"enrol-code"_s,
             .summary = u"print a one-time code for a desk, good for 15 minutes"_s,
             .positionals = {{u"DESK"_s, u"The id of the desk."_s}},
             .options = {{u"json"_s, u"Print a JSON object."_s}},
             .run = makeCode}};
}

} // namespace cekr::central
