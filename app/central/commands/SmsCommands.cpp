// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"
#include "app/central/confirm/SandboxSms.h"
#include "app/central/store/SmsGatewayTable.h"

#include <QFile>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestToken = 1024;

/// The first line of standard input.
Result<Secret> readToken()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, u"standard input cannot be read"_s);
    }
    QByteArray line = input.readLine(longestToken + 1).trimmed();
    return line.isEmpty() || line.size() > longestToken
               ? Result<Secret>(
                     failure(ErrorCode::Misused, u"the token is the first line of standard input"_s))
               : Secret::fromBytes(std::move(line));
}

Done setGateway(const Invocation& call)
{
    QUrl url = TRY(smsUrl(call.positionals[0]));
    Secret token = TRY(readToken());
    SmsAccess access{std::move(url), std::move(token)};
    return inTransaction(call, [&access](OpenCentral& central) {
        return SmsGatewayTable(central.database, central.keys.master).set(access);
    });
}

Done playGateway(const Invocation& call)
{
    bool isNumber = false;
    const int port = call.arguments.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535) {
        return failure(ErrorCode::Misused, u"--port is 0 to 65535"_s);
    }
    return serveSandboxSms(port, [](int bound) { print(u"listening http://127.0.0.1:%1"_s.arg(bound)); });
}

} // namespace

QList<Command> smsCommands()
{
    return {
        {.name = u"sms gateway"_s,
         .summary = u"say who sends short messages; its token is read from standard input"_s,
         .positionals = {{u"URL"_s, u"Where messages are posted to; https, or http on this machine."_s}},
         .options = {},
         .run = setGateway},
        {.name = u"sandbox sms"_s,
         .summary = u"play the gateway for short messages, for demonstrations; GET /messages shows them"_s,
         .positionals = {},
         .options = {{u"port"_s, u"0 takes a free one."_s, u"PORT"_s, u"0"_s}},
         .run = playGateway}};
}

} // namespace cekr::central
