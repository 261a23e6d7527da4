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

Done set(const Invocation& call)
{
    bool isNumber = false;
    const qint64 value = call.positionals[1].toLongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::Misused, u"a whole number; amounts in cents"_s, {}, call.positionals[0]);
    }
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now())
            .set(call.positionals[0], value);
    });
}

Done list(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto settings = TRY(SettingTable(central.database).read());
    print(wire::toJson(settings));
    return {};
}

} // namespace

QList<Command> settingCommands()
{
    return {
        {.name = u"settings set"_s,
         .summary = u"set one of: "_s + SettingTable::keys().join(u", "_s),
         .positionals = {{u"KEY"_s, u"What is set."_s}, {u"VALUE"_s, u"A whole number; amounts in cents."_s}},
         .options = {},
         .run = set},
        {.name = u"settings list"_s,
         .summary = u"what is set, as a JSON object"_s,
         .positionals = {},
         .options = {},
         .run = list}};
}

} // namespace cekr::central
