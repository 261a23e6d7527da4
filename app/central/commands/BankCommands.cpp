// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"
#include "app/central/bank/SandboxBank.h"
#include "app/central/commands/Command.h"
#include "app/central/store/BankClientTable.h"
#include "app/central/store/BankOrderTable.h"
#include "core/base/DurableFile.h"
#include "core/wire/BankFields.h"

#include "resources/slip/SlipFiles.h"

#include <QJsonArray>
#include <QThread>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int certificateDays = 3 * 365;
constexpr qint64 largestRequest = 64 * 1024;
constexpr int ordersPerPage = 1000;
/// A server that waits for the database looks every 100 ms at least.
constexpr unsigned long pauseMs = 120;

void printJson(const BankImport& import)
{
    QJsonArray faults;
    for (const auto& [line, why] : import.faults()) {
        faults.append(QJsonObject{{u"line"_s, line}, {u"reason"_s, why}});
    }
    QJsonArray foreign;
    for (const ForeignPayment& payment : import.foreign()) {
        foreign.append(QJsonObject{
            {u"entry"_s, payment.entry}, {u"reference"_s, payment.reference}, {u"reason"_s, payment.why}});
    }
    print(QJsonObject{{u"imported"_s, import.taken()},
                      {u"known"_s, import.known()},
                      {u"foreign"_s, foreign},
                      {u"faultCount"_s, import.faultCount()},
                      {u"faults"_s, faults}});
}

void printForPeople(const BankImport& import, bool isWhole)
{
    for (const auto& [line, why] : import.faults()) {
        print(u"line %1: %2"_s.arg(line).arg(why));
    }
    if (import.faultCount() > qint64(import.faults().size())) {
        print(u"and %1 more"_s.arg(import.faultCount() - qint64(import.faults().size())));
    }
    for (const ForeignPayment& payment : import.foreign()) {
        print(u"entry %1, %2: left alone, %3"_s.arg(payment.entry).arg(payment.reference, payment.why));
    }
    if (isWhole || import.taken() > 0) {
        print(u"%1 events taken; %2 were known already"_s.arg(import.taken()).arg(import.known()));
    }
}

Done importFile(const Invocation& call)
{
    const QString text = call.arguments.value(u"account"_s);
    const Iban account = text.isEmpty() ? TRY(topUpAccount()).iban() : TRY(Iban::parse(text));
    OpenCentral central = TRY(openCentral(call));
    BankImport import(central.database, call.clock.now(), account, [] { QThread::msleep(pauseMs); });
    const Done done = import.run(call.positionals[0]);
    call.arguments.isSet(u"json"_s) ? printJson(import) : printForPeople(import, done.has_value());
    return done;
}

Done listRefused(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    for (const BankTable::Refused& one : TRY(BankTable(central.database).refused())) {
        QJsonObject line = toJson(one.event);
        line.insert(u"why"_s, QString::fromLatin1(cekr::name(one.code)));
        line.insert(u"since"_s, one.since.toString(Qt::ISODate));
        print(line);
    }
    return {};
}

Done enrol(const Invocation& call)
{
    const QString name = call.positionals[0];
    TRY(parseId<DeskId>(name, "NAME"));
    const QByteArray request = TRY(readFile(call.positionals[1], largestRequest));
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        const QDateTime now = call.clock.now();
        const QByteArray pem = TRY(central.keys.authority.issueClient(request, name, now, certificateDays));
        const Certificate certificate = TRY(Certificate::fromPem(pem));
        TRY(BankClientTable(central.database).put(name, certificate, now));
        print(QString::fromLatin1(pem).trimmed());
        return {};
    });
}

Done revoke(const Invocation& call)
{
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        const qint64 count = TRY(BankClientTable(central.database).revoke(call.positionals[0]));
        return count > 0 ? Done()
                         : failure(ErrorCode::NotFound, u"there is none of that name"_s, {},
                                   call.positionals[0].left(40));
    });
}

Done exportOrders(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    qint64 after = 0;
    for (;;) {
        const auto orders = TRY(BankOrderTable(central.database).open(after, ordersPerPage));
        for (const wire::BankOrder& order : orders) {
            print(toJson(order));
        }
        if (orders.size() < size_t(ordersPerPage)) {
            return {};
        }
        after = orders.back().number;
    }
}

Done acknowledge(const Invocation& call)
{
    bool isNumber = false;
    const qint64 order = call.positionals[0].toLongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::Misused, u"ORDER is no number"_s, {}, call.positionals[0].left(40));
    }
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        const wire::BankAcknowledgement said{order, call.positionals[1], BusinessTime::at(call.clock.now())};
        // As the API would take it.
        const auto checked = TRY(wire::decodeBankAcknowledgement(encode(said)));
        TRY(BankOrderTable(central.database).acknowledge(checked));
        return {};
    });
}

Done answerAsSandbox(const Invocation& call)
{
    return inTransaction(call, [&](OpenCentral& central) -> Done {
        const auto answered = TRY(SandboxBank(central.database, call.clock.now()).answer());
        print(QJsonObject{{u"orders"_s, answered.orders},
                          {u"activations"_s, answered.activations},
                          {u"inactive"_s, answered.inactive},
                          {u"balances"_s, answered.balances}});
        return {};
    });
}

} // namespace

QList<Command> bankCommands()
{
    const QCommandLineOption json(u"json"_s, u"Print the report as a JSON object."_s);
    const Positional name{u"NAME"_s, u"What the bank's program is called here."_s};
    return {
        {.name = u"bank import"_s,
         .summary = u"take what the bank tells from a file, each once; a bad line ends it"_s,
         .positionals = {{u"FILE"_s,
                          u"CSV (reference,kind,card,at,amount and, where needed, day,channel,"
                          u"category), lines of JSON, or an ISO 20022 statement (camt.053, camt.054)."_s}},
         .options = {json,
                     {u"account"_s,
                      u"Of a statement: the account that has to be its own; without it, the one on slips."_s,
                      u"IBAN"_s}},
         .run = importFile},
        {.name = u"bank refused"_s,
         .summary = u"what the bank told and central could not take, one JSON object a line"_s,
         .positionals = {},
         .options = {},
         .run = listRefused},
        {.name = u"bank export"_s,
         .summary = u"what the bank has to do and has not acknowledged, one JSON object a line"_s,
         .positionals = {},
         .options = {},
         .run = exportOrders},
        {.name = u"bank acknowledge"_s,
         .summary = u"note that the bank has an order"_s,
         .positionals = {{u"ORDER"_s, u"Its number."_s}, {u"REFERENCE"_s, u"The bank's reference."_s}},
         .options = {},
         .run = acknowledge},
        {.name = u"bank enrol"_s,
         .summary = u"let a program of the bank's in, and print its certificate"_s,
         .positionals = {name, {u"REQUEST.pem"_s, u"Its certificate request (PKCS #10, P-256)."_s}},
         .options = {},
         .run = enrol},
        {.name = u"bank revoke"_s,
         .summary = u"let a program of the bank's in no longer"_s,
         .positionals = {name},
         .options = {},
         .run = revoke},
        {.name = u"sandbox bank"_s,
         .summary =
             u"play the bank, for demonstrations: do what is asked, activate, tell balances and what was never used"_s,
         .positionals = {},
         .options = {},
         .run = answerAsSandbox}};
}

} // namespace cekr::central
