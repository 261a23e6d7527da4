// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A till that balances is said to, and whatever does not agree is named.
class ReconcileTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void reconcile_closedShift_agreesToTheCent();
    void reconcile_twoShiftsADay_bothAgree();
    void reconcile_openShift_agreesAndSaysItIsOpen();
    void reconcile_countedLess_namedWithItsReason();
    void reconcile_unresolvedRefusal_namedUntilItIsSettled();
    void reconcile_handoverAndItsLoads_shareTheirReceipt();
    void reconcile_receiptMissing_named();
    void reconcile_firstReceiptMissing_named();
    void reconcile_booksAltered_named_data();
    void reconcile_booksAltered_named();
    void FEE_1_creditors_areOwedTheirOwn_andAChargeOfTheOtherIsNamed();
    void reconcile_day_onlyShiftsOpenedThen();
    void reconcile_wrongUse_refused();
    void totals_byDay_areThoseOfAllDays();

private:
    struct Answer
    {
        int exitCode = 0;
        QByteArray errors;
        QJsonObject desk;

        [[nodiscard]] QJsonObject shift(int i = 0) const
        {
            return desk["shifts"_L1].toArray().at(i).toObject();
        }
        /// All that does not agree, in one text.
        [[nodiscard]] QByteArray faults() const
        {
            return QJsonDocument(QJsonArray{desk["faults"_L1], shift()["faults"_L1]}).toJson();
        }
    };
    [[nodiscard]] Answer reconcile(const QStringList& more = {}) const;
    [[nodiscard]] QString id() const { return m_desk->chain().id().text(); }
    void takeCash();
    wire::Outcome close(Money counted, qint64 number = 1, Money expected = drawer,
                        const QString& reason = {});

    static constexpr Money drawer = Money::fromCents(110'00); ///< after openShift() and takeCash()
    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    MokId m_card;
    quint32 m_desks = 0;
};

namespace
{

std::vector<CashCount> piecesOf(Money amount)
{
    std::vector<CashCount> pieces;
    for (const Money value : allDenominations()) {
        const qint64 count = amount.cents() / value.cents();
        if (count > 0) {
            pieces.push_back({value, int(count)});
            amount -= value * int(count);
        }
    }
    return pieces;
}

} // namespace

void ReconcileTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    m_central.start();
}

