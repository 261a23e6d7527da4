// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Command initCommand()
{
    const auto run = [](const Invocation& call) -> Done {
        const QStringList hosts = call.arguments.values(u"host"_s);
        TRY(call.folder.create(call.arguments.value(u"name"_s), hosts, call.clock.now()));
        const Done prepared = inTransaction(call, [&call](OpenCentral& central) {
            return Administration(central.database, central.keys, call.clock.now()).prepare();
        });
        if (prepared) {
            print(u"%1 is ready; desks need its authority %2"_s.arg(call.folder.path(),
                                                                    call.folder.authorityCertificate()));
        }
        return prepared;
    };
    return {.name = u"init"_s,
            .summary = u"make a central: its folder, authority, keys and database"_s,
            .positionals = {},
            .options = {{u"name"_s, u"Name of its certificate authority."_s, u"NAME"_s, u"CeKR central"_s},
                        {u"host"_s, u"DNS name in the server's certificate; may be repeated."_s, u"NAME"_s,
                         u"localhost"_s}},
            .run = run};
}

} // namespace cekr::central
