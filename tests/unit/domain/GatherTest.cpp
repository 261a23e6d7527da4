// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Gather.h"
#include "tests/unit/domain/Counter.h"

#include <QRegularExpression>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// Knows everything that can be asked, and notes what was.
class MemorySource final : public FactsSource
{
public:
    QStringList asked;
    ErrorCode fault = ErrorCode::NotFound;
    QString failing;

    Result<Facts> ofDesk() override
    {
        Facts facts;
        facts.desk = desk();
        facts.roles = {Role::Clerk};
        facts.lastAt = now();
        return answer(u"desk"_s, facts);
    }
    Result<std::optional<ShiftFacts>> shift() override
    {
        return answer(u"shift"_s, std::optional(ShiftFacts{shiftId(), ana(), now(), euros(200)}));
    }
    Result<qint64> closings() override { return answer(u"closings"_s, qint64(7)); }
    Result<QHash<MokId, CardFacts>> cards(const std::vector<MokId>& ids) override
    {
        QHash<MokId, CardFacts> known;
        QStringList numbers;
        for (const MokId id : ids) {
            known.insert(id, cardFacts(id, CardState::InStock));
            numbers += id.text();
        }
        return answer(u"cards "_s + numbers.join(u' '), known);
    }
    Result<std::optional<CardFacts>> cardToLoad(MokId id, QDate day, OperationId own) override
    {
        CardFacts facts = cardFacts(id, CardState::Active);
        facts.day = day;
        return answer(u"loads %1 %2"_s.arg(id.text(), own.isNull() ? u"-"_s : own.text()),
                      std::optional(facts));
    }
    Result<std::optional<Tariff>> tariffOfHandover(const TariffId& named, QDate day) override
    {
        return answer(u"tariff of hand-over "_s + named.text(),
                      std::optional(Tariff{.id = take(TariffId::parse(u"issue")), .from = day, .items = {}}));
    }
    Result<std::optional<Tariff>> tariffOfLoad(const TariffId& named, QDate day) override
    {
        return answer(u"tariff of load "_s + named.text(),
                      std::optional(Tariff{.id = take(TariffId::parse(u"load")), .from = day, .items = {}}));
    }
    Result<bool> isDesk(const DeskId& id) override { return answer(u"isDesk "_s + id.text(), true); }
    Result<std::optional<RefusedCash>> refused(OperationId id) override
    {
        return answer(u"refused "_s + id.text(), std::optional(RefusedCash{id, euros(1)}));
    }
    Result<std::optional<CorrectedFacts>> corrected(OperationId id) override
    {
        return answer(u"corrected "_s + id.text(), std::optional(CorrectedFacts{id, shiftId(), ana()}));
    }
    Result<DeskSettings> settings() override
    {
        DeskSettings set;
        set.smallestLoad = euros(5);
        set.stricter.knownMonth = euros(100);
        set.worksWithoutTariff = true;
        set.correctionDays = 3;
        return answer(u"settings"_s, set);
    }

private:
    template <typename T>
    Result<T> answer(const QString& question, T value)
    {
        asked += question;
        return question == failing ? Result<T>(failure(fault)) : Result<T>(std::move(value));
    }
};

const OperationId refusedId = operationId(50);
const OperationId reservationId = operationId(60);
const TariffId tariff = take(TariffId::parse(u"t-1"));

/// One of each kind, in the order of the variant, and what is asked for it after the desk.
struct Row
{
    OperationBody body;
    QStringList asked;
};

std::vector<Row> rows()
{
    const QString one = card(1).text();
    const QString two = card(2).text();
    const QString refused = u"refused "_s + refusedId.text();
    Handover handover = test::handover({card(1), card(2)});
    handover.tariff = tariff;
    const Load load{shiftId(), card(1), euros(10), reservationId, tariff, {}};
    const Redirect redirect{shiftId(), refusedId, card(2), euros(10), {}, {}, {}, true};
    const Correction correction{.shift = shiftId(), .corrects = operationId(9), .card = card(1)};
    return {
        {ShiftOpen{euros(10)}, {u"shift"_s}},
        {CashMovement{shiftId(), CashMovement::Direction::In, euros(1), {}}, {u"shift"_s}},
        {intake({card(1)}, {card(2)}, {card(3)}), {u"cards %1 %2"_s.arg(one, two)}}, // no surplus
        {StockSpoil{card(1), StockSpoil::Reason::Damaged, {}}, {u"cards "_s + one}},
        {StockReturn{{card(1), card(2)}, {}}, {u"cards %1 %2"_s.arg(one, two)}},
        {StockTransfer{{card(1)}, otherDesk()}, {u"cards "_s + one, u"isDesk "_s + otherDesk().text()}},
        {handover, {u"shift"_s, u"cards %1 %2"_s.arg(one, two), u"tariff of hand-over t-1"_s, u"settings"_s}},
        {load,
         {u"shift"_s, u"loads %1 %2"_s.arg(one, reservationId.text()), u"settings"_s,
          u"tariff of load t-1"_s}},
        {Refund{shiftId(), refusedId, euros(1)}, {u"shift"_s, refused}},
        {Escalation{refusedId, {}}, {refused}},
        {ShiftClose{shiftId(), 1, {}, {}, {}}, {u"shift"_s, u"closings"_s}},
        {correction, {u"shift"_s, u"cards "_s + one, u"corrected "_s + operationId(9).text(), u"settings"_s}},
        {redirect, {refused, u"shift"_s, u"loads %1 -"_s.arg(two), u"settings"_s, u"tariff of load "_s}},
        {WriteOff{shiftId(), refusedId, euros(1), {}}, {u"shift"_s, refused}},
        {Reprint{117, 1}, {}},
    };
}

} // namespace

