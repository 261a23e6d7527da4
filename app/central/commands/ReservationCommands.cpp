// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/ReservationTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Done list(const Invocation& call)
{
    const QString only = call.arguments.value(u"desk"_s);
    const auto desk = only.isEmpty() ? std::nullopt : std::optional(TRY(parseId<DeskId>(only, "--desk")));
    OpenCentral central = TRY(openCentral(call));
    const auto open = TRY(ReservationTable(central.database).open(desk, call.clock.now()));
    for (const Reservation& one : open) {
        print(QJsonObject{{u"reservation"_s, one.id.text()},
                          {u"desk"_s, one.desk.text()},
                          {u"clerk"_s, one.clerk.text()},
                          {u"card"_s, one.card.text()},
                          {u"amount"_s, one.amount.cents()},
                          {u"takesOff"_s, !one.corrects.isNull()},
                          {u"validUntil"_s, one.expires.toString(Qt::ISODate)}});
    }
    return {};
}

Done freeAll(const Invocation& call)
{
    const DeskId desk = TRY(parseId<DeskId>(call.positionals[0], "DESK"));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now()).freeReservations(desk);
    });
}

} // namespace

QList<Command> reservationCommands()
{
    return {
        {.name = u"reservations list"_s,
         .summary = u"amounts kept free for loads that desks are taking cash for, one JSON object a line"_s,
         .positionals = {},
         .options = {{u"desk"_s, u"Those of this desk alone."_s, u"ID"_s}},
         .run = list},
        {.name = u"reservations free"_s,
         .summary = u"free all that a desk keeps reserved; a load for which cash was taken may be refused"_s,
         .positionals = {{u"DESK"_s, u"The id of the desk."_s}},
         .options = {},
         .run = freeAll}};
}

} // namespace cekr::central
