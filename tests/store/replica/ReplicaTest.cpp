// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/replica/ReplicaCards.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What central last said is what the replica gives back, and a portion of changes is there whole or not.
class ReplicaTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_newFile_isEmpty();
    void update_survivesReopening();
    void update_failing_takesAllOfItBack();
    void complete_followsFinishAlone();
    void card_everyField_isKept();
    void card_putAgain_isReplaced();
    void cardsAt_givesOnesOfPlaceAndStateByNumber_data();
    void cardsAt_givesOnesOfPlaceAndStateByNumber();
    void countsAt_countsEveryState();
    void boxes_onTheirWay_areFound();
    void cardNumbers_areAscending();
    void clerks_areReplacedAndFound();
    void desks_areReplaced();
    void tariffs_areReplacedWithTheirItems();
    void settings_areNoneUntilPut();
    void addresses_areThereOnceAllPiecesAre();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Replica> m_replica;
    const DeskId m_here = deskNamed(u"AP-2"_s);
    const DeskId m_there = deskNamed(u"KR-1"_s);
};

void ReplicaTest::init()
{
    m_replica.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void ReplicaTest::reopen()
{
    m_replica.reset();
    m_replica = take(Replica::open(m_folder->filePath(u"replica.db"_s), m_here));
}

void ReplicaTest::open_newFile_isEmpty()
{
    QCOMPARE(m_replica->cursor(), 0);
    QVERIFY(!m_replica->wasRebuilt());
    QVERIFY(!take(m_replica->card(MokId::fromNumber(7))));
    QVERIFY(take(m_replica->cardNumbers()).empty());
    QVERIFY(take(m_replica->countsAt(m_here)).empty());
    QVERIFY(take(m_replica->clerks()).empty());
    QVERIFY(take(m_replica->desks()).empty());
    QVERIFY(take(m_replica->tariffs()).empty());
}

void ReplicaTest::update_survivesReopening()
{
    EXPECT_DONE(putAll(*m_replica, 41, std::vector{cardOf(7, CardState::InStock, m_here)}));
    QCOMPARE(m_replica->cursor(), 41);
    reopen();
    QCOMPARE(m_replica->cursor(), 41);
    QVERIFY(!m_replica->wasRebuilt());
    QCOMPARE(take(m_replica->card(MokId::fromNumber(7))), cardOf(7, CardState::InStock, m_here));
    EXPECT_DONE(m_replica->update(50, [](Replica&) { return Done(); }));
    reopen();
    QCOMPARE(m_replica->cursor(), 50);
}

void ReplicaTest::update_failing_takesAllOfItBack()
{
    EXPECT_DONE(putAll(*m_replica, 41, std::vector{cardOf(7, CardState::InStock, m_here)}));
    const Done done = m_replica->update(60, [this](Replica& replica) -> Done {
        for (const CardFacts& card :
             {cardOf(7, CardState::Spoiled, m_here), cardOf(8, CardState::InStock, m_here)}) {
            if (Done put = replica.put(card); !put) {
                return put;
            }
        }
        return failure(ErrorCode::WrongAnswer);
    });
    EXPECT_FAILURE(done, ErrorCode::WrongAnswer);
    QCOMPARE(m_replica->cursor(), 41);
    reopen();
    QCOMPARE(m_replica->cursor(), 41);
    QCOMPARE(take(m_replica->card(MokId::fromNumber(7)))->state, CardState::InStock);
    QVERIFY(!take(m_replica->card(MokId::fromNumber(8))));
}

void ReplicaTest::complete_followsFinishAlone()
{
    EXPECT_DONE(m_replica->finish(40));
    EXPECT_DONE(putAll(*m_replica, 60, std::vector{cardOf(7, CardState::InStock, m_here)}));
    reopen();
    QCOMPARE(m_replica->cursor(), 60);
    QCOMPARE(m_replica->complete(), 40);
    EXPECT_DONE(m_replica->finish(60));
    reopen();
    QCOMPARE(m_replica->cursor(), 60);
    QCOMPARE(m_replica->complete(), 60);
}

void ReplicaTest::card_everyField_isKept()
{
    std::vector<CardFacts> cards;
    quint32 number = 0;
    for (const CardState state : allCardStates) {
        for (const CardKind kind : allCardKinds) {
            CardFacts card = cardOf(999'999'999 - number++, state, m_there, u"BOX.1_a-b"_s);
            card.kind = kind;
            card.loads = 3;
            card.change = 100 + number;
            card.loadedDay = Money::fromCents(150'00);
            card.loadedMonth = Money::fromCents(-1);
            card.loadedYear = Money::fromCents(Money::largestCents);
            card.balance = Money::fromCents(-Money::largestCents);
            cards.push_back(card);
        }
    }
    cards.push_back(CardFacts()); // nothing known but the number 000000000
    EXPECT_DONE(putAll(*m_replica, 1, cards));
    reopen();
    for (const CardFacts& card : cards) {
        QCOMPARE(take(m_replica->card(card.card)), card);
    }
}

void ReplicaTest::card_putAgain_isReplaced()
{
    EXPECT_DONE(
        putAll(*m_replica, 1,
               std::vector{cardOf(7, CardState::Delivered, m_here), cardOf(7, CardState::InStock, m_here),
                           cardOf(7, CardState::HandedOver, m_there)}));
    QCOMPARE(take(m_replica->card(MokId::fromNumber(7)))->state, CardState::HandedOver);
    QCOMPARE(take(m_replica->cardNumbers()).size(), size_t(1));
    QVERIFY(take(m_replica->countsAt(m_here)).empty());
}

void ReplicaTest::cardsAt_givesOnesOfPlaceAndStateByNumber_data()
{
    QTest::addColumn<CardState>("state");
    for (const CardState state : allCardStates) {
        QTest::newRow(name(state).data()) << state;
    }
}

void ReplicaTest::cardsAt_givesOnesOfPlaceAndStateByNumber()
{
    QFETCH(const CardState, state);
    std::vector<CardFacts> cards;
    for (quint32 i = 0; i < 110; ++i) {
        // Every state at two desks, not in the order of numbers.
        cards.push_back(cardOf(i * 37 % 110, allCardStates[i % 11], i < 55 ? m_here : m_there));
    }
    EXPECT_DONE(putAll(*m_replica, 1, cards));
    const std::vector<CardFacts> found = take(m_replica->cardsAt(m_here, state));
    QCOMPARE(found.size(), size_t(5));
    QVERIFY(std::ranges::is_sorted(found, {}, &CardFacts::card));
    QVERIFY(std::ranges::all_of(
        found, [&](const CardFacts& card) { return card.holdingDesk == m_here && card.state == state; }));
    const std::vector<CardFacts> firstTwo = take(m_replica->cardsAt(m_here, state, 2));
    QCOMPARE(firstTwo, std::vector(found.begin(), found.begin() + 2));
    QVERIFY(take(m_replica->cardsAt(deskNamed(u"AP-3"_s), state)).empty());
}

void ReplicaTest::countsAt_countsEveryState()
{
    std::vector<CardFacts> cards;
    std::map<CardState, int> expected;
    quint32 number = 0;
    for (const CardState state : allCardStates) {
        for (int i = 0; i <= int(state); ++i) {
            cards.push_back(cardOf(number++, state, m_here));
            cards.push_back(cardOf(number++, state, m_there));
            ++expected[state];
        }
    }
    EXPECT_DONE(putAll(*m_replica, 1, cards));
    QCOMPARE(take(m_replica->countsAt(m_here)), expected);
}

void ReplicaTest::boxes_onTheirWay_areFound()
{
    EXPECT_DONE(putAll(*m_replica, 1,
                       std::vector{cardOf(3, CardState::Delivered, m_here, u"B1"_s),
                                   cardOf(1, CardState::Delivered, m_here, u"B1"_s),
                                   cardOf(2, CardState::InStock, m_here, u"B1"_s),
                                   cardOf(4, CardState::Delivered, m_there, u"B1"_s),
                                   cardOf(5, CardState::Delivered, m_here, u"A9"_s),
                                   cardOf(6, CardState::InStock, m_here, u"C1"_s)}));
    const std::vector<CardFacts> inBox = take(m_replica->deliveredIn(take(BoxId::parse(u"B1"_s)), m_here));
    QCOMPARE(inBox.size(), size_t(2));
    QCOMPARE(inBox[0].card, MokId::fromNumber(1));
    QCOMPARE(inBox[1].card, MokId::fromNumber(3));
    QVERIFY(take(m_replica->deliveredIn(take(BoxId::parse(u"C1"_s)), m_here)).empty());
}

void ReplicaTest::cardNumbers_areAscending()
{
    EXPECT_DONE(
        putAll(*m_replica, 1,
               std::vector{cardOf(999'999'999, CardState::Active, m_here),
                           cardOf(0, CardState::InStock, m_there), cardOf(7, CardState::Blocked, m_here)}));
    QCOMPARE(take(m_replica->cardNumbers()), std::vector<quint32>({0, 7, 999'999'999}));
}

void ReplicaTest::clerks_areReplacedAndFound()
{
    const ClerkState ana{
        take(ClerkId::parse(u"ana"_s)), u"Žana Čeh"_s, {Role::Clerk, Role::Supervisor}, true, 3};
    const ClerkState bor{take(ClerkId::parse(u"bor"_s)), u"Bor"_s, {}, false, 0};
    ClerkState later = ana;
    later.enabled = false;
    later.credential = 4;
    EXPECT_DONE(putAll(*m_replica, 1, std::vector{ana, bor}));
    QCOMPARE(take(m_replica->clerks()), std::vector({bor, ana}));
    EXPECT_DONE(putAll(*m_replica, 2, std::vector{later}));
    QCOMPARE(take(m_replica->clerk(ana.clerk)), later);
    QCOMPARE(take(m_replica->clerk(bor.clerk)), bor);
    QVERIFY(!take(m_replica->clerk(take(ClerkId::parse(u"cene"_s)))));
}

void ReplicaTest::desks_areReplaced()
{
    EXPECT_DONE(
        putAll(*m_replica, 1,
               std::vector{DeskState{m_there, u"Kranj"_s}, DeskState{m_here, u"Postaja · blagajna 2"_s},
                           DeskState{m_there, u"Knjižnica"_s}}));
    QCOMPARE(take(m_replica->desks()),
             std::vector({DeskState{m_here, u"Postaja · blagajna 2"_s}, DeskState{m_there, u"Knjižnica"_s}}));
}

void ReplicaTest::tariffs_areReplacedWithTheirItems()
{
    const TariffItem anonymous{Service::Issue, CardKind::Anonymous, Money::fromCents(2'00)};
    const TariffItem named{Service::Issue, CardKind::Named, Money::fromCents(3'50)};
    const Tariff autumn{take(TariffId::parse(u"2026-09"_s)), QDate(2026, 9, 1), {anonymous, named}};
    const Tariff spring{take(TariffId::parse(u"2026-03"_s)), QDate(2026, 3, 1), {named}};
    const Tariff empty{take(TariffId::parse(u"2025-01"_s)), QDate(2025, 1, 1), {}};
    EXPECT_DONE(putAll(*m_replica, 1, std::vector{autumn, spring, empty}));
    QCOMPARE(take(m_replica->tariffs()), std::vector({empty, spring, autumn}));
    const TariffItem verified{
        Service::TopUp, CardKind::Named, Money::fromCents(1'00), HolderCategory::MokCitizen,
        u"občani"_s,    FiscalDuty::Yes};
    const TariffItem debited{.service = Service::TopUp,
                             .kind = CardKind::Unnamed,
                             .price = Money::fromCents(30),
                             .list = PriceList::Nlb,
                             .owed = Creditor::Bank,
                             .collects = Collector::Bank,
                             .isDebited = true};
    const Tariff mended{
        autumn.id,
        QDate(2026, 10, 1),
        {named, verified, debited},
        Issuer{u"Občina"_s, u"Trg 1, 4000 Kranj"_s, take(TaxNumber::parse(u"91132550")), 22, u"po členu"_s},
        FiscalDuty::Yes,
        Issuer{u"Banka"_s, u"Trg 2, 1000 Ljubljana"_s, take(TaxNumber::parse(u"10693661")), 0, u"44/4 c"_s}};
    EXPECT_DONE(putAll(*m_replica, 2, std::vector{mended}));
    reopen();
    QCOMPARE(take(m_replica->tariffs()), std::vector({empty, spring, mended}));
    Tariff again = mended;
    again.issuer.reset();
    EXPECT_DONE(putAll(*m_replica, 3, std::vector{again}));
    QCOMPARE(take(m_replica->tariffs()), std::vector({empty, spring, again}));
}

void ReplicaTest::settings_areNoneUntilPut()
{
    QVERIFY(!take(m_replica->settings()));
    const SignedSettings said{"{}", "signature"};
    EXPECT_DONE(putAll(*m_replica, 1, std::vector{SignedSettings{"[]", "another"}, said}));
    reopen();
    QCOMPARE(take(m_replica->settings()), std::optional(said));
}

void ReplicaTest::addresses_areThereOnceAllPiecesAre()
{
    std::vector<Street> streets;
    for (int i = 1; i <= 150; ++i) {
        streets.push_back({i, {u"Ulica %1"_s.arg(i), u"Utca"_s}, 10});
    }
    const AddressRegister all = take(AddressRegister::make(
        {{{1, u"Kranj"_s}}, {{10, {u"Kranj"_s}, 1, {450000, 122000}}}, streets, {{4000, u"Kranj"_s}}}));
    const std::vector<AddressPiece> pieces = piecesOf(all, 5);
    QCOMPARE(pieces.size(), size_t(2));
    QVERIFY(!take(m_replica->addresses()));
    EXPECT_DONE(m_replica->put(pieces[0]));
    QVERIFY(!take(m_replica->addresses()));
    EXPECT_DONE(m_replica->put(pieces[1]));
    reopen();
    QCOMPARE(take(m_replica->addresses())->entries(), all.entries());
    EXPECT_DONE(m_replica->put(piecesOf(all, 6)[0])); // a newer one has begun
    QVERIFY(!take(m_replica->addresses()));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ReplicaTest)
#include "ReplicaTest.moc"
