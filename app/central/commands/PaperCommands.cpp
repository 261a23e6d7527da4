// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/imports/TariffFile.h"
#include "app/central/store/DocumentTable.h"
#include "core/base/DurableFile.h"

#include <QFileInfo>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Done importTariff(const Invocation& call)
{
    std::vector<TariffFault> faults;
    const Result<Tariff> read = readTariffFile(call.positionals[0], faults);
    for (const auto& [line, what] : faults) {
        print(u"line %1: %2"_s.arg(line).arg(what));
    }
    const Tariff tariff = TRY(read);
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        Administration administration(central.database, central.keys, call.clock.now());
        TRY(call.arguments.isSet(u"at-once"_s) ? Done() : administration.mayBegin(tariff));
        return administration.addTariff(tariff);
    });
}

Done addDocument(const Invocation& call)
{
    const QByteArray bytes = TRY(readFile(call.positionals[0], largestDocument));
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        const QByteArray sha256 =
            TRY(DocumentTable(central.database).add({QFileInfo(call.positionals[0]).fileName(), bytes}));
        print(QString::fromLatin1(sha256));
        return {};
    });
}

} // namespace

QList<Command> paperCommands()
{
    return {
        {.name = u"tariff import"_s,
         .summary = u"add an edition of the tariff from a JSON file"_s,
         .positionals =
             {{u"FILE"_s,
               u"A JSON object: tariff, from and items. An item has service, kind, price; list: cekr or nlb; "
               u"owed: "
               "municipality or bank; collects: desk, municipality or bank; debited: true where the bank "
               "takes it "
               "from the card account; if it is for one category of holders only, category and ground; also "
               "fiscal: yes, no or undecided. May have issuer (name, address, taxNumber, vatPercent, "
               "vatNote) of "
               "what the municipality is owed, bankIssuer of what the bank is owed, and loads, which is the "
               "fiscal of amounts loaded."_s}},
         .options = {{u"at-once"_s, u"Even if it begins before tomorrow and desks have worked since."_s}},
         .run = importTariff},
        {.name = u"document add"_s,
         .summary = u"add a document and print its SHA-256"_s,
         .positionals = {{u"FILE"_s, u"Any file, as a rule a PDF."_s}},
         .options = {},
         .run = addDocument}};
}

} // namespace cekr::central
