// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressFields.h"
#include "core/wire/Change.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"
#include "tests/support/RegisterFiles.h"

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
    void areas_areNamedByTheRegister();
    void faults_areNamedByFileAndLine_data();
    void faults_areNamedByFileAndLine();

private:
    [[nodiscard]] CentralProcess::CommandResult import() const;
    [[nodiscard]] std::vector<AddressPiece> told();

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    RegisterFiles m_files{m_central.path(u"register"_s)};
};

void AddressImportTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
}

void AddressImportTest::init()
{
    m_files.writeAll();
}

CentralProcess::CommandResult AddressImportTest::import() const
{
    return m_central.tryCommand({u"addresses"_s, u"import"_s, m_files.folder()});
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
    QByteArray more = RegisterFiles::streets;
    for (int i = 0; i < 300; ++i) {
        more += "UL," + QByteArray::number(2000 + i) + ",3,Nova ulica " + QByteArray::number(i) +
                ",,101,11,2026/01/01,2026/01/01,V\n";
    }
    m_files.write(u"UL.csv"_s, more);
    QCOMPARE(import().exitCode, 0);
    QCOMPARE(take(joined(told())).entries().streets.size(), size_t(302));
    m_files.write(u"UL.csv"_s, RegisterFiles::streets);
    QCOMPARE(import().exitCode, 0); // fewer pieces: what is left of the longer one is passed over
    QCOMPARE(take(joined(told())).entries().streets.size(), size_t(2));
}

void AddressImportTest::areas_areNamedByTheRegister()
{
    QCOMPARE(import().exitCode, 0);
    const QStringList words{u"addresses"_s, u"areas"_s, u"--own"_s, u"Kranj"_s, u"--associated"_s};
    const auto refused = m_central.tryCommand(words + QStringList{u"Nikjer"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("Nikjer"), refused.errors);
    m_central.command(words + QStringList{u"Lendava"_s});
    const QByteArray told = m_desk->client().get(u"/v1/changes"_s).body;
    QVERIFY2(told.contains("\"state\":{\"associated\":[12],\"own\":11}"), told.right(300));
}

void AddressImportTest::faults_areNamedByFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("other columns") << u"OB.csv"_s << "ID,NAME\n"_ba
                                   << "the first line has to be"_ba;
    QTest::newRow("no number") << u"NA.csv"_s
                               << RegisterFiles::settlements + "NA,x,5,Y,,11,1.0,a,b,V,450100,122100\n"_ba
                               << "NA.csv:6"_ba;
    QTest::newRow("a field short") << u"UL.csv"_s << RegisterFiles::streets + "UL,1003,3,Y,,101\n"_ba
                                   << "UL.csv:4"_ba;
    QTest::newRow("in no municipality")
        << u"NA.csv"_s << RegisterFiles::settlements + "NA,105,5,Y,,99,1.0,a,b,V,450100,122100\n"_ba
        << "105"_ba;
    QTest::newRow("twice") << u"PT.csv"_s << RegisterFiles::posts + "PT,2,4000,Y,1.0,a,b,V,450100,122100\n"_ba
                           << "4000"_ba;
    QTest::newRow("another encoding")
        << u"OB.csv"_s << RegisterFiles::municipalities + "OB,13,1,\xe8,M,1,a,b,V,1,1\n"_ba
        << "not UTF-8"_ba;
    QTest::newRow("empty") << u"OB.csv"_s << QByteArray() << "the first line has to be"_ba;
}

void AddressImportTest::faults_areNamedByFileAndLine()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, said);
    const std::vector<AddressPiece> before = told();
    m_files.write(file, content);
    const auto refused = import();
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(said), refused.errors);
    QCOMPARE(told(), before);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::AddressImportTest)
#include "AddressImportTest.moc"
