// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Change.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace cekr::wire;
using namespace Qt::StringLiterals;

namespace
{

using Line = std::variant<std::monostate, Change, ChangeEnd>;

CardFacts someCard()
{
    CardFacts card;
    card.card = MokId::fromNumber(4118733);
    card.kind = CardKind::Anonymous;
    card.state = CardState::HandedOver;
    card.holdingDesk = take(DeskId::parse(u"AP-2"));
    card.box = take(BoxId::parse(u"KR-0042"));
    card.validUntil = {2029, 9};
    card.loads = 1;
    card.balance = Money::fromCents(-15);
    return card;
}

ClerkState someClerk()
{
    return {take(ClerkId::parse(u"ana")), u"Ana Čebašek"_s, {Role::Clerk, Role::Supervisor}, false, 3};
}

Tariff someTariff()
{
    return {take(TariffId::parse(u"2026-09")),
            QDate(2026, 9, 1),
            {{Service::Issue, CardKind::Anonymous, Money::fromCents(500)},
             {Service::Issue, CardKind::Named, {}, HolderCategory::MokCitizen, u"občani"_s, FiscalDuty::Yes},
             {Service::TopUp,
              CardKind::Named,
              Money::fromCents(30),
              {},
              {},
              FiscalDuty::No,
              PriceList::Nlb,
              Creditor::Bank,
              Collector::Bank,
              true}},
            Issuer{u"Mestna občina Kranj"_s, u"Slovenski trg 1, 4000 Kranj"_s,
                   take(TaxNumber::parse(u"91132550")), 22, u"brez"_s},
            FiscalDuty::Undecided,
            Issuer{u"Banka"_s, u"Trg 2"_s, take(TaxNumber::parse(u"91132550")), 0, u"ZDDV-1 44/4 c"_s}};
}

template <typename State>
QByteArray lineOf(const State& state)
{
    const Change change{7, state};
    return changeLine(7, QByteArray(kindOf(change).data()), encodeState(change));
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_isReadBack()
    {
        expectReadBack(someCard(), "card"_L1, u"004118733"_s);
        expectReadBack(someClerk(), "clerk"_L1, u"ana"_s);
        expectReadBack(DeskState{take(DeskId::parse(u"AP-2")), u"Postaja · 2"_s}, "desk"_L1, u"AP-2"_s);
        expectReadBack(someTariff(), "tariff"_L1, u"2026-09"_s);
        expectReadBack(SignedSettings{R"({"any":"thing"})", "e30..AA"}, "settings"_L1, u""_s);
    }

    void everyStateAndKindOfACard_isReadBack()
    {
        for (const CardState state : allCardStates) {
            for (const CardKind kind : allCardKinds) {
                CardFacts card = someCard();
                card.state = state;
                card.kind = kind;
                card.holdingDesk = {};
                card.box = {};
                expectReadBack(card, "card"_L1, u"004118733"_s);
            }
        }
    }

    void whatTheBankSaid_isReadBack()
    {
        CardFacts card = someCard();
        card.bank =
            BankBalance{Money::fromCents(-3), take(BusinessTime::parse(u"2026-11-21T09:40:00+01:00"))};
        card.unnamedFrom = QDate(2026, 11, 22);
        expectReadBack(card, "card"_L1, u"004118733"_s);
        QVERIFY(lineOf(card).contains(R"("bank":{"amount":-3,"at":"2026-11-21T09:40:00.000+01:00"})"));
        QVERIFY(lineOf(card).contains(R"("unnamedFrom":"2026-11-22")"));
    }

    void card_toTheByte()
    {
        QCOMPARE(
            lineOf(someCard()),
            R"({"change":7,"kind":"card","state":{"balance":-15,"box":"KR-0042","card":"004118733",)"
            R"("kind":"anonymous","loads":1,"place":"AP-2","state":"handed-over","validUntil":"2029-09"}})"_ba);
    }

    void end_isReadBack()
    {
        for (const bool more : {true, false}) {
            const Result<Line> read = decodeChangeLine(encode(ChangeEnd{123456789012, more}));
            EXPECT_DONE(read);
            const auto* end = std::get_if<ChangeEnd>(&*read);
            QVERIFY(end && end->number == 123456789012 && end->more == more);
        }
        QCOMPARE(encode(ChangeEnd{5, true}), R"({"end":5,"more":true})"_ba);
        const ChangeEnd forked{.number = 5, .isForked = true};
        QCOMPARE(encode(forked), R"({"end":5,"forked":true,"more":false})"_ba);
        QVERIFY(std::get<ChangeEnd>(take(decodeChangeLine(encode(forked)))).isForked);
    }

    void kindOfANewerCentral_isPassedOver()
    {
        const Result<Line> read =
            decodeChangeLine(R"({"change":1,"kind":"benefit","state":{"any":["thing"]}})");
        EXPECT_DONE(read);
        QVERIFY(std::holds_alternative<std::monostate>(*read));
    }

    void fieldsOfANewerCentral_arePassedOver()
    {
        QByteArray line = lineOf(someCard());
        line.replace(R"("loads":1)", R"("loads":1,"design":"winter")");
        line.replace(R"("kind":"card")", R"("kind":"card","since":"2027-01-01")");
        const Result<Line> read = decodeChangeLine(line);
        EXPECT_DONE(read);
        QVERIFY(std::get<CardFacts>(std::get<Change>(*read).state) == someCard());
    }

    void serviceOfANewerTariff_isLeftOut()
    {
        QByteArray line = lineOf(someTariff());
        const QByteArray before = line;
        line.replace(R"("price":0,"service":"issue")", R"("price":0,"service":"laundry")");
        QVERIFY(line != before);
        const Result<Line> read = decodeChangeLine(line);
        EXPECT_DONE(read);
        QCOMPARE(std::get<Tariff>(std::get<Change>(*read).state).items.size(), 2u);
    }

    /// As centrals told it before there were two lists (FEE-1).
    void FEE_1_tariffOfAnEarlierVersion_isOwedToTheMunicipality_andPaidAtTheDesk()
    {
        const Result<Line> read = decodeChangeLine(
            R"({"change":7,"kind":"tariff","state":{"from":"2026-09-01","items":[{"kind":"anonymous",)"
            R"("price":200,"service":"issue"}],"tariff":"2026-09"}})");
        EXPECT_DONE(read);
        const TariffItem item = std::get<Tariff>(std::get<Change>(*read).state).items.at(0);
        QCOMPARE(item, (TariffItem{Service::Issue, CardKind::Anonymous, Money::fromCents(200)}));
        QCOMPARE(item.list, PriceList::Cekr);
        QCOMPARE(chargeOf(item), (Charge{.municipality = Money::fromCents(200)}));
    }

    void damagedStates_areMalformed_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, QByteArray line, const char* from, const char* to) {
            const QByteArray before = line;
            line.replace(from, to);
            QVERIFY2(line != before, name);
            QTest::newRow(name) << line;
        };
        const QByteArray card = lineOf(someCard());
        row("card: number missing", card, R"("change":7,)", "");
        row("card: number with a fraction", card, R"("change":7)", R"("change":7.5)");
        row("card: number negative", card, R"("change":7)", R"("change":-7)");
        row("card: kind missing", card, R"("kind":"card",)", "");
        row("card: state is a text", card, R"("state":{)", R"("state":"x","was":{)");
        row("card: MOK ID grouped", card, "004118733", "004 118 733");
        row("card: MOK ID short", card, "004118733", "00411873");
        row("card: kind unknown", card, "anonymous", "Anonymous");
        row("card: state unknown", card, "handed-over", "stolen");
        row("card: month unknown", card, "2029-09", "2029-13");
        row("card: loads negative", card, R"("loads":1)", R"("loads":-1)");
        row("card: loads beyond reason", card, R"("loads":1)", R"("loads":4294967297)");
        row("card: balance in euros", card, "-15", "-0.15");
        row("card: balance beyond reason", card, "-15", "-100000000001");
        row("card: place is a path", card, "AP-2", "../2");
        row("card: a field twice", card, R"("loads":1)", R"("loads":0,"loads":1)");
        const QByteArray clerk = lineOf(someClerk());
        row("clerk: role unknown", clerk, "supervisor", "admin");
        row("clerk: role is a number", clerk, R"("supervisor")", "3");
        row("clerk: enabled is a number", clerk, "false", "0");
        row("clerk: name too long", clerk, "Ana", QByteArray(100, 'a').constData());
        const QByteArray tariff = lineOf(someTariff());
        row("tariff: no such day", tariff, "2026-09-01", "2026-09-31");
        row("tariff: day with slashes", tariff, "2026-09-01", "2026/09/01");
        row("tariff: price negative", tariff, "500", "-500");
        row("tariff: kind of card unknown", tariff, "named", "golden");
        row("tariff: list unknown", tariff, R"("list":"nlb")", R"("list":"visa")");
        row("tariff: owed to nobody", tariff, R"("owed":"bank")", R"("owed":"nobody")");
        row("tariff: debited and collected by a desk", tariff, R"("collects":"bank")",
            R"("collects":"desk")");
        row("tariff: of the bank's tariff, owed to another", tariff, R"("owed":"bank")",
            R"("owed":"municipality")");
        row("tariff: item is no object", tariff, R"("items":[)", R"("items":[1,)");
        const QByteArray settings = lineOf(SignedSettings{"{}", "e30..AA"});
        row("settings: not signed", settings, R"(,"signature":"e30..AA")", "");
        row("settings: document is no text", settings, R"("{}")", "{}");
        const QByteArray end = encode(ChangeEnd{5, true});
        row("end: more missing", end, R"(,"more":true)", "");
        row("end: number is a text", end, "5", R"("5")");
        row("end: number negative", end, "5", "-5");
    }

    void damagedStates_areMalformed()
    {
        QFETCH(const QByteArray, line);
        EXPECT_FAILURE(decodeChangeLine(line), ErrorCode::MalformedMessage);
    }

    void cutAnywhere_isMalformed()
    {
        const QByteArray line = lineOf(someTariff());
        for (qsizetype size = 0; size < line.size(); ++size) {
            EXPECT_FAILURE(decodeChangeLine(line.left(size)), ErrorCode::MalformedMessage);
        }
    }

    void tooLargeOrTooDeep_isTooLarge()
    {
        EXPECT_FAILURE(decodeChangeLine(QByteArray(64 * 1024 + 1, ' ')), ErrorCode::TooLarge);
        EXPECT_FAILURE(decodeChangeLine(R"({"change":1,"kind":"x","state":{"a":[[[[[1]]]]]}})"),
                       ErrorCode::TooLarge);
    }

private:
    template <typename State>
    void expectReadBack(const State& state, QLatin1StringView kind, const QString& key)
    {
        const Result<Line> read = decodeChangeLine(lineOf(state));
        EXPECT_DONE(read);
        const auto* change = std::get_if<Change>(&*read);
        QVERIFY(change);
        QCOMPARE(change->number, 7);
        QCOMPARE(kindOf(*change), kind);
        QCOMPARE(keyOf(*change), key);
        QVERIFY(std::get<State>(change->state) == state);
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "ChangeTest.moc"
