// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/OperationTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsPerPage = 500;

Done exportDesk(Database& database, const DeskId& desk)
{
    quint64 after = 0;
    for (;;) {
        const auto page = TRY(OperationTable(database).ofDesk(desk, after, rowsPerPage));
        if (page.empty()) {
            return {};
        }
        for (const AnsweredOperation& operation : page) {
            print(QString::fromLatin1(operation.jws));
            after = operation.sequence;
        }
    }
}

Done exportOperations(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto desks = TRY(DeskTable(central.database).all());
    const QString only = call.arguments.value(u"desk"_s);
    for (const Desk& desk : desks) {
        const bool isWanted = only.isEmpty() || desk.id.text() == only;
        TRY(isWanted ? exportDesk(central.database, desk.id) : Done());
    }
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {{.name = u"operations export"_s,
             .summary = u"every operation as it was received (JWS), one a line"_s,
             .positionals = {},
             .options = {{u"desk"_s, u"Only of this desk."_s, u"DESK"_s}},
             .run = exportOperations}};
}

} // namespace cekr::central
