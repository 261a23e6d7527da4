// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/PlaceTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// Misused for a name of no kind.
Result<PlaceKinds> kindsOf(const QStringList& names)
{
    PlaceKinds kinds;
    for (const QString& each : names) {
        const Result<PlaceKind> one = placeKind(each);
        if (!one) {
            return failure(ErrorCode::Misused, u"point-of-sale, branch or office"_s, {}, each.left(40));
        }
        kinds |= *one;
    }
    return kinds;
}

Done addPlace(const Invocation& call)
{
    const PlaceId id = TRY(parseId<PlaceId>(call.positionals[0], "ID"));
    const PlaceKinds kinds = TRY(kindsOf(call.arguments.values(u"kind"_s)));
    return inTransaction(call, [&](OpenCentral& central) {
        return Administration(central.database, central.keys, call.clock.now())
            .addPlace({id, call.positionals[1], call.arguments.value(u"address"_s), kinds});
    });
}

/// What is not named stays.
Done setPlace(const Invocation& call)
{
    const PlaceId id = TRY(parseId<PlaceId>(call.positionals[0], "ID"));
    const PlaceKinds kinds = TRY(kindsOf(call.arguments.values(u"kind"_s)));
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        std::optional<Place> place = TRY(PlaceTable(central.database).find(id));
        if (!place) {
            return failure(ErrorCode::NotFound, u"there is none of that id"_s, {}, id.text());
        }
        place->kinds = kinds ? kinds : place->kinds;
        for (const auto& [option, field] :
             {std::pair(u"name"_s, &Place::name), {u"address"_s, &Place::address}}) {
            if (call.arguments.isSet(option)) {
                (*place).*field = call.arguments.value(option);
            }
        }
        return Administration(central.database, central.keys, call.clock.now()).setPlace(*place);
    });
}

Done listPlaces(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const std::vector<Place> places = TRY(PlaceTable(central.database).all());
    for (const Place& place : places) {
        print(QJsonObject{{u"place"_s, place.id.text()},
                          {u"name"_s, place.name},
                          {u"address"_s, place.address},
                          {u"kinds"_s, names(place.kinds)}});
    }
    return {};
}

} // namespace

QList<Command> placeCommands()
{
    const QCommandLineOption kind(
        u"kind"_s, u"What it is: point-of-sale, branch or office; once for each of several."_s, u"KIND"_s);
    const QCommandLineOption address(u"address"_s, u"Street, post code and town."_s, u"TEXT"_s);
    const Positional id{u"ID"_s, u"Its id: 1 to 40 of A-Z a-z 0-9 . _ -"_s};
    return {
        {.name = u"place add"_s,
         .summary = u"add a place where desks stand"_s,
         .positionals = {id, {u"NAME"_s, u"What people call it, at most 100 characters."_s}},
         .options = {kind, address},
         .run = addPlace},
        {.name = u"place set"_s,
         .summary = u"change what a place is; its desks are told, and what is done there is judged by it"_s,
         .positionals = {id},
         .options = {{u"name"_s, u"What people call it from now on."_s, u"NAME"_s}, kind, address},
         .run = setPlace},
        {.name = u"place list"_s,
         .summary = u"the places, one JSON object a line"_s,
         .positionals = {},
         .options = {},
         .run = listPlaces}};
}

} // namespace cekr::central