/// Which facts are asked for, and that they are all passed on.
class GatherTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_nameEveryKindOfOperation()
    {
        const std::vector<Row> all = rows();
        QCOMPARE(all.size(), std::variant_size_v<OperationBody>);
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].body.index(), i);
        }
    }

    void gather_asksForWhatIsJudged_andNothingElse()
    {
        for (const Row& row : rows()) {
            MemorySource source;
            EXPECT_DONE(gather(row.body, m_day, source));
            QCOMPARE(source.asked, QStringList(u"desk"_s) + row.asked);
        }
    }

    void gather_passesOnEveryAnswer()
    {
        for (const Row& row : rows()) {
            MemorySource source;
            const Facts facts = take(gather(row.body, m_day, source));
            const auto wasAsked = [&source](QLatin1StringView what) {
                return source.asked.filter(QRegularExpression(u'^' + what)).size() == 1;
            };
            QCOMPARE(facts.desk, desk());
            QCOMPARE(facts.roles, std::vector{Role::Clerk});
            QCOMPARE(facts.lastAt, now());
            QCOMPARE(facts.shift.has_value(), wasAsked("shift"_L1));
            QCOMPARE(facts.closings, wasAsked("closings"_L1) ? 7 : 0);
            QCOMPARE(facts.cards.size(), qsizetype(cardsOf(row.body).size()));
            QCOMPARE(facts.tariff.has_value(), wasAsked("tariff"_L1));
            QCOMPARE(facts.receiver.has_value(), wasAsked("isDesk"_L1));
            QCOMPARE(facts.refused.has_value(), wasAsked("refused"_L1));
            QCOMPARE(facts.corrected.has_value(), wasAsked("corrected"_L1));
            QCOMPARE(facts.smallestLoad, wasAsked("settings"_L1) ? euros(5) : Money::fromCents(1));
            QCOMPARE(facts.worksWithoutTariff, wasAsked("settings"_L1));
            QCOMPARE(facts.correctionDays, wasAsked("settings"_L1) ? 3 : 7);
            QCOMPARE(facts.stricter.knownMonth,
                     wasAsked("settings"_L1) ? euros(100) : Limits::none().knownMonth);
        }
    }

    void gather_aSourceThatFails_isNoFacts()
    {
        for (const Row& row : rows()) {
            for (const QString& question : QStringList(u"desk"_s) + row.asked) {
                MemorySource source;
                source.failing = question;
                source.fault = ErrorCode::DatabaseFailed;
                EXPECT_FAILURE(gather(row.body, m_day, source), ErrorCode::DatabaseFailed);
            }
        }
    }

    void gatherForEffects_asksForCardsAndTheDayOfWhatIsCorrected()
    {
        for (const Row& row : rows()) {
            MemorySource source;
            const Facts facts = take(gatherForEffects(row.body, source));
            QCOMPARE(facts.cards.size(), qsizetype(cardsOf(row.body).size()));
            QCOMPARE(facts.corrected.has_value(), std::holds_alternative<Correction>(row.body));
        }
    }

    void beforeThereIsAnOperation_theSameIsAskedAsOfIt()
    {
        const QString one = card(1).text();
        MemorySource handover;
        QCOMPARE(take(gatherForHandover(card(1), m_day, handover)).tariff->id.text(), u"issue"_s);
        QCOMPARE(handover.asked,
                 (QStringList{u"desk"_s, u"cards "_s + one, u"tariff of hand-over "_s, u"settings"_s}));

        MemorySource first;
        QCOMPARE(take(gatherForFirstLoad(card(1), m_day, first)).card(card(1))->state, CardState::HandedOver);
        QCOMPARE(first.asked, (QStringList{u"desk"_s, u"loads %1 -"_s.arg(one), u"settings"_s}));

        MemorySource load;
        QCOMPARE(take(gatherForLoad(card(1), m_day, load)).tariff->id.text(), u"load"_s);
        QCOMPARE(load.asked,
                 (QStringList{u"desk"_s, u"loads %1 -"_s.arg(one), u"settings"_s, u"tariff of load "_s}));

        MemorySource reservation;
        EXPECT_DONE(gatherForReservation(card(1), m_day, reservationId, reservation));
        QCOMPARE(reservation.asked,
                 (QStringList{u"desk"_s, u"loads %1 %2"_s.arg(one, reservationId.text()), u"settings"_s}));

        MemorySource correction;
        QVERIFY(take(gatherForTakingOff(card(1), operationId(9), m_day, correction)).corrected);
        QCOMPARE(correction.asked, (QStringList{u"desk"_s, u"cards "_s + one, u"settings"_s,
                                                u"corrected "_s + operationId(9).text()}));
    }

private:
    QDate m_day = now().date();
};

QTEST_APPLESS_MAIN(GatherTest)
#include "GatherTest.moc"
