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

} // namespace

QList<Command> addressCommands()
{
    return {
        {.name = u"addresses import"_s,
         .summary = u"take the national register of addresses; desks get it with what is new"_s,
         .positionals = {{u"DIR"_s, u"The folder with OB.csv, NA.csv, UL.csv and PT.csv of the register."_s}},
         .options = {},
         .run = importAddresses}};
}

} // namespace cekr::central
