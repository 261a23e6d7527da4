// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The commands of whoever looks after central: clear words, clear exit codes, and nothing done by halves.
class CommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void command_misused_saysSo_data();
    void command_misused_saysSo();
    void command_refused_saysWhy_data();
    void command_refused_saysWhy();
    void help_everyCommand_isThere();
    void help_thatNobodyKnows_doesNothing();
    void init_twice_refused();
    void demoData_twice_refused();
    void demoData_asJson_listsWhatWasMade();
    void clerkAdd_withoutAPassword_printsOneThatWorks();
    void clerkAdd_shortPassword_refused();
    void settings_set_areListed();
    void settings_limitStricterThanTheTerms_isListedUntilItIsNone();
    void settings_stricterLimit_refusesWhatTheTermsWouldTake();
    void ANON_2_withoutATariff_cardsAreHandedOver_onlyWhereThatIsSet();
    void tariff_ofEveryService_isToldToTheDesks();
    void tariff_imported_isChargedFromItsDay();
    void tariff_fromTodayOnceDesksHaveWorked_needsTheWord();
    void tariff_wrongFile_refused();
    void tariff_faults_areNamedByLine();
    void operations_exported_areTheSignedBytes();
    void totals_everyDesk_addsUpToZero();

private:
    [[nodiscard]] static QString write(const CentralProcess& central, const QByteArray& content);
};

QString CommandsTest::write(const CentralProcess& central, const QByteArray& content)
{
    QFile file(central.path(u"file.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

void CommandsTest::command_misused_saysSo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"brew"_s};
    QTest::newRow("half a command") << QStringList{u"desk"_s};
    QTest::newRow("argument missing") << QStringList{u"desk"_s, u"add"_s, u"X-1"_s};
    QTest::newRow("argument too much") << QStringList{u"desk"_s, u"revoke"_s, u"X-1"_s, u"X-2"_s};
    QTest::newRow("unknown option") << QStringList{u"totals"_s, u"--pretty"_s};
}

void CommandsTest::command_misused_saysSo()
{
    QFETCH(QStringList, words);
    const CentralProcess central;
    const auto result = central.tryCommand(words);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.startsWith("cekr-central: "));
    QVERIFY(result.output.isEmpty());
}

void CommandsTest::command_refused_saysWhy_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const QString& words, const char* why) {
        QTest::newRow(name) << words.split(u' ') << QByteArray(why);
    };
    row("desk there", u"desk add AP-1 Name"_s, "Exists");
    row("desk id malformed", u"desk add AP/1 Name"_s, "Misused");
    row("desk name too long", u"desk add X-1 "_s + QString(101, u'x'), "Misused");
    row("revoke unknown desk", u"desk revoke X-1"_s, "NotFound");
    row("free unknown desk", u"desk free X-1"_s, "NotFound");
    row("certificates of unknown desk", u"desk certificates X-1"_s, "NotFound");
    row("code for unknown desk", u"enrol-code X-1"_s, "NotFound");
    row("clerk there", u"clerk add ana Ana"_s, "Exists");
    row("clerk there, in another case", u"clerk add ANA Ana"_s, "Exists");
    row("clerk of unknown role", u"clerk add x X --role king"_s, "Misused");
    row("disable unknown clerk", u"clerk disable nobody"_s, "NotFound");
    row("password of unknown clerk", u"clerk set-password nobody"_s, "NotFound");
    row("unknown setting", u"settings set colour 1"_s, "NotFound");
    row("setting no number", u"settings set smallestLoad much"_s, "Misused");
    row("setting out of range", u"settings set smallestLoad 0"_s, "MalformedAmount");
    row("tariff not there", u"tariff import /nowhere.json"_s, "FileUnusable");
    row("document not there", u"document add /nowhere.pdf"_s, "FileUnusable");
    row("port no number", u"serve --port x"_s, "Misused");
}

void CommandsTest::command_refused_saysWhy()
{
    static const std::unique_ptr<CentralProcess> central = [] {
        auto made = std::make_unique<CentralProcess>();
        made->command({u"demo-data"_s});
        return made;
    }();
    QFETCH(QStringList, words);
    QFETCH(QByteArray, why);
    const auto result = central->tryCommand(words);
    QCOMPARE(result.exitCode, why == "Misused" ? 2 : 1);
    QVERIFY2(result.errors.contains(why), result.errors.constData());
    QVERIFY(result.output.isEmpty()); // above all no password of a clerk that is not there
}

