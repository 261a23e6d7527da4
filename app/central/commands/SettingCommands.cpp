// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/SettingTable.h"
#include "core/wire/SettingsDocument.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::optional<qint64>> valueIn(const Invocation& call)
{
    const QString text = call.positionals[1];
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber && text != "none"_L1) {
        return failure(ErrorCode::Misused, u"a whole number (amounts in cents), or none for a limit"_s, {},
                       call.positionals[0]);
    }
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<std::optional<QDateTime>> momentIn(const Invocation& call)
{
    const QString text = call.arguments.value(u"from"_s);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const Result<BusinessTime> moment = BusinessTime::parse(text);
    return moment ? Result<std::optional<QDateTime>>(moment->utc())
                  : failure(ErrorCode::Misused, u"--from is a moment such as 2026-12-01T00:00:00+01:00"_s, {},
                            text.left(40));
}

Done set(const Invocation& call)
{
    const auto value = TRY(valueIn(call));
    const std::optional<QDateTime> since = TRY(momentIn(call));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now())
            .set(call.positionals[0], value, since);
    });
}

Done list(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const SettingHistory history = TRY(SettingTable(central.database).history());
    QJsonObject all = wire::toJson(history.at(call.clock.now()));
    all.insert(u"pendingLongestHours"_s, qint64(history.longestPending(call.clock.now()).count()));
    print(all);
    return {};
}

} // namespace

QList<Command> settingCommands()
{
    return {{.name = u"settings set"_s,
             .summary = u"set one of: "_s + SettingTable::keys().join(u", "_s),
             .positionals = {{u"KEY"_s, u"What is set."_s},
                             {u"VALUE"_s,
                              u"A whole number, amounts in cents; a limit of 0 lets nothing through, none "
                              u"leaves it to the terms."_s}},
             .options = {{u"from"_s, u"The moment from which it holds; now without it."_s, u"MOMENT"_s}},
             .run = set},
            {.name = u"settings list"_s,
             .summary = u"what is set, as a JSON object"_s,
             .positionals = {},
             .options = {},
             .run = list}};
}

} // namespace cekr::central
