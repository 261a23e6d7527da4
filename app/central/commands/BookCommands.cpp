// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/Exceptions.h"
#include "app/central/books/Reconciliation.h"
#include "app/central/books/Settlement.h"
#include "app/central/commands/Command.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/OperationTable.h"
#include "core/base/DurableFile.h"

#include <QDir>
#include <QJsonArray>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::optional<QDate>> dayOption(const Invocation& call)
{
    const QString text = call.arguments.value(u"day"_s);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!text.isEmpty() && !day.isValid()) {
        return failure(ErrorCode::Misused, u"--day is a day such as 2026-11-21"_s, {}, text.left(40));
    }
    return text.isEmpty() ? std::nullopt : std::optional(day);
}

/// The desks in question: all, or the one that --desk names. NotFound.
Result<std::vector<DeskId>> desksOf(const Invocation& call, Database& database)
{
    const QString only = call.arguments.value(u"desk"_s);
    const auto all = TRY(DeskTable(database).all());
    std::vector<DeskId> desks;
    for (const Desk& desk : all) {
        if (only.isEmpty() || desk.id.text() == only) {
            desks.push_back(desk.id);
        }
    }
    if (desks.empty() && !only.isEmpty()) {
        return failure(ErrorCode::NotFound, u"no such desk"_s, {}, only.left(40));
    }
    return desks;
}

/// A day of the options, or another when it is not there. Misused.
Result<QDate> dayOr(const Invocation& call, const QString& option, QDate otherwise)
{
    const QString text = call.arguments.value(option);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!text.isEmpty() && !day.isValid()) {
        return failure(ErrorCode::Misused, u"--%1 is a day such as 2026-11-21"_s.arg(option), {},
                       text.left(40));
    }
    return text.isEmpty() ? otherwise : day;
}

Done listExceptions(const Invocation& call)
{
    const QDate today = BusinessTime::at(call.clock.now()).date();
    const QDate first = TRY(dayOr(call, u"from"_s, today));
    const QDate last = TRY(dayOr(call, u"to"_s, std::max(today, first)));
    OpenCentral central = TRY(openCentral(call));
    for (const auto& [key, tally] : TRY(exceptionsBetween(first, last, central.database))) {
        const auto& [day, clerk, desk, kind] = key;
        print(QJsonObject{{u"day"_s, day.toString(Qt::ISODate)},
                          {u"clerk"_s, clerk.text()},
                          {u"desk"_s, desk.text()},
                          {u"kind"_s, QString(name(kind))},
                          {u"count"_s, tally.count},
                          {u"cents"_s, tally.sum.cents()}});
    }
    return {};
}

QJsonObject sumsOf(const BookedShift& shift)
{
    QJsonObject sums;
    for (const auto& [account, sum] : shift.sums) {
        sums.insert(name(account), sum.cents());
    }
    return sums;
}

QJsonObject owedIn(const BookedShift& shift)
{
    QJsonObject owed;
    for (const Creditor creditor : allCreditors) {
        owed.insert(name(creditor), shift.owedTo(creditor).cents());
    }
    return owed;
}

QJsonObject toJson(const ShiftBalance& shift)
{
    QJsonObject object{{u"shift"_s, shift.report.shift.text()},
                       {u"clerk"_s, shift.report.clerk.text()},
                       {u"opened"_s, shift.report.openedAt.text()},
                       {u"float"_s, shift.report.openingFloat.cents()},
                       {u"accounts"_s, sumsOf(shift.booked)},
                       {u"owed"_s, owedIn(shift.booked)},
                       {u"expected"_s, shift.report.expected.cents()},
                       {u"faults"_s, QJsonArray::fromStringList(shift.faults)}};
    if (const auto& closing = shift.report.closing) {
        object.insert("closed"_L1, closing->at.text());
        object.insert("report"_L1, closing->number);
        object.insert("counted"_L1, sumOf(closing->counted).cents());
        object.insert("difference"_L1, closing->difference().cents());
    }
    return object;
}

