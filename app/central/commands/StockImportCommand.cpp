// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"
#include "app/central/commands/Command.h"
#include "app/central/stock/StockImport.h"

#include <QJsonArray>

#include <cstdio>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

bool showProgress(double progress)
{
    std::fprintf(stderr, "\r%3d %%", int(progress * 100));
    return !isInterrupted();
}

void printReport(const StockReport& report)
{
    for (const StockFault& fault : report.faults) {
        print(u"line %1: %2%3"_s.arg(fault.line)
                  .arg(*fault.column == '\0' ? QString() : QLatin1StringView(fault.column) + u": "_s,
                       QLatin1StringView(fault.reason)));
    }
    if (report.faultCount > qint64(report.faults.size())) {
        print(u"and %1 more"_s.arg(report.faultCount - qint64(report.faults.size())));
    }
    if (report.cards > 0) {
        print(u"%1 cards in %2 boxes imported"_s.arg(report.cards).arg(report.boxes.size()));
    }
}

void printJsonReport(const StockReport& report)
{
    QJsonArray faults;
    for (const StockFault& fault : report.faults) {
        faults.append(QJsonObject{{u"line"_s, fault.line},
                                  {u"column"_s, QLatin1StringView(fault.column)},
                                  {u"reason"_s, QLatin1StringView(fault.reason)}});
    }
    QJsonObject boxes;
    for (const auto& [box, cards] : report.boxes) {
        boxes.insert(box, cards);
    }
    print(QJsonObject{{u"imported"_s, report.cards},
                      {u"boxes"_s, boxes},
                      {u"faultCount"_s, report.faultCount},
                      {u"faults"_s, faults}});
}

Done importStock(const Invocation& call)
{
    const Result<DeskId> desk = parseId<DeskId>(call.arguments.value(u"desk"_s), "--desk");
    Result<OpenCentral> central = desk ? openCentral(call) : Result<OpenCentral>(failure(desk.error()));
    if (!central) {
        return failure(central.error());
    }
    noteInterrupts();
    const bool isJson = call.arguments.isSet(u"json"_s);
    StockImport import(central->database, central->keys, call.clock.now());
    const Done done = import.run(call.positionals[0], *desk, [isJson](double progress) {
        return isJson ? !isInterrupted() : showProgress(progress);
    });
    StockReport report = import.report();
    if (!done) {
        report.cards = 0; // whatever was stored on the way was taken back
        report.boxes.clear();
    }
    if (!isJson) {
        std::fputs("\r     \r", stderr);
    }
    isJson ? printJsonReport(report) : printReport(report);
    return done;
}

} // namespace

Command stockImportCommand()
{
    return {.name = u"stock import"_s,
            .summary = u"take a delivery from a CSV file: mok_id,pan_tail,expiry,box; all of it or nothing"_s,
            .positionals = {{u"FILE.csv"_s, u"UTF-8; its first line is mok_id,pan_tail,expiry,box."_s}},
            .options = {{u"desk"_s, u"The desk the delivery goes to."_s, u"DESK"_s},
                        {u"json"_s, u"Print the report as a JSON object."_s}},
            .run = importStock};
}

} // namespace cekr::central
