// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/DemoData.h"
#include "app/central/commands/Command.h"

#include <QJsonArray>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCards = 2'000'000;

Result<int> cardCount(const Invocation& call)
{
    bool isNumber = false;
    const int count = call.arguments.value(u"cards"_s).toInt(&isNumber);
    if (!isNumber || count < 0 || count > mostCards) {
        return failure(ErrorCode::Misused, u"--cards is 0 to %1"_s.arg(mostCards));
    }
    return count;
}

void printForPeople(const QJsonObject& demo)
{
    print(u"Desks:"_s);
    for (const QJsonValue& desk : demo.value("desks"_L1).toArray()) {
        print(u"  %1  %2"_s.arg(desk["desk"_L1].toString(), -6).arg(desk["name"_L1].toString()));
    }
    print(u"Clerks and passwords:"_s);
    for (const QJsonValue& clerk : demo.value("clerks"_L1).toArray()) {
        print(u"  %1  %2  (%3)"_s.arg(clerk["clerk"_L1].toString(), -7)
                  .arg(clerk["password"_L1].toString(), clerk["role"_L1].toString()));
    }
    print(u"Boxes:"_s);
    for (const QJsonValue& box : demo.value("boxes"_L1).toArray()) {
        const QJsonArray cards = box["cards"_L1].toArray();
        print(u"  %1  for %2, MOK IDs %3 to %4"_s.arg(box["box"_L1].toString(), box["desk"_L1].toString(),
                                                      cards.first().toString(), cards.last().toString()));
    }
    print(u"  (the last six digits of a PAN there are those of the MOK ID)"_s);
    print(u"Cards of holders, each MOK ID with the last six digits of its PAN:"_s);
    for (const QJsonValue& card : demo.value("cards"_L1).toArray()) {
        print(u"  %1  %2  %3, %4"_s.arg(card["card"_L1].toString(), card["panTail"_L1].toString(),
                                        card["kind"_L1].toString(), card["about"_L1].toString()));
    }
}

Done fillWithDemoData(const Invocation& call)
{
    const int cards = TRY(cardCount(call));
    TRY(inTransaction(call, [&](OpenCentral& central) -> Done {
        DemoData demo(central.database, central.keys, call.clock.now());
        TRY(demo.fill());
        return demo.addCards(cards);
    }));
    call.arguments.isSet(u"json"_s) ? print(DemoData::description())
                                    : printForPeople(DemoData::description());
    return {};
}

} // namespace

Command demoDataCommand()
{
    return {.name = u"demo-data"_s,
            .summary =
                u"fill an empty central with made-up desks, clerks, cards and prices, and print them"_s,
            .positionals = {},
            .options = {{u"cards"_s, u"So many cards more, in all states."_s, u"N"_s, u"0"_s},
                        {u"json"_s, u"Print a JSON object."_s}},
            .run = fillWithDemoData};
}

} // namespace cekr::central