QJsonObject toJson(const DeskBalance& balance)
{
    QJsonArray shifts;
    for (const ShiftBalance& shift : balance.shifts) {
        shifts.append(toJson(shift));
    }
    QJsonArray unresolved;
    for (const UnresolvedRefusal& refusal : balance.unresolved) {
        unresolved.append(QJsonObject{{u"operation"_s, refusal.id.text()},
                                      {u"type"_s, refusal.type},
                                      {u"cash"_s, refusal.cash.cents()},
                                      {u"escalated"_s, refusal.isEscalated}});
    }
    QJsonArray passed;
    for (const PassedLimit& load : balance.passed) {
        passed.append(QJsonObject{{u"operation"_s, load.id.text()},
                                  {u"card"_s, load.card.text()},
                                  {u"amount"_s, load.amount.cents()},
                                  {u"rule"_s, QString::fromLatin1(load.rule)}});
    }
    return {{u"desk"_s, balance.desk.text()},
            {u"agrees"_s, balance.agrees()},
            {u"shifts"_s, shifts},
            {u"receipts"_s, QJsonObject{{u"first"_s, balance.receipts.first()},
                                        {u"last"_s, balance.receipts.last()},
                                        {u"count"_s, balance.receipts.count()}}},
            {u"unresolved"_s, unresolved},
            {u"passed"_s, passed},
            {u"faults"_s, QJsonArray::fromStringList(balance.faults)}};
}

void printForPeople(const ShiftBalance& shift, const DeskId& desk)
{
    const TillReport& report = shift.report;
    const auto& closing = report.closing;
    print(u"%1  %2  %3  %4"_s.arg(desk.text(), report.openedAt.text().left(16).replace(u'T', u' '),
                                  report.clerk.text(),
                                  closing ? u"Z %1"_s.arg(closing->number) : u"still open"_s));
    QStringList sums{u"float %1"_s.arg(report.openingFloat.plain())};
    for (const auto& [account, sum] : shift.booked.sums) {
        sums += u"%1 %2"_s.arg(name(account), sum.plain());
    }
    for (const Creditor creditor : allCreditors) {
        sums += u"owed to the %1 %2"_s.arg(name(creditor), shift.booked.owedTo(creditor).plain());
    }
    sums += u"expected %1"_s.arg(report.expected.plain());
    if (closing) {
        sums += u"counted %1"_s.arg(sumOf(closing->counted).plain());
    }
    print(u"  "_s + sums.join(u", "_s));
    for (const QString& fault : shift.faults) {
        print(u"  DOES NOT AGREE: "_s + fault);
    }
}

void printForPeople(const DeskBalance& balance)
{
    for (const ShiftBalance& shift : balance.shifts) {
        printForPeople(shift, balance.desk);
    }
    for (const QString& fault : balance.faults) {
        print(u"%1  DOES NOT AGREE: %2"_s.arg(balance.desk.text(), fault));
    }
    for (const PassedLimit& load : balance.passed) {
        print(u"%1  PASSES %2: %3 EUR on card %4, promised before (%5)"_s.arg(
            balance.desk.text(), QString::fromLatin1(load.rule), load.amount.plain(), load.card.grouped(),
            load.id.text()));
    }
    if (balance.agrees()) {
        print(u"%1  agrees: %2 shifts, %3 receipts"_s.arg(balance.desk.text())
                  .arg(balance.shifts.size())
                  .arg(balance.receipts.count()));
    }
}

Done reconcile(const Invocation& call)
{
    const auto day = TRY(dayOption(call));
    OpenCentral central = TRY(openCentral(call));
    const auto desks = TRY(desksOf(call, central.database));
    QStringList disagreeing;
    for (const DeskId& desk : desks) {
        const DeskBalance balance = TRY(Reconciliation(central.database, call.clock.now()).of(desk, day));
        call.arguments.isSet(u"json"_s) ? print(toJson(balance)) : printForPeople(balance);
        disagreeing += balance.agrees() ? QStringList() : QStringList{desk.text()};
    }
    return disagreeing.isEmpty() ? Done()
                                 : failure(ErrorCode::ExpectedDiffers, u"not everything agrees"_s, {},
                                           disagreeing.join(u", "_s));
}

