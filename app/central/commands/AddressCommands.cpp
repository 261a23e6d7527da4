// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"
#include "app/central/imports/AddressFiles.h"
#include "app/central/store/ChangeFeed.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const AddressEntries& entries)
{
    return u"%1 municipalities, %2 settlements, %3 streets, %4 post offices"_s
        .arg(entries.municipalities.size())
        .arg(entries.settlements.size())
        .arg(entries.streets.size())
        .arg(entries.posts.size());
}

Done importAddresses(const Invocation& call)
{
    const AddressRegister addresses = TRY(readAddressFiles(call.positionals[0]));
    bool isKnown = false;
    const qint64 edition = call.clock.now().toMSecsSinceEpoch();
    TRY(inTransaction(call, [&](OpenCentral& central) -> Done {
        ChangeFeed feed(central.database);
        const Result<AddressRegister> before = joined(TRY(feed.addresses()));
        isKnown = before && before->entries() == addresses.entries();
        for (const AddressPiece& piece :
             isKnown ? std::vector<AddressPiece>() : piecesOf(addresses, edition)) {
            TRY(feed.publish({0, piece}));
        }
        return {};
    }));
    print(words(addresses.entries()) + (isKnown ? u"; as before, nothing was changed"_s : u" imported"_s));
    return {};
}

Result<int> numberOf(const QString& name, const AddressRegister& addresses)
{
    for (const Municipality& municipality : addresses.entries().municipalities) {
        if (municipality.name == name) {
            return municipality.id;
        }
    }
    return failure(ErrorCode::NotFound, u"no such municipality in the register; import that first"_s, {},
                   name);
}

Done setAreas(const Invocation& call)
{
    CategoryAreas areas;
    TRY(inTransaction(call, [&](OpenCentral& central) -> Done {
        ChangeFeed feed(central.database);
        const AddressRegister addresses = TRY(joined(TRY(feed.addresses())));
        areas.own = TRY(numberOf(call.arguments.value(u"own"_s), addresses));
        for (const QString& name : call.arguments.values(u"associated"_s)) {
            areas.associated.push_back(TRY(numberOf(name, addresses)));
        }
        TRY(feed.publish({0, areas}));
        return {};
    }));
    print(u"one own municipality, %1 associated"_s.arg(areas.associated.size()));
    return {};
}

} // namespace

QList<Command> addressCommands()
{
    return {
        {.name = u"addresses import"_s,
         .summary = u"take the national register of addresses; desks get it with what is new"_s,
         .positionals = {{u"DIR"_s, u"The folder with OB.csv, NA.csv, UL.csv and PT.csv of the register."_s}},
         .options = {},
         .run = importAddresses},
        {.name = u"addresses areas"_s,
         .summary = u"say which municipality is the own one and which are associated (MOK 7.3)"_s,
         .positionals = {},
         .options = {{u"own"_s, u"Its name in the register."_s, u"NAME"_s},
                     {u"associated"_s, u"The name of one; may be given more than once."_s, u"NAME"_s}},
         .run = setAreas}};
}

} // namespace cekr::central
