// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/ClerkTable.h"
#include "core/crypto/Secret.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

QString generatedPassword()
{
    constexpr QLatin1StringView characters = "23456789abcdefghjkmnpqrstuvwxyzz"_L1;
    QString password;
    for (const char byte : randomBytes(16)) {
        password += characters[uchar(byte) % characters.size()];
    }
    return password;
}

/// The first line of standard input, or a new one.
QString passwordFor(const Invocation& call)
{
    if (!call.arguments.isSet(u"password-stdin"_s)) {
        return generatedPassword();
    }
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly);
    return isOpen ? QString::fromUtf8(input.readLine(1024)).trimmed() : QString();
}

/// Does what gives a clerk the password, and only then prints one that was made here.
Done withPassword(const Invocation& call,
                  const std::function<Done(Administration&, const QString& password)>& work)
{
    const QString password = passwordFor(call);
    const Done done = inTransaction(call, [&](OpenCentral& central) {
        Administration administration(central.database, central.keys, call.clock.now());
        return work(administration, password);
    });
    if (done && !call.arguments.isSet(u"password-stdin"_s)) {
        print(u"password: %1"_s.arg(password));
    }
    return done;
}

Result<std::vector<Role>> rolesOf(const QStringList& names)
{
    std::vector<Role> roles;
    for (const QString& each : names) {
        const Result<Role> one = role(each);
        if (!one) {
            return failure(ErrorCode::Misused, u"clerk, teller, reviewer or supervisor"_s, {}, each.left(40));
        }
        roles.push_back(*one);
    }
    return roles;
}

Done addClerk(const Invocation& call)
{
    const ClerkId id = TRY(parseId<ClerkId>(call.positionals[0], "ID"));
    const auto roles = TRY(rolesOf(call.arguments.values(u"role"_s)));
    return withPassword(call, [&](Administration& administration, const QString& password) {
        return administration.addClerk({.clerk = id, .name = call.positionals[1], .roles = roles}, password);
    });
}

Done disableClerk(const Invocation& call)
{
    const ClerkId id = TRY(parseId<ClerkId>(call.positionals[0], "ID"));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now()).disableClerk(id);
    });
}

Done setPassword(const Invocation& call)
{
    const ClerkId id = TRY(parseId<ClerkId>(call.positionals[0], "ID"));
    return withPassword(call, [&id](Administration& administration, const QString& password) {
        return administration.setPassword(id, password);
    });
}

Done listClerks(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto clerks = TRY(ClerkTable(central.database).all());
    for (const Clerk& clerk : clerks) {
        QJsonArray roles;
        for (const Role role : clerk.state.roles) {
            roles.append(name(role));
        }
        print(QJsonObject{{u"clerk"_s, clerk.state.clerk.text()},
                          {u"name"_s, clerk.state.name},
                          {u"roles"_s, roles},
                          {u"enabled"_s, clerk.state.enabled}});
    }
    return {};
}

} // namespace

QList<Command> clerkCommands()
{
    const QCommandLineOption fromInput(u"password-stdin"_s,
                                       u"Read the password from standard input instead of making one."_s);
    return {{.name = u"clerk add"_s,
             .summary = u"add a clerk"_s,
             .positionals = {{u"ID"_s, u"The name to sign in with: 1 to 40 of A-Z a-z 0-9 . _ -"_s},
                             {u"NAME"_s, u"First and last name, at most 100 characters."_s}},
             .options = {{u"role"_s, u"clerk, teller, reviewer or supervisor; may be repeated."_s, u"ROLE"_s,
                          u"clerk"_s},
                         fromInput},
             .run = addClerk},
            {.name = u"clerk disable"_s,
             .summary = u"let a clerk act no longer; what they did stays valid"_s,
             .positionals = {{u"ID"_s, u"The name they sign in with."_s}},
             .options = {},
             .run = disableClerk},
            {.name = u"clerk set-password"_s,
             .summary = u"give a clerk another password, and enable them"_s,
             .positionals = {{u"ID"_s, u"The name they sign in with."_s}},
             .options = {fromInput},
             .run = setPassword},
            {.name = u"clerk list"_s,
             .summary = u"the clerks, one JSON object a line"_s,
             .positionals = {},
             .options = {},
             .run = listClerks}};
}

} // namespace cekr::central
