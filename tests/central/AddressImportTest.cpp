// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressFields.h"
#include "core/wire/Change.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// The national register of addresses, as its files are given out: all of it or nothing, and to every desk.
class AddressImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void files_areTakenAndTold();
    void sameFilesAgain_changeNothing();
    void newerFiles_takeThePlaceOfTheOlder();
    void faults_areNamedByFileAndLine_data();
    void faults_areNamedByFileAndLine();

private:
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] CentralProcess::CommandResult import() const;
    [[nodiscard]] std::vector<AddressPiece> told();

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    QDir m_files;
};

const QByteArray municipalities = "\xEF\xBB\xBF"
                                  "ENOTA,OB_MID,OB_ID,OB_UIME,OB_TIP,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
                                  "OB,11,52,Kranj,M,150.9,1995/01/01,1995/01/01,V,450000,122000\n"
                                  "OB,12,57,Lendava,N,123.0,1995/01/01,1995/01/01,V,612000,156000\n"_ba;
const QByteArray settlements =
    "ENOTA,NA_MID,NA_ID,NA_UIME,NA_DJ,OB_MID,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
    "NA,101,1,Kranj,,11,26.5,1995/01/01,1995/01/01,V,450100,122100\n"
    "NA,102,2,Čadovlje,,11,1.4,1995/01/01,1995/01/01,V,449000,129000\n"
    "NA,103,3,Dolina pri Lendavi,Völgyifalu,12,4.2,1995/01/01,1995/01/01,V,612500,156500\n"
    "NA,104,4,Opuščeno,,11,1.0,1995/01/01,1995/01/01,Z,450100,122100\n"_ba;
const QByteArray streets = "ENOTA,UL_MID,UL_ID,UL_UIME,UL_DJ,NA_MID,OB_MID,D_OD,DV_OD,STATUS\n"
                           "UL,1001,1,Cesta talcev,,101,11,1995/01/01,1995/01/01,V\n"
                           "UL,1002,2,\"Ulica, stara\",,101,11,1995/01/01,1995/01/01,V\n"_ba;
const QByteArray posts = "ENOTA,PT_MID,PT_ID,PT_UIME,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
                         "PT,21428329,4000,Kranj,40.2,2005/04/15,2005/04/15,V,450100,122100\n"_ba;

void AddressImportTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    m_files = QDir(m_central.path(u"register"_s));
    QVERIFY(m_files.mkpath(u"."_s));
}

void AddressImportTest::init()
{
    write(u"OB.csv"_s, municipalities);
    write(u"NA.csv"_s, settlements);
    write(u"UL.csv"_s, streets);
    write(u"PT.csv"_s, posts);
}

void AddressImportTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

CentralProcess::CommandResult AddressImportTest::import() const
{
    return m_central.tryCommand({u"addresses"_s, u"import"_s, m_files.path()});
}

std::vector<AddressPiece> AddressImportTest::told()
{
    std::vector<AddressPiece> pieces;
    for (const QByteArray& line : m_desk->client().get(u"/v1/changes"_s).lines()) {
        const auto read = take(wire::decodeChangeLine(line));
        const auto* change = std::get_if<wire::Change>(&read);
        if (const auto* piece = change ? std::get_if<AddressPiece>(&change->state) : nullptr) {
            pieces.push_back(*piece);
        }
    }
    return pieces;
}

void AddressImportTest::files_areTakenAndTold()
{
    QVERIFY(told().empty());
    const auto done = import();
    QVERIFY2(done.exitCode == 0, done.errors);
    QCOMPARE(done.output.trimmed(), "2 municipalities, 3 settlements, 2 streets, 1 post offices imported"_ba);
    const AddressRegister addresses = take(joined(told()));
    QCOMPARE(addresses.settlement(102)->name.name, u"Čadovlje"_s);
    QCOMPARE(addresses.settlement(103)->name.second, u"Völgyifalu"_s);
    QVERIFY(!addresses.settlement(104)); // not in force any more
    QCOMPARE(addresses.entries().streets.back().name.name, u"Ulica, stara"_s);
    QCOMPARE(addresses.postsNear(101, 1).front()->code, 4000);
}

void AddressImportTest::sameFilesAgain_changeNothing()
{
    QCOMPARE(import().exitCode, 0);
    const std::vector<AddressPiece> before = told();
    const auto again = import();
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.output.contains("nothing was changed"), again.output);
    QCOMPARE(told(), before);
}

void AddressImportTest::newerFiles_takeThePlaceOfTheOlder()
{
    QCOMPARE(import().exitCode, 0);
    QByteArray more = streets;
    for (int i = 0; i < 300; ++i) {
        more += "UL," + QByteArray::number(2000 + i) + ",3,Nova ulica " + QByteArray::number(i) +
                ",,101,11,2026/01/01,2026/01/01,V\n";
    }
    write(u"UL.csv"_s, more);
    QCOMPARE(import().exitCode, 0);
    QCOMPARE(take(joined(told())).entries().streets.size(), size_t(302));
    write(u"UL.csv"_s, streets);
    QCOMPARE(import().exitCode, 0); // fewer pieces: what is left of the longer one is passed over
    QCOMPARE(take(joined(told())).entries().streets.size(), size_t(2));
}

void AddressImportTest::faults_areNamedByFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("other columns") << u"OB.csv"_s << "ID,NAME\n"_ba
                                   << "the first line has to be"_ba;
    QTest::newRow("no number") << u"NA.csv"_s << settlements + "NA,x,5,Y,,11,1.0,a,b,V,450100,122100\n"_ba
                               << "NA.csv:6"_ba;
    QTest::newRow("a field short") << u"UL.csv"_s << streets + "UL,1003,3,Y,,101\n"_ba
                                   << "UL.csv:4"_ba;
    QTest::newRow("in no municipality")
        << u"NA.csv"_s << settlements + "NA,105,5,Y,,99,1.0,a,b,V,450100,122100\n"_ba
        << "105"_ba;
    QTest::newRow("twice") << u"PT.csv"_s << posts + "PT,2,4000,Y,1.0,a,b,V,450100,122100\n"_ba
                           << "4000"_ba;
    QTest::newRow("another encoding") << u"OB.csv"_s << municipalities + "OB,13,1,\xe8,M,1,a,b,V,1,1\n"_ba
                                      << "not UTF-8"_ba;
    QTest::newRow("empty") << u"OB.csv"_s << QByteArray() << "the first line has to be"_ba;
}

void AddressImportTest::faults_areNamedByFileAndLine()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, said);
    const std::vector<AddressPiece> before = told();
    write(file, content);
    const auto refused = import();
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(said), refused.errors);
    QCOMPARE(told(), before);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::AddressImportTest)
#include "AddressImportTest.moc"
