// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Change.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Where desks stand decides what is done there (ISSUE-2, ISSUE-4), whoever signs in.
class PlacesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_central.start(); }
    void ISSUE_2_branch_handsOverNothing_andTakesCash();
    void ISSUE_4_office_takesNoCash();
    void placeSet_desksAreTold_andJudgedByIt();
    void deskAdd_withoutAPlace_standsAtAPointOfSaleOfItsOwn();
    void place_listedAsItWasAdded();
    void place_thatIsNone_isSaidWithWhatIsWrong_data();
    void place_thatIsNone_isSaidWithWhatIsWrong();

private:
    /// The kinds that the feed tells a desk about itself.
    [[nodiscard]] static PlaceKinds toldTo(DeskAtCentral& desk, const QString& id);
    [[nodiscard]] QJsonObject listed(const QString& place) const;

    CentralProcess m_central = CentralProcess::withDemoData();
};

PlaceKinds PlacesTest::toldTo(DeskAtCentral& desk, const QString& id)
{
    PlaceKinds told;
    for (const QByteArray& line : desk.client().get(u"/v1/changes?after=0&limit=1000"_s).lines()) {
        const auto read = wire::decodeChangeLine(line);
        const auto* change = read ? std::get_if<wire::Change>(&*read) : nullptr;
        const auto* state = change ? std::get_if<DeskState>(&change->state) : nullptr;
        told = state && state->desk.text() == id ? state->placeKinds : told;
    }
    return told;
}

QJsonObject PlacesTest::listed(const QString& place) const
{
    for (const QByteArray& line : m_central.command({u"place"_s, u"list"_s}).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("place"_L1) == place) {
            return object;
        }
    }
    return {};
}

void PlacesTest::ISSUE_2_branch_handsOverNothing_andTakesCash()
{
    DeskAtCentral branch(m_central, u"NLB-1"_s);
    QCOMPARE(toldTo(branch, u"NLB-1"_s), PlaceKinds(PlaceKind::Branch));
    branch.openShift();
    EXPECT_APPLIED(branch.load(MokId::fromNumber(310'200'101), Money::fromCents(20'00)));
    EXPECT_REFUSED(branch.handOver({MokId::fromNumber(204'118'701)}), ErrorCode::NotAtThisPlace, "ISSUE-2");
}

void PlacesTest::ISSUE_4_office_takesNoCash()
{
    DeskAtCentral office(m_central, u"MOK-1"_s);
    EXPECT_REFUSED(office.send(ShiftOpen{Money()}), ErrorCode::NotAtThisPlace, "ISSUE-4");
}

void PlacesTest::placeSet_desksAreTold_andJudgedByIt()
{
    m_central.command({u"place"_s, u"add"_s, u"P"_s, u"Pošta Kranj"_s, u"--kind"_s, u"office"_s});
    m_central.command({u"desk"_s, u"add"_s, u"P-1"_s, u"Pošta Kranj · okence 1"_s, u"--place"_s, u"P"_s});
    DeskAtCentral desk(m_central, u"P-1"_s);
    QCOMPARE(toldTo(desk, u"P-1"_s), PlaceKinds(PlaceKind::Office));
    EXPECT_REFUSED(desk.send(ShiftOpen{Money()}), ErrorCode::NotAtThisPlace, "ISSUE-4");
    m_central.command(
        {u"place"_s, u"set"_s, u"P"_s, u"--kind"_s, u"office"_s, u"--kind"_s, u"point-of-sale"_s});
    QCOMPARE(toldTo(desk, u"P-1"_s), PlaceKinds(PlaceKind::Office) | PlaceKind::PointOfSale);
    EXPECT_APPLIED(desk.send(ShiftOpen{Money()}));
}

void PlacesTest::deskAdd_withoutAPlace_standsAtAPointOfSaleOfItsOwn()
{
    DeskAtCentral desk(m_central, u"ALONE-1"_s);
    QCOMPARE(toldTo(desk, u"ALONE-1"_s), PlaceKinds(PlaceKind::PointOfSale));
    QCOMPARE(listed(u"ALONE-1"_s).value("kinds"_L1), u"point-of-sale"_s);
}

void PlacesTest::place_listedAsItWasAdded()
{
    m_central.command({u"place"_s, u"add"_s, u"B"_s, u"Banka"_s, u"--kind"_s, u"branch"_s, u"--kind"_s,
                       u"point-of-sale"_s, u"--address"_s, u"Koroška 1, 4000 Kranj"_s});
    QCOMPARE(listed(u"B"_s), (QJsonObject{{u"place"_s, u"B"_s},
                                          {u"name"_s, u"Banka"_s},
                                          {u"address"_s, u"Koroška 1, 4000 Kranj"_s},
                                          {u"kinds"_s, u"point-of-sale,branch"_s}}));
    m_central.command({u"place"_s, u"set"_s, u"B"_s, u"--name"_s, u"Banka 2"_s});
    QCOMPARE(listed(u"B"_s).value("name"_L1), u"Banka 2"_s);
    QCOMPARE(listed(u"B"_s).value("kinds"_L1), u"point-of-sale,branch"_s);
}

void PlacesTest::place_thatIsNone_isSaidWithWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no kind") << QStringList{u"place"_s, u"add"_s, u"X"_s, u"Ime"_s}
                             << "of one kind at least"_ba;
    QTest::newRow("unknown kind") << QStringList{u"place"_s, u"add"_s,    u"X"_s,
                                                 u"Ime"_s,   u"--kind"_s, u"shop"_s}
                                  << "point-of-sale, branch or office"_ba;
    QTest::newRow("twice") << QStringList{u"place"_s, u"add"_s, u"AP"_s, u"Ime"_s, u"--kind"_s, u"office"_s}
                           << "there is one of that id"_ba;
    QTest::newRow("not there") << QStringList{u"place"_s, u"set"_s, u"NONE"_s, u"--name"_s, u"Ime"_s}
                               << "there is none of that id"_ba;
    QTest::newRow("desk at none") << QStringList{u"desk"_s, u"add"_s,     u"X-1"_s,
                                                 u"Ime"_s,  u"--place"_s, u"NONE"_s}
                                  << "no place of that id"_ba;
}

void PlacesTest::place_thatIsNone_isSaidWithWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CentralProcess::CommandResult result = m_central.tryCommand(arguments);
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.errors.contains(said), result.errors.constData());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::PlacesTest)
#include "PlacesTest.moc"