/// With the public key, for whoever has yet to learn it.
Done writeSettlement(const QString& folder, QDate day, const IssuedSettlement& settlement,
                     const QByteArray& key)
{
    const QString base = u"settlement-"_s + day.toString(Qt::ISODate);
    for (const auto& [name, content] : {std::pair{base + u".csv"_s, settlement.csv.content},
                                        {base + u".csv.jws"_s, settlement.csv.signature},
                                        {base + u".office.csv"_s, forOffice(settlement.csv.content)},
                                        {base + u".json"_s, settlement.json.content},
                                        {base + u".json.jws"_s, settlement.json.signature},
                                        {u"authority.jwk"_s, key}}) {
        const QString path = folder + u'/' + name;
        TRY(writePrivateFile(path, content));
        print(path);
    }
    return {};
}

Done settle(const Invocation& call)
{
    const auto day = TRY(dayOption(call));
    const QString folder = call.arguments.value(u"out"_s);
    if (!day || folder.isEmpty()) {
        return failure(ErrorCode::Misused, u"settlement needs --day DAY and --out DIR"_s);
    }
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::FileUnusable, u"the folder cannot be made"_s, {}, folder);
    }
    std::optional<IssuedSettlement> issued;
    QByteArray key;
    TRY(inTransaction(call, [&](OpenCentral& central) -> Done {
        issued = TRY(Settlement(central.database, central.keys, call.clock.now()).of(*day));
        key = central.keys.authority.publicKey().toJwk();
        return {};
    }));
    return writeSettlement(folder, *day, *issued, key);
}

/// The sums of a day, or of all days together, as an object.
QJsonObject toJson(const std::map<QString, qint64>& accounts)
{
    QJsonObject sums;
    for (const auto& [account, cents] : accounts) {
        sums.insert(account, cents);
    }
    return sums;
}

Result<QJsonObject> totals(Database& database)
{
    const auto totals = TRY(OperationTable(database).totals());
    QJsonObject all;
    for (const auto& [desk, accounts] : totals) {
        all.insert(desk, toJson(accounts));
    }
    return all;
}

Result<QJsonObject> dayTotals(Database& database)
{
    const auto totals = TRY(BookTable(database).dayTotals());
    QJsonObject all;
    for (const auto& [desk, days] : totals) {
        QJsonObject ofDesk;
        for (const auto& [day, accounts] : days) {
            ofDesk.insert(day.toString(Qt::ISODate), toJson(accounts));
        }
        all.insert(desk, ofDesk);
    }
    return all;
}

Done printTotals(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto all =
        TRY(call.arguments.isSet(u"by-day"_s) ? dayTotals(central.database) : totals(central.database));
    print(all);
    return {};
}

} // namespace

QList<Command> bookCommands()
{
    const QCommandLineOption desk(u"desk"_s, u"Only of this desk."_s, u"DESK"_s);
    return {
        {.name = u"totals"_s,
         .summary = u"cents by desk and account, as a JSON object"_s,
         .positionals = {},
         .options = {{u"by-day"_s, u"By business day, too."_s}},
         .run = printTotals},
        {.name = u"reconcile"_s,
         .summary =
             u"compare by shift what the desks signed, the books and the cash counted; exit code 1 when "
             "they do not agree"_s,
         .positionals = {},
         .options = {desk,
                     {u"day"_s, u"Only shifts that were opened on this business day."_s, u"DAY"_s},
                     {u"json"_s, u"Print one JSON object a desk."_s}},
         .run = reconcile},
        {.name = u"exceptions"_s,
         .summary =
             u"voids, refunds, write-offs, cash paid out, copies of receipts, differences, by business day, "
             "clerk and desk, one JSON object a line"_s,
         .positionals = {},
         .options = {{u"from"_s, u"First business day; today without it."_s, u"DAY"_s},
                     {u"to"_s, u"Last business day; today without it."_s, u"DAY"_s}},
         .run = listExceptions},
        {.name = u"settlement"_s,
         .summary = u"write what the desks owe for a day that is over, signed by the authority"_s,
         .positionals = {},
         .options =
             {{u"day"_s, u"The day on which central received it, such as 2026-11-21."_s, u"DAY"_s},
              {u"out"_s,
               u"The folder to write to: CSV and JSON, each with its signature, and the same CSV for office programs."_s,
               u"DIR"_s}},
         .run = settle}};
}

} // namespace cekr::central