void CommandsTest::help_everyCommand_isThere()
{
    const CentralProcess central;
    const QByteArray list = central.command({u"help"_s});
    for (const char* command : {"init",          "serve",        "demo-data",         "enrol-code",
                                "desk add",      "desk revoke",  "desk free",         "desk certificates",
                                "desk list",     "clerk add",    "clerk disable",     "clerk set-password",
                                "clerk list",    "stock import", "settings set",      "settings list",
                                "tariff import", "document add", "operations export", "totals",
                                "cards import",  "loads import", "reconcile",         "settlement"}) {
        QVERIFY2(list.contains(command), command);
        const QByteArray help =
            central.command(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
        QVERIFY2(help.startsWith(QByteArray("Usage: cekr-central ") + command + " --dir FOLDER [options]"),
                 help.constData());
        QVERIFY2(help.contains("Exit codes: 0 done;"), command);
    }
    const QByteArray help = central.command({u"serve"_s, u"--help"_s});
    QVERIFY2(help.contains("Default: 8443."), help.constData());
    QVERIFY(central.command({u"desk"_s, u"add"_s, u"-h"_s}).contains("What people call it"));
}

void CommandsTest::help_thatNobodyKnows_doesNothing()
{
    const CentralProcess central;
    for (const QString& word : {u"--help-all"_s, u"-help"_s}) {
        QCOMPARE(central.tryCommand({u"desk"_s, u"add"_s, u"X-1"_s, u"X"_s, word}).exitCode, 2);
    }
    QVERIFY(central.command({u"desk"_s, u"list"_s}).isEmpty());
}

void CommandsTest::init_twice_refused()
{
    const CentralProcess central;
    const QByteArray authority = central.authority();
    QVERIFY(central.tryCommand({u"init"_s}).errors.contains("Exists"));
    QCOMPARE(central.authority(), authority);
}

void CommandsTest::demoData_twice_refused()
{
    const CentralProcess central;
    central.command({u"demo-data"_s});
    QCOMPARE(central.tryCommand({u"demo-data"_s}).exitCode, 1);
}

void CommandsTest::demoData_asJson_listsWhatWasMade()
{
    const CentralProcess central;
    const auto demo = QJsonDocument::fromJson(central.command({u"demo-data"_s, u"--json"_s})).object();
    QCOMPARE(demo["desks"_L1].toArray().size(), 5);
    QCOMPARE(demo["boxes"_L1].toArray().first().toObject()["cards"_L1].toArray().size(), 25);
    const QJsonObject named = demo["cards"_L1].toArray().first().toObject();
    QCOMPARE(named["kind"_L1].toString(), u"named"_s);
    QCOMPARE(named["panTail"_L1].toString().size(), 6);
    const QJsonObject ana = demo["clerks"_L1].toArray().first().toObject();
    QCOMPARE(ana["clerk"_L1].toString(), u"ana"_s);
    QVERIFY(!ana["password"_L1].toString().isEmpty());
}

void CommandsTest::clerkAdd_withoutAPassword_printsOneThatWorks()
{
    CentralProcess central;
    central.command({u"demo-data"_s});
    const QByteArray output = central.command(
        {u"clerk"_s, u"add"_s, u"zala"_s, u"Žala"_s, u"--role"_s, u"clerk"_s, u"--role"_s, u"supervisor"_s});
    QVERIFY(output.startsWith("password: "));
    central.start();
    DeskAtCentral desk(central, u"AP-1"_s);
    const QByteArray password = output.mid(10).trimmed();
    const QByteArray message = "{\"clerk\":\"zala\",\"password\":\"" + password + "\"}";
    const HttpsClient::Reply reply = desk.client().post(u"/v1/sign-ins"_s, message);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("[\"clerk\",\"supervisor\"]"));
}

void CommandsTest::clerkAdd_shortPassword_refused()
{
    const CentralProcess central;
    const QStringList words{u"clerk"_s, u"add"_s, u"zala"_s, u"Žala"_s, u"--password-stdin"_s};
    QVERIFY(central.tryCommand(words, "short\n").errors.contains("at least 10"));
    QVERIFY(central.tryCommand(words, "").errors.contains("at least 10"));
    QCOMPARE(central.tryCommand(words, "long enough now\n").exitCode, 0);
}