void ReconcileTest::init()
{
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"T-%1"_s.arg(++m_desks));
    m_desk->openShift(Money::fromCents(100'00));
}

/// Float 100, load 30, 20 to the safe.
void ReconcileTest::takeCash()
{
    m_card = m_desk->takeStock(100'000'000 + m_desks * 100, 1).front();
    EXPECT_APPLIED(m_desk->handOver({m_card}));
    EXPECT_APPLIED(m_desk->load(m_card, Money::fromCents(30'00)));
    EXPECT_APPLIED(m_desk->send(
        CashMovement{m_desk->shift(), CashMovement::Direction::ToSafe, Money::fromCents(20'00), {}}));
}

wire::Outcome ReconcileTest::close(Money counted, qint64 number, Money expected, const QString& reason)
{
    return m_desk->send(ShiftClose{m_desk->shift(), number, piecesOf(counted), expected, reason});
}

ReconcileTest::Answer ReconcileTest::reconcile(const QStringList& more) const
{
    const auto result =
        m_central.tryCommand(QStringList{u"reconcile"_s, u"--desk"_s, id(), u"--json"_s} + more);
    return {result.exitCode, result.errors, QJsonDocument::fromJson(result.output).object()};
}

void ReconcileTest::reconcile_closedShift_agreesToTheCent()
{
    takeCash();
    EXPECT_APPLIED(close(drawer));
    const Answer answer = reconcile();
    QVERIFY2(answer.exitCode == 0, answer.errors + answer.faults());
    QVERIFY(answer.desk["agrees"_L1].toBool());
    const QJsonObject shift = answer.shift();
    QCOMPARE(shift["float"_L1].toInt(), 100'00);
    QCOMPARE(shift["expected"_L1].toInt(), 110'00);
    QCOMPARE(shift["counted"_L1].toInt(), 110'00);
    QCOMPARE(shift["difference"_L1].toInt(), 0);
    QCOMPARE(shift["report"_L1].toInt(), 1);
    QCOMPARE(shift["accounts"_L1].toObject()["loads"_L1].toInt(), -30'00);
    const QByteArray words = m_central.command({u"reconcile"_s, u"--desk"_s, id()});
    QVERIFY2(words.contains("agrees: 1 shifts") && words.contains("counted 110.00"), words.constData());
}

void ReconcileTest::reconcile_twoShiftsADay_bothAgree()
{
    takeCash();
    EXPECT_APPLIED(close(drawer));
    m_desk->openShift(Money::fromCents(50'00));
    EXPECT_APPLIED(close(Money::fromCents(50'00), 2, Money::fromCents(50'00)));
    const Answer answer = reconcile();
    QVERIFY2(answer.exitCode == 0, answer.faults());
    QCOMPARE(answer.shift(1)["report"_L1].toInt(), 2);
    QCOMPARE(answer.shift(1)["counted"_L1].toInt(), 50'00);
}

void ReconcileTest::reconcile_openShift_agreesAndSaysItIsOpen()
{
    takeCash();
    const Answer answer = reconcile();
    QVERIFY2(answer.exitCode == 0, answer.faults());
    QCOMPARE(answer.shift()["expected"_L1].toInt(), 110'00);
    QVERIFY(!answer.shift().contains("closed"_L1));
    QVERIFY(m_central.command({u"reconcile"_s, u"--desk"_s, id()}).contains("still open"));
}

void ReconcileTest::reconcile_countedLess_namedWithItsReason()
{
    takeCash();
    EXPECT_APPLIED(close(Money::fromCents(105'00), 1, drawer, u"wrong change"_s));
    const Answer answer = reconcile();
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.errors.contains("ExpectedDiffers") && answer.errors.contains(id().toLatin1()),
             answer.errors.constData());
    QCOMPARE(answer.shift()["difference"_L1].toInt(), -5'00);
    QVERIFY2(answer.faults().contains("5.00 EUR less than expected: wrong change"), answer.faults());
    const auto words = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, id()});
    QVERIFY2(words.output.contains("DOES NOT AGREE"), words.output.constData());
}

void ReconcileTest::reconcile_unresolvedRefusal_namedUntilItIsSettled()
{
    takeCash();
    EXPECT_REFUSED(m_desk->load(m_card, Money::fromCents(10'00)), ErrorCode::SecondLoad, "LIMIT-A1");
    const OperationId refused = m_desk->chain().lastId();
    const Answer answer = reconcile();
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.faults().contains("10.00 EUR wait for somebody"), answer.faults());
    const QJsonObject item = answer.desk["unresolved"_L1].toArray().first().toObject();
    QCOMPARE(item["operation"_L1].toString(), refused.text());
    QCOMPARE(item["cash"_L1].toInt(), 10'00);

    EXPECT_APPLIED(m_desk->send(Refund{m_desk->shift(), refused, Money::fromCents(10'00)}));
    EXPECT_APPLIED(close(drawer));
    QVERIFY2(reconcile().exitCode == 0, reconcile().faults());
}

void ReconcileTest::reconcile_handoverAndItsLoads_shareTheirReceipt()
{
    const std::vector<MokId> cards = m_desk->takeStock(150'000'000 + m_desks * 100, 3);
    const BusinessTime at = m_desk->chain().next(m_desk->handover(cards)).at;
    const auto send = [this](OperationBody body, qint64 receipt, const BusinessTime& when) {
        Operation operation = m_desk->chain().next(std::move(body));
        operation.receipt = receipt;
        operation.at = when;
        return m_desk->send(operation);
    };
    const auto load = [this](MokId card) { return Load{m_desk->shift(), card, Money::fromCents(5'00), {}}; };
    EXPECT_APPLIED(send(m_desk->handover(cards), 1, at));
    EXPECT_APPLIED(send(load(cards[0]), 1, at));
    EXPECT_APPLIED(send(load(cards[1]), 1, at));
    const Answer answer = reconcile();
    QVERIFY2(answer.exitCode == 0, answer.faults());
    QCOMPARE(answer.desk["receipts"_L1].toObject()["count"_L1].toInt(), 1);
    EXPECT_APPLIED(send(load(cards[2]), 1, BusinessTime::at(at.utc().addSecs(1)))); // of another order
    QCOMPARE(reconcile().exitCode, 1);
}

void ReconcileTest::reconcile_receiptMissing_named()
{
    for (const qint64 receipt : {1, 2, 0, 4, 4}) {
        Operation movement = m_desk->chain().next(
            CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1'00), u"change"_s});
        movement.receipt = receipt;
        EXPECT_APPLIED(m_desk->send(movement));
    }
    const Answer answer = reconcile();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.desk["faults"_L1].toArray(),
             (QJsonArray{u"receipt number 4 comes after 2"_s, u"receipt number 4 comes after 4"_s}));
}

void ReconcileTest::reconcile_firstReceiptMissing_named()
{
    Operation movement = m_desk->chain().next(
        CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1'00), u"change"_s});
    movement.receipt = 2;
    EXPECT_APPLIED(m_desk->send(movement));
    const Answer answer = reconcile();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.desk["faults"_L1].toArray(), QJsonArray{u"the first receipt is number 2"_s});
}

void ReconcileTest::reconcile_booksAltered_named_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("fault");
    const QByteArray last = " WHERE shift = (SELECT id FROM shift ORDER BY opened_at DESC LIMIT 1)";
    QTest::newRow("an entry") << "UPDATE entry SET cents = cents + 1" + last + " AND account = 'loads'"
                              << "double entry"_ba;
    QTest::newRow("cash of an entry")
        << "UPDATE entry SET cents = cents + 1" + last + " AND account = 'drawer'"
        << "cash taken and given: signed 110.00"_ba;
    QTest::newRow("a load")
        << "UPDATE load SET cents = cents + 1 WHERE operation IN (SELECT operation FROM entry" + last + ")"
        << "loads on cards: signed 30.00, in the books 30.01"_ba;
    QTest::newRow("loads made charges, in all books alike")
        << "DELETE FROM load WHERE operation IN (SELECT operation FROM entry" + last +
               "); UPDATE entry SET account = 'charges'" + last + " AND account = 'loads'"
        << "account loads: signed -30.00, in the books 0.00"_ba;
    QTest::newRow("what was counted")
        << "UPDATE shift SET counted = 1 WHERE id = (SELECT id FROM shift ORDER BY opened_at DESC LIMIT 1)"_ba
        << "counted cash: signed 110.00, in the books 0.01"_ba;
    QTest::newRow("the float")
        << "UPDATE shift SET opening_float = 1 WHERE id = (SELECT id FROM shift ORDER BY opened_at DESC LIMIT 1)"_ba
        << "opening float: signed 100.00"_ba;
    QTest::newRow("a signature")
        << "UPDATE operation SET jws = CAST(substr(jws, 1, length(jws) - 9) || 'AAAAAAAAA' AS BLOB) "
           "WHERE id = (SELECT id FROM shift ORDER BY opened_at DESC LIMIT 1)"_ba
        << "SignatureInvalid"_ba;
}

void ReconcileTest::reconcile_booksAltered_named()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, fault);
    takeCash();
    EXPECT_APPLIED(close(drawer));
    CentralDatabase(m_central).execute(sql);
    const Answer answer = reconcile();
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.faults().contains(fault), answer.faults());
}

/// Charged 1.00 € for the municipality and 0.50 € for the bank; in the books the bank's share is moved.
void ReconcileTest::FEE_1_creditors_areOwedTheirOwn_andAChargeOfTheOtherIsNamed()
{
    CentralProcess central;
    central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    QFile tariff(central.path(u"tariff.json"_s));
    QVERIFY(tariff.open(QIODevice::WriteOnly));
    tariff.write(R"({"tariff":"t","from":"2026-01-01","items":[
        {"service":"issue","kind":"anonymous","price":100,"list":"cekr","owed":"municipality","collects":"desk"},
        {"service":"issue","kind":"anonymous","price":50,"list":"nlb","owed":"bank","collects":"desk"}]})");
    tariff.close();
    central.command({u"tariff"_s, u"import"_s, tariff.fileName()});
    central.start();
    DeskAtCentral desk(central, u"T-1"_s);
    desk.openShift(Money::fromCents(100'00));
    const MokId card = desk.takeStock(100'000'000, 1).front();
    Handover handover = desk.handover({card});
    handover.tariff = take(TariffId::parse(u"t"));
    handover.charge = {Money::fromCents(1'00), Money::fromCents(50), {}};
    EXPECT_APPLIED(desk.send(handover));
    EXPECT_APPLIED(desk.send(Load{desk.shift(), card, Money::fromCents(30'00), {}}));
    const auto shift = [&central] {
        const auto desks = central.tryCommand({u"reconcile"_s, u"--json"_s});
        return QJsonDocument::fromJson(desks.output).object()["shifts"_L1].toArray().first().toObject();
    };
    QCOMPARE(shift()["faults"_L1].toArray(), QJsonArray());
    QCOMPARE(shift()["owed"_L1].toObject(), (QJsonObject{{u"municipality"_s, 1'00}, {u"bank"_s, 30'50}}));
    QVERIFY(
        central.command({u"reconcile"_s}).contains("owed to the municipality 1.00, owed to the bank 30.50"));
    CentralDatabase(central).execute("UPDATE entry SET cents = cents - 50 WHERE account = 'charges'; "
                                     "UPDATE entry SET cents = cents + 50 WHERE account = 'bank-charges'");
    QCOMPARE(shift()["faults"_L1].toArray(),
             (QJsonArray{u"account charges: signed -1.00, in the books -1.50"_s,
                         u"account bank-charges: signed -0.50, in the books 0.00"_s}));
}

void ReconcileTest::reconcile_day_onlyShiftsOpenedThen()
{
    takeCash();
    EXPECT_APPLIED(close(Money::fromCents(105'00), 1, drawer, u"wrong change"_s));
    const QDate today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    QCOMPARE(reconcile({u"--day"_s, today.toString(Qt::ISODate)}).exitCode, 1);
    const Answer yesterday = reconcile({u"--day"_s, today.addDays(-1).toString(Qt::ISODate)});
    QCOMPARE(yesterday.exitCode, 0);
    QVERIFY(yesterday.desk["shifts"_L1].toArray().isEmpty());
}

void ReconcileTest::reconcile_wrongUse_refused()
{
    QCOMPARE(reconcile({u"--day"_s, u"today"_s}).exitCode, 2);
    QVERIFY(m_central.tryCommand({u"reconcile"_s, u"--desk"_s, u"nowhere"_s}).errors.contains("NotFound"));
}

void ReconcileTest::totals_byDay_areThoseOfAllDays()
{
    takeCash();
    const QString today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date().toString(Qt::ISODate);
    const auto all = QJsonDocument::fromJson(m_central.command({u"totals"_s})).object()[id()].toObject();
    const auto days =
        QJsonDocument::fromJson(m_central.command({u"totals"_s, u"--by-day"_s})).object()[id()].toObject();
    QCOMPARE(days, (QJsonObject{{today, all}}));
    QCOMPARE(all["drawer"_L1].toInt(), 110'00);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ReconcileTest)
#include "ReconcileTest.moc"
