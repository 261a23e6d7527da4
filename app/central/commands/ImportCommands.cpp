// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"
#include "app/central/commands/Command.h"
#include "app/central/imports/CardImport.h"
#include "app/central/imports/LoadImport.h"
#include "app/central/imports/StockImport.h"

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

void printFaults(const FaultReport& faults)
{
    for (const auto& [line, what] : faults.first) {
        print(u"line %1: %2%3"_s.arg(line).arg(
            *what.column == '\0' ? QString() : QLatin1StringView(what.column) + u": "_s,
            QLatin1StringView(what.reason)));
    }
    if (faults.count > qint64(faults.first.size())) {
        print(u"and %1 more"_s.arg(faults.count - qint64(faults.first.size())));
    }
}

/// What was stored, when `isDone`; otherwise whatever was stored on the way was taken back.
void printJson(const Import& import, const FaultReport& faults, bool isDone)
{
    QJsonArray first;
    for (const auto& [line, what] : faults.first) {
        first.append(QJsonObject{{u"line"_s, line},
                                 {u"column"_s, QLatin1StringView(what.column)},
                                 {u"reason"_s, QLatin1StringView(what.reason)}});
    }
    QJsonObject report = isDone ? import.summary() : QJsonObject{{u"imported"_s, 0}};
    report.insert("faultCount"_L1, faults.count);
    report.insert("faults"_L1, first);
    print(report);
}

Done runImport(const Invocation& call, Database& database, Import& import)
{
    noteInterrupts();
    const bool isJson = call.arguments.isSet(u"json"_s);
    FileImport file(database, import);
    const Done done = file.run(call.positionals[0], [isJson](double progress) {
        return isJson ? !isInterrupted() : showProgress(progress);
    });
    if (isJson) {
        printJson(import, file.faults(), done.has_value());
        return done;
    }
    std::fputs("\r     \r", stderr);
    printFaults(file.faults());
    if (done) {
        print(import.words());
    }
    return done;
}

Done importStock(const Invocation& call)
{
    const DeskId desk = TRY(parseId<DeskId>(call.arguments.value(u"desk"_s), "--desk"));
    OpenCentral central = TRY(openCentral(call));
    StockImport import(central.database, central.keys, call.clock.now(), desk);
    return runImport(call, central.database, import);
}

template <typename AnyImport>
Done importFile(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    AnyImport import(central.database, central.keys, call.clock.now());
    return runImport(call, central.database, import);
}

} // namespace

QList<Command> importCommands()
{
    const QCommandLineOption json(u"json"_s, u"Print the report as a JSON object."_s);
    const auto file = [](const QString& columns) -> QList<Positional> {
        return {{u"FILE.csv"_s, u"UTF-8, comma or semicolon; its first line is %1."_s.arg(columns)}};
    };
    return {{.name = u"stock import"_s,
             .summary = u"take a delivery of anonymous cards from a CSV file; all of it or nothing"_s,
             .positionals = file(u"mok_id,pan_tail,expiry,box"_s),
             .options = {{u"desk"_s, u"The desk the delivery goes to."_s, u"DESK"_s}, json},
             .run = importStock},
            {.name = u"cards import"_s,
             .summary = u"take unnamed and named cards from a CSV file; all of it or nothing"_s,
             .positionals = file(u"mok_id,pan_tail,kind,state,expiry,category (category may be left out)"_s),
             .options = {json},
             .run = importFile<CardImport>},
            {.name = u"loads import"_s,
             .summary = u"take loads of other channels from a CSV file; all of it or nothing, each once"_s,
             .positionals =
                 file(u"reference,mok_id,amount,day,channel; channel: cash, transfer, klik or portal"_s),
             .options = {json},
             .run = importFile<LoadImport>}};
}

} // namespace cekr::central
