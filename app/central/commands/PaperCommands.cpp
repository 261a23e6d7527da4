// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"
#include "app/central/commands/Command.h"
#include "app/central/store/DocumentTable.h"
#include "core/base/DurableFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestTariff = 64 * 1024;

/// Desks leave out what they do not know; a file that is to be charged by is taken as a whole.
bool saysAllOf(const Tariff& tariff, const QByteArray& json)
{
    return qsizetype(tariff.items.size()) ==
           QJsonDocument::fromJson(json).object().value("items"_L1).toArray().size();
}

bool hasTwoPricesForOneThing(const Tariff& tariff)
{
    return std::ranges::any_of(tariff.items, [&tariff](const TariffItem& item) {
        return tariff.item(item.service, item.kind, item.category) != &item;
    });
}

/// A tariff file says what the feed says of a tariff: {"tariff": ID, "from": DAY, "items": [...]}.
Result<Tariff> readTariff(const QString& path)
{
    const QByteArray json = TRY(readFile(path, largestTariff));
    const auto line = wire::decodeChangeLine(wire::changeLine(0, "tariff", json));
    if (!line || !std::holds_alternative<wire::Change>(*line)) {
        return failure(ErrorCode::MalformedFile, line ? u"no tariff"_s : line.error().detail, {}, path);
    }
    const auto& tariff = std::get<Tariff>(std::get<wire::Change>(*line).state);
    if (!saysAllOf(tariff, json) || hasTwoPricesForOneThing(tariff)) {
        return failure(ErrorCode::MalformedFile,
                       u"a service that is not known, or a price that stands twice"_s, {}, path);
    }
    return tariff;
}

Done importTariff(const Invocation& call)
{
    const Tariff tariff = TRY(readTariff(call.positionals[0]));
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
               u"A JSON object: tariff, from and items; an item has service, kind, price and, if it is for "
               "one category of holders only, category and ground; also fiscal: yes, no or undecided. May "
               "have issuer (name, address, taxNumber, vatPercent, vatNote) and loads, which is the fiscal "
               "of "
               "amounts loaded."_s}},
         .options = {{u"at-once"_s, u"Even if it begins before tomorrow and desks have worked since."_s}},
         .run = importTariff},
        {.name = u"document add"_s,
         .summary = u"add a document and print its SHA-256"_s,
         .positionals = {{u"FILE"_s, u"Any file, as a rule a PDF."_s}},
         .options = {},
         .run = addDocument}};
}

} // namespace cekr::central