void CommandsTest::settings_set_areListed()
{
    const CentralProcess central;
    central.command({u"settings"_s, u"set"_s, u"offlinePerCard"_s, u"5000"_s});
    const auto settings = QJsonDocument::fromJson(central.command({u"settings"_s, u"list"_s})).object();
    QCOMPARE(settings["offlinePerCard"_L1].toInt(), 5000);
    QCOMPARE(settings["offlinePerDeskAndDay"_L1].toInt(), 100'000);
    central.command({u"settings"_s, u"set"_s, u"pendingLongestHours"_s, u"48"_s});
    QVERIFY(central.command({u"settings"_s, u"list"_s}).contains(R"("pendingLongestHours":48)"));
}

void CommandsTest::settings_limitStricterThanTheTerms_isListedUntilItIsNone()
{
    const CentralProcess central;
    const auto limits = [&central] {
        return QJsonDocument::fromJson(central.command({u"settings"_s, u"list"_s}))
            .object()["limits"_L1]
            .toObject();
    };
    QVERIFY(limits().isEmpty());
    central.command({u"settings"_s, u"set"_s, u"limit.knownCashDay"_s, u"50000"_s});
    central.command({u"settings"_s, u"set"_s, u"limit.anonymousSingleLoad"_s, u"10000"_s});
    QCOMPARE(limits(), (QJsonObject{{u"knownCashDay"_s, 500'00}, {u"anonymousSingleLoad"_s, 100'00}}));
    central.command({u"settings"_s, u"set"_s, u"limit.knownCashDay"_s, u"none"_s});
    QCOMPARE(limits(), (QJsonObject{{u"anonymousSingleLoad"_s, 100'00}}));
}

void CommandsTest::settings_stricterLimit_refusesWhatTheTermsWouldTake()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana"_s});
    central.command({u"settings"_s, u"set"_s, u"limit.anonymousSingleLoad"_s, u"2000"_s});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    QVERIFY(
        desk.client().get(u"/v1/changes"_s).body.contains(R"(\"limits\":{\"anonymousSingleLoad\":2000})"));
    desk.openShift();
    const MokId card = desk.takeStock(100'000'000, 1).front();
    EXPECT_APPLIED(desk.handOver({card}));
    EXPECT_REFUSED(desk.load(card, Money::fromCents(20'01)), ErrorCode::AmountAboveSingleLoad, "LIMIT-A1");
    EXPECT_APPLIED(desk.load(card, Money::fromCents(20'00)));
}

void CommandsTest::ANON_2_withoutATariff_cardsAreHandedOver_onlyWhereThatIsSet()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana"_s});
    central.command({u"settings"_s, u"set"_s, u"worksWithoutTariff"_s, u"0"_s});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    desk.openShift();
    const std::vector<MokId> cards = desk.takeStock(100'000'000, 2);
    EXPECT_REFUSED(desk.handOver({cards[0]}), ErrorCode::TariffMissing, "ANON-2");
    central.command({u"settings"_s, u"set"_s, u"worksWithoutTariff"_s, u"1"_s});
    EXPECT_APPLIED(desk.handOver({cards[1]}));
    QVERIFY(desk.client().get(u"/v1/changes"_s).body.contains(R"(\"worksWithoutTariff\":true)"));
}

void CommandsTest::tariff_ofEveryService_isToldToTheDesks()
{
    CentralProcess central;
    central.command({u"tariff"_s, u"import"_s, write(central, R"({"tariff":"now","from":"2026-01-01","items":[
        {"service":"top-up","kind":"named","price":100,"list":"cekr","owed":"municipality","collects":"desk"},
        {"service":"top-up","kind":"named","category":"mok-citizen","price":0,"ground":"MOK 6.5",
         "list":"cekr","owed":"municipality","collects":"desk"},
        {"service":"top-up","kind":"named","price":30,"list":"nlb","owed":"bank","collects":"bank","debited":true},
        {"service":"re-order","kind":"unnamed","price":500,"list":"nlb","owed":"bank","collects":"bank"}],
        "bankIssuer":{"name":"Banka","address":"Trg 2","taxNumber":"91132550","vatNote":"44/4 c"}})")});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    const QByteArray feed = desk.client().get(u"/v1/changes"_s).body;
    QVERIFY2(
        feed.contains(
            R"({"category":"mok-citizen","collects":"desk","debited":false,"ground":"MOK 6.5","kind":"named",)"
            R"("list":"cekr","owed":"municipality","price":0,"service":"top-up"})"),
        feed.constData());
    QVERIFY(feed.contains(R"({"collects":"bank","debited":true,"kind":"named","list":"nlb","owed":"bank",)"
                          R"("price":30,"service":"top-up"})"));
    QVERIFY(feed.contains(R"({"collects":"bank","debited":false,"kind":"unnamed","list":"nlb","owed":"bank",)"
                          R"("price":500,"service":"re-order"})"));
    QVERIFY(feed.contains(R"("bankIssuer":{"address":"Trg 2","name":"Banka")"));
}

void CommandsTest::tariff_imported_isChargedFromItsDay()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana"_s});
    const QByteArray today =
        BusinessTime::at(QDateTime::currentDateTimeUtc()).date().toString(Qt::ISODate).toLatin1();
    central.command(
        {u"tariff"_s, u"import"_s,
         write(central, "{\"tariff\":\"now\",\"from\":\"" + today +
                            "\",\"items\":[{\"service\":\"issue\",\"kind\":\"anonymous\",\"price\":350,"
                            R"("list":"cekr","owed":"municipality","collects":"desk"},)"
                            R"({"service":"issue","kind":"anonymous","price":50,)"
                            R"("list":"nlb","owed":"bank","collects":"desk"}]})")});
    central.command({u"tariff"_s, u"import"_s,
                     write(central, "{\"tariff\":\"later\",\"from\":\"2098-01-01\",\"items\":[]}")});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    desk.openShift();
    const std::vector<MokId> cards = desk.takeStock(100'000'000, 4);
    Handover handover = desk.handover({cards[0], cards[1]});
    EXPECT_REFUSED(desk.send(handover), ErrorCode::ChargeDiffers, "FEE-1"); // none named, none charged
    handover.tariff = take(TariffId::parse(u"later"));
    EXPECT_REFUSED(desk.send(handover), ErrorCode::ChargeDiffers, "FEE-1");
    handover.tariff = take(TariffId::parse(u"now"));
    handover.charge.municipality = Money::fromCents(3'50);
    EXPECT_REFUSED(desk.send(handover), ErrorCode::ChargeDiffers, "FEE-1"); // there are two cards
    handover.charge.municipality = Money::fromCents(8'00);
    EXPECT_REFUSED(desk.send(handover), ErrorCode::ChargeDiffers, "FEE-1"); // a part of it is the bank's
    handover.charge = {Money::fromCents(7'00), Money::fromCents(1'00), {}};
    EXPECT_APPLIED(desk.send(handover));
    const QByteArray totals = central.command({u"totals"_s});
    QVERIFY2(totals.contains(R"("bank-charges":-100)") && totals.contains(R"("charges":-700)"), totals);
}

/// What they charged and have not sent yet would be judged by it.
void CommandsTest::tariff_fromTodayOnceDesksHaveWorked_needsTheWord()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana"_s});
    central.start();
    const QDate today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    const auto import = [&central](const QString& id, QDate from, const QStringList& options = {}) {
        const QString json =
            uR"({"tariff":"%1","from":"%2","items":[]})"_s.arg(id, from.toString(Qt::ISODate));
        return central.tryCommand(QStringList{u"tariff"_s, u"import"_s} + options +
                                  QStringList{write(central, json.toLatin1())});
    };
    QCOMPARE(import(u"first"_s, today).exitCode, 0);
    DeskAtCentral(central, u"T-1"_s).openShift();
    for (const int daysAgo : {1, 400}) {
        const auto refused = import(u"typo-%1"_s.arg(daysAgo), today.addDays(-daysAgo));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains("have worked since"), refused.errors);
    }
    QCOMPARE(import(u"next"_s, today.addDays(1)).exitCode, 0);
    QCOMPARE(import(u"meant"_s, today.addDays(-1), {u"--at-once"_s}).exitCode, 0);
}

void CommandsTest::tariff_wrongFile_refused()
{
    const CentralProcess central;
    const QByteArray good = "{\"tariff\":\"a\",\"from\":\"2026-01-01\",\"items\":[]}";
    for (const QByteArray& content :
         {""_ba, "[]"_ba, "{}"_ba, QByteArray(good).replace("2026-01-01", "soon"), QByteArray(100'000, ' '),
          QByteArray(good).replace("[]", R"([{"service":"dance","kind":"named","price":1}])"),
          QByteArray(good).replace("[]", R"([{"service":"issue","kind":"named","price":1},
                                                              {"service":"issue","kind":"named","price":2}])")}) {
        QCOMPARE(central.tryCommand({u"tariff"_s, u"import"_s, write(central, content)}).exitCode, 1);
    }
    central.command({u"tariff"_s, u"import"_s, write(central, good)});
    QCOMPARE(central.tryCommand({u"tariff"_s, u"import"_s, write(central, good)}).exitCode, 1);
    QCOMPARE(central
                 .tryCommand(
                     {u"tariff"_s, u"import"_s, write(central, QByteArray(good).replace("\"a\"", "\"b\""))})
                 .exitCode,
             1);
}

/// FEE-1: whose a charge is must not be guessed, and whoever writes the file learns all that is wrong at
/// once.
void CommandsTest::tariff_faults_areNamedByLine()
{
    const CentralProcess central;
    const QByteArray file = R"({"tariff":"a","from":"2026-01-01","items":[
{"service":"issue","kind":"anonymous","price":200,"list":"cekr","owed":"municipality","collects":"desk"},
{"service":"issue","kind":"anonymous","price":200,"owed":"municipality","collects":"desk"},
{"service":"top-up","kind":"anonymous","price":30,"list":"nlb","owed":"bank","collects":"bank","debited":true},
{"service":"top-up","kind":"named","price":30,"list":"nlb","owed":"municipality","collects":"desk"},
{"service":"top-up","kind":"named","price":30,"list":"nlb","owed":"bank","collects":"desk","debitted":true},
  {
    "service": "issue", "kind": "anonymous", "price": 300, "ground": "[{\"",
    "list": "cekr", "owed": "municipality", "collects": "desk"
  },
7],
"bankIssuer":{"name":"Banka","address":"Trg 2","taxNumber":"91132550","vatPercent":22}})";
    const auto result = central.tryCommand({u"tariff"_s, u"import"_s, write(central, file)});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output,
             "line 3: item 2: does not say \"list\"\n"
             "line 4: item 3: an anonymous card has no account that the bank may debit\n"
             "line 5: item 4: what stands on the list nlb is owed to the bank\n"
             "line 6: item 5: item: unknown field debitted\n"
             "line 7: item 6: a price of that list for that service, kind and category stands above\n"
             "line 1: item 7: does not say \"list\"\n"
             "line 12: bankIssuer: the bank charges no VAT (FEE-3)\n"_ba);
    QVERIFY2(result.errors.contains("7 faults; nothing was imported"), result.errors);
    const auto broken =
        central.tryCommand({u"tariff"_s, u"import"_s, write(central, "{\"tariff\":\n\"a\",\n,}")});
    QVERIFY2(broken.output.startsWith("line 3: "), broken.output);
}

void CommandsTest::operations_exported_areTheSignedBytes()
{
    CentralProcess central;
    central.command({u"demo-data"_s});
    central.start();
    DeskAtCentral desk(central, u"AP-1"_s);
    QList<QByteArray> sent;
    for (int i = 0; i < 3; ++i) {
        sent.append(desk.chain().make(ShiftOpen{Money::fromCents(i)}));
    }
    desk.post(sent);
    QCOMPARE(central.command({u"operations"_s, u"export"_s}).trimmed().split('\n'), sent);
    QVERIFY(central.command({u"operations"_s, u"export"_s, u"--desk"_s, u"AP-2"_s}).isEmpty());
}

void CommandsTest::totals_everyDesk_addsUpToZero()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana"_s});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    desk.openShift(Money::fromCents(50'00));
    const MokId card = desk.takeStock(100'000'000, 1).front();
    EXPECT_APPLIED(desk.handOver({card}));
    EXPECT_APPLIED(desk.load(card, Money::fromCents(30'00)));
    EXPECT_REFUSED(desk.load(card, Money::fromCents(10'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    EXPECT_APPLIED(desk.send(
        CashMovement{desk.shift(), CashMovement::Direction::Out, Money::fromCents(20'00), u"to the safe"_s}));
    const auto totals = QJsonDocument::fromJson(central.command({u"totals"_s})).object()["T-1"_L1].toObject();
    QCOMPARE(totals, (QJsonObject{{u"drawer"_s, 70'00},
                                  {u"float"_s, -50'00},
                                  {u"loads"_s, -30'00},
                                  {u"movements"_s, 20'00},
                                  {u"unresolved"_s, -10'00}}));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CommandsTest)
#include "CommandsTest.moc"
