// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Office.h"
#include "core/office/Views.h"
#include "tests/gui/AtTheCounter.h"
#include "tests/support/DeskFixture.h"

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const QString foreignCard = u"204118733"_s; // of another desk

} // namespace

/// From what is written to a slip, or to the reason why there is none.
class SlipFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->signIn());
        QVERIFY(m_fixture->openShift());
    }
    void cleanup() { m_fixture.reset(); }

    void cardAlone_makesASlip()
    {
        flow().write({.card = foreignCard, .amount = {}, .payer = {}});
        QTRY_VERIFY(flow().slip());
        QCOMPARE(flow().slip()->referenceModel, u"SI05"_s);
        QCOMPARE(flow().slip()->referenceNumber, u"8074720-204118733-200"_s);
        QCOMPARE(flow().slip()->iban, u"SI56 0290 0000 0200 020"_s);
        QVERIFY(!flow().slip()->amount);
        QVERIFY(flow().slip()->payer.isEmpty());
        QVERIFY(!flow().slip()->symbol.isEmpty());
        QVERIFY(flow().isCardUnknown());
    }

    void amountAndPayer_standOnIt_tidied()
    {
        flow().write({foreignCard, u"50"_s, {u" Z\u030ciga Novak "_s, u"Čopova 1"_s, u"4000 Kranj"_s}});
        QTRY_VERIFY(flow().slip());
        QCOMPARE(flow().slip()->amount, std::optional(Money::fromCents(50'00)));
        QCOMPARE(flow().slip()->payer.name, u"Žiga Novak"_s);
    }

    void nothingWritten_isNoProblem_andNoSlip()
    {
        flow().write({u"1"_s, {}, {}});
        flow().restart();
        QVERIFY(!flow().problem(SlipFlow::Field::Card));
        QVERIFY(!flow().problem(SlipFlow::Field::Amount));
        QVERIFY(!flow().problem(SlipFlow::Field::PayerName));
        QVERIFY(!flow().slip());
    }

    void wrongField_isNamed_andMakesNoSlip_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("street");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("code");
        const auto row = [](const char* about, const QString& amount, const QString& name,
                            const QString& street, SlipFlow::Field field, ErrorCode code) {
            QTest::newRow(about) << amount << name << street << int(field) << int(code);
        };
        using Field = SlipFlow::Field;
        for (const char* amount : {"12,345", "-5", "1e3", "5 EUR", "１２"}) {
            row(amount, QString::fromUtf8(amount), {}, {}, Field::Amount, ErrorCode::MalformedAmount);
        }
        row("nothing to pay", u"0"_s, {}, {}, Field::Amount, ErrorCode::AmountNotPositive);
        row("emoji", {}, u"Ana 🙂"_s, u"Čopova 1"_s, Field::PayerName, ErrorCode::SignNotAllowed);
        row("Cyrillic", {}, u"Ана"_s, u"Čopova 1"_s, Field::PayerName, ErrorCode::SignNotAllowed);
        row("too long", {}, u"Ana"_s, QString(34, u'a'), Field::PayerStreet, ErrorCode::TooLarge);
        row("no street", {}, u"Ana"_s, {}, Field::PayerStreet, ErrorCode::FieldMissing);
        row("no name", {}, {}, u"Čopova 1"_s, Field::PayerName, ErrorCode::FieldMissing);
    }

    void wrongField_isNamed_andMakesNoSlip()
    {
        QFETCH(const QString, amount);
        QFETCH(const QString, name);
        QFETCH(const QString, street);
        QFETCH(const int, field);
        QFETCH(const int, code);
        const QString town = name.isEmpty() && street.isEmpty() ? QString() : u"4000 Kranj"_s;
        flow().write({foreignCard, amount, {name, street, town}});
        QVERIFY(flow().problem(SlipFlow::Field(field)));
        QCOMPARE(int(flow().problem(SlipFlow::Field(field))->code), code);
        settle();
        QVERIFY(!flow().slip());
    }

    void wrongCard_isNamed()
    {
        flow().write({u"20411873"_s, {}, {}});
        QCOMPARE(flow().problem(SlipFlow::Field::Card)->code, ErrorCode::MalformedMokId);
    }

    void cardInStock_getsNoSlip()
    {
        flow().write({EnrolledDesk::stockCard(0).text(), {}, {}});
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::CardWrongState);
        QCOMPARE(flow().refusal()->rule, "TOP-6"_ba);
        QVERIFY(!flow().slip() && !flow().isCardUnknown());
    }

    void anonymousCard_getsItsOneLoad_withinItsLimit()
    {
        QVERIFY(handOver(*m_fixture, 0));
        const QString card = EnrolledDesk::stockCard(0).text();
        flow().write({card, u"150"_s, {}});
        QTRY_VERIFY(flow().slip());
        flow().write({card, u"150,01"_s, {}});
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->rule, "LIMIT-A1"_ba);
    }

    void anonymousCard_loadedBefore_getsNoSlip()
    {
        QVERIFY(handOver(*m_fixture, 0, Money::fromCents(20'00)));
        flow().write({EnrolledDesk::stockCard(0).text(), {}, {}});
        QTRY_VERIFY(flow().refusal());
        QCOMPARE(flow().refusal()->code, ErrorCode::SecondLoad);
    }

    void LIMIT_N2_moreThanATransferMayBe_saysWhatFits_andMakesNoSlip()
    {
        for (const QString& card : {EnrolledDesk::namedCard(0).text(), foreignCard}) {
            flow().write({card, u"1000"_s, {}});
            QTRY_VERIFY(flow().slip());
            QCOMPARE(flow().most(), std::optional(Money::fromCents(1000'00)));
            flow().write({card, u"1.000,01"_s, {}});
            QTRY_VERIFY(flow().refusal());
            QCOMPARE(flow().refusal()->code, ErrorCode::LimitExceeded);
            QCOMPARE(flow().refusal()->rule, "LIMIT-N2"_ba);
            QCOMPARE(flow().refusal()->subject, u"1000.00"_s);
            QVERIFY(!flow().slip());
        }
    }

    void LIMIT_X2_stricterLimits_andTheSmallestLoad_holdForSlips()
    {
        DeskFixture fresh;
        SettingsEdition edition;
        edition.settings.smallestLoad = Money::fromCents(5'00);
        edition.settings.stricter.anonymousSingleLoad = Money::fromCents(100'00);
        edition.settings.stricter.knownTransferDay = Money::fromCents(600'00);
        edition.issuedAt = BusinessTime::at(fresh.clock.now());
        edition.validUntil = BusinessTime::at(fresh.clock.now().addDays(1));
        fresh.desk.put(edition);
        QVERIFY(fresh.signIn() && fresh.openShift());
        QVERIFY(handOver(fresh, 0));
        SlipFlow& slips = fresh.flows.slip;
        const auto refusedBy = [&slips](const QString& card, const QString& amount) {
            slips.write({card, amount, {}});
            return QTest::qWaitFor([&slips] { return slips.slip() || slips.refusal(); }) && slips.refusal()
                       ? slips.refusal()->rule
                       : QByteArray();
        };
        const QString anonymous = EnrolledDesk::stockCard(0).text();
        QCOMPARE(refusedBy(anonymous, u"100"_s), QByteArray());
        QCOMPARE(refusedBy(anonymous, u"100,01"_s), "LIMIT-A1"_ba);
        QCOMPARE(refusedBy(anonymous, u"4,99"_s), "LIMIT-X3"_ba);
        QCOMPARE(refusedBy(anonymous, u"5"_s), QByteArray());
        QCOMPARE(refusedBy(EnrolledDesk::namedCard(0).text(), u"600"_s), QByteArray());
        QCOMPARE(refusedBy(EnrolledDesk::namedCard(0).text(), u"600,01"_s), "LIMIT-N2"_ba);
    }

    void otherCard_isAnotherCustomer_payerAndAmountAreForgotten()
    {
        const SlipFlow::Entries first{foreignCard, u"50"_s, {u"Ana"_s, u"Čopova 1"_s, u"4000 Kranj"_s}};
        flow().write(first);
        QTRY_VERIFY(flow().slip());
        SlipFlow::Entries other = first;
        other.card = u"20411873"_s; // being typed
        flow().write(other);
        QCOMPARE(flow().entries().amount, u"50"_s);
        other.card = EnrolledDesk::namedCard(0).text();
        flow().write(other);
        QCOMPARE(flow().entries(), (SlipFlow::Entries{.card = other.card, .amount = {}, .payer = {}}));
        QTRY_VERIFY(flow().slip());
        QVERIFY(flow().slip()->payer.isEmpty() && !flow().slip()->amount);
    }

    void laterAnswer_aboutAnEarlierCard_isDropped()
    {
        flow().write({EnrolledDesk::stockCard(0).text(), {}, {}});
        flow().write({foreignCard, {}, {}});
        QTRY_VERIFY(flow().slip());
        settle();
        QVERIFY(!flow().refusal());
        QCOMPARE(flow().slip()->referenceNumber, u"8074720-204118733-200"_s);
    }

    void restart_forgetsThePayer()
    {
        flow().write({foreignCard, u"50"_s, {u"Ana"_s, u"Čopova 1"_s, u"4000 Kranj"_s}});
        QTRY_VERIFY(flow().slip());
        flow().restart();
        QVERIFY(!flow().slip() && flow().entries().payer.isEmpty());
    }

private:
    SlipFlow& flow() { return m_fixture->flows.slip; }
    /// Everything that was asked has been answered.
    void settle()
    {
        m_fixture->office.call([](Views& views) { return views.today(); });
        QCoreApplication::processEvents();
    }

    std::unique_ptr<DeskFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SlipFlowTest)
#include "SlipFlowTest.moc"
