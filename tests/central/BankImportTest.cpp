// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/Schema.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A file of the bank's is taken in portions: central goes on in between, and the same file goes on where it
/// ended.
class BankImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void betweenPortions_othersWrite();
    void badLine_endsIt_andWhatWasTakenIsSaid();
    void badLine_mended_goesOnWhereItEnded();
    void everyBadLine_isNamed_alsoOfLaterPortions();
    void cutOff_goesOnWhereItEnded();
    void portions_comeToTheSame();

private:
    static constexpr qint64 portion = 10;
    [[nodiscard]] Done import(const QByteArray& lines);
    /// Payments of 1 € each, with the lines at these places (from 1) spoiled.
    [[nodiscard]] static QByteArray payments(int count, const std::vector<int>& spoiled = {});
    [[nodiscard]] Money balance() { return take(central::CardTable(*m_database).find(m_card))->balance; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    const MokId m_card = MokId::fromNumber(204'118'733);
    const QDateTime m_now{QDate(2026, 11, 21), QTime(7, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<central::BankImport> m_import;
    std::function<void()> m_pause;
};

void BankImportTest::init()
{
    m_import.reset();
    m_database.reset();
    m_pause = [] {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(central::openCentralDatabase(path(u"central.db"_s), false));
    CardFacts card;
    card.card = m_card;
    card.kind = CardKind::Named;
    card.state = CardState::Active;
    card.validUntil = {2031, 6};
    EXPECT_DONE(central::CardTable(*m_database).add(card));
}

QByteArray BankImportTest::payments(int count, const std::vector<int>& spoiled)
{
    QByteArray lines = "reference,kind,card,at,amount\n";
    for (int i = 1; i <= count; ++i) {
        const bool isSpoiled = std::ranges::count(spoiled, i) > 0;
        lines += "NLB-" + QByteArray::number(i) + ",payment,204118733,2026-11-20T10:00:00+01:00," +
                 (isSpoiled ? "one" : "1.00") + '\n';
    }
    return lines;
}

Done BankImportTest::import(const QByteArray& lines)
{
    QFile file(path(u"events.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.close();
    m_import.emplace(
        *m_database, m_now, Iban(), [this] { m_pause(); }, portion);
    return m_import->run(file.fileName());
}

void BankImportTest::betweenPortions_othersWrite()
{
    Database other = take(central::openCentralDatabase(path(u"central.db"_s), false, 0));
    int writes = 0;
    m_pause = [&] {
        Result<Transaction> transaction = Transaction::begin(other); // at once, or not at all
        QVERIFY(transaction.has_value());
        EXPECT_DONE(other.run("UPDATE card SET state = 'blocked' WHERE mok_id = 1"));
        EXPECT_DONE(transaction->commit());
        ++writes;
    };
    EXPECT_DONE(import(payments(35)));
    QCOMPARE(writes, 3);
    QCOMPARE(m_import->taken(), 35);
    QCOMPARE(balance(), -Money::fromCents(35'00));
}

void BankImportTest::badLine_endsIt_andWhatWasTakenIsSaid()
{
    const Done done = import(payments(35, {25}));
    EXPECT_FAILURE(done, ErrorCode::MalformedFile);
    QVERIFY2(done.error().detail.contains(u"20 events before them were taken"),
             qPrintable(done.error().detail));
    QCOMPARE(m_import->taken(), 20);
    QCOMPARE(balance(), -Money::fromCents(20'00));
    QCOMPARE(m_import->faults().front().line, 26); // with the line of names
}

void BankImportTest::badLine_mended_goesOnWhereItEnded()
{
    QVERIFY(!import(payments(35, {25})));
    EXPECT_DONE(import(payments(35)));
    QCOMPARE(m_import->taken(), 15);
    QCOMPARE(m_import->known(), 20);
    QCOMPARE(balance(), -Money::fromCents(35'00));
}

void BankImportTest::everyBadLine_isNamed_alsoOfLaterPortions()
{
    QVERIFY(!import(payments(35, {3, 25, 34})));
    QCOMPARE(m_import->faultCount(), 3);
    QCOMPARE(m_import->taken(), 0);
    QCOMPARE(balance(), Money());
}

void BankImportTest::cutOff_goesOnWhereItEnded()
{
    m_pause = [this] { QFile::resize(path(u"events.csv"_s), 0); }; // the disk it lies on is gone
    (void)import(payments(35));
    m_pause = [] {};
    QVERIFY(m_import->taken() >= portion);
    EXPECT_DONE(import(payments(35)));
    QCOMPARE(balance(), -Money::fromCents(35'00));
}

void BankImportTest::portions_comeToTheSame()
{
    const QByteArray lines = payments(35) + "B-1,balance,204118733,2026-11-20T09:00:00+01:00,100.00\n" +
                             "B-2,precaution,204118733,2026-11-20T11:00:00+01:00,\n";
    EXPECT_DONE(import(lines));
    const CardFacts inPortions = *take(central::CardTable(*m_database).find(m_card));
    init();
    central::BankImport whole(*m_database, m_now, {});
    QFile file(path(u"events.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    file.close();
    EXPECT_DONE(whole.run(file.fileName()));
    const CardFacts atOnce = *take(central::CardTable(*m_database).find(m_card));
    QCOMPARE(inPortions.balance, atOnce.balance);
    QCOMPARE(inPortions.state, CardState::Locked);
    QCOMPARE(inPortions.state, atOnce.state);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::BankImportTest)
#include "BankImportTest.moc"
