// SPDX-License-Identifier: EUPL-1.2
#include "PrintServer.h"
#include "Receipts.h"

#include "tests/support/Expect.h"
#include "ui/print/Press.h"
#include "ui/print/ReceiptSheet.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Paper on a real CUPS server, whose printer has what printers have.
class PrintQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<PrintServer>();
        QVERIFY(m_server->start());
        m_press = std::make_unique<PressThread>(u"press"_s, [] { return std::make_unique<SystemPress>(); });
    }

    void cleanup()
    {
        m_press.reset();
        m_server.reset();
    }

    void queues_areNamed()
    {
        QCOMPARE(m_press->call([](Press& press) { return press.printers(); }), QStringList{queue()});
    }

    void document_comesOut_inItsOwnSize()
    {
        QCOMPARE(take(print()), PrinterNeed::Nothing);
        QCOMPARE(m_server->printed().size(), 1);
        QVERIFY(m_server->printed()[0].startsWith("%PDF"));
        QVERIFY2(m_server->options().contains("media=custom_80x"), m_server->options());
        QVERIFY2(m_server->options().contains("print-scaling=none"), m_server->options());
        QCOMPARE(take(print(Paper::A4)), PrinterNeed::Nothing);
        QVERIFY2(m_server->options().contains("media=iso_a4_210x297mm"), m_server->options());
    }

    void trouble_isSaid_andTheDocumentComesOutOnceItIsOver_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<PrinterNeed>("need");
        QTest::newRow("no paper") << QByteArray("media-empty-error") << PrinterNeed::Paper;
        QTest::newRow("jam") << QByteArray("media-jam-error") << PrinterNeed::Clearing;
        QTest::newRow("cover") << QByteArray("cover-open-error") << PrinterNeed::Closing;
        QTest::newRow("cable") << QByteArray("offline-report") << PrinterNeed::Connection;
    }

    void trouble_isSaid_andTheDocumentComesOutOnceItIsOver()
    {
        QFETCH(const QByteArray, reason);
        QFETCH(const PrinterNeed, need);
        m_server->setTrouble(reason);
        QCOMPARE(take(print()), need);
        QVERIFY(m_server->printed().isEmpty());
        m_server->setTrouble({});
        QTRY_COMPARE(m_server->printed().size(), 1);
        QCOMPARE(take(print()), PrinterNeed::Nothing);
    }

    void queue_stopped_keepsTheDocument()
    {
        QVERIFY(m_server->command(u"cupsdisable"_s));
        QCOMPARE(take(print()), PrinterNeed::Starting);
        QVERIFY(m_server->command(u"cupsenable"_s));
        QTRY_COMPARE(m_server->printed().size(), 1);
    }

    void queue_thatRefusesDocuments_isNotSaidToHaveTakenOne()
    {
        QVERIFY(m_server->command(u"cupsreject"_s));
        const Result<PrinterNeed> done = print();
        EXPECT_FAILURE(done, ErrorCode::PrinterFailed);
        QCOMPARE(done.error().subject, queue());
        QVERIFY(m_server->command(u"cupsaccept"_s));
        QCOMPARE(take(print()), PrinterNeed::Nothing);
        QCOMPARE(m_server->printed().size(), 1);
    }

    void queue_thatIsNotThere_isNamed()
    {
        const Result<PrinterNeed> done = print(Paper::Roll80, u"Epson TM-T20"_s);
        EXPECT_FAILURE(done, ErrorCode::PrinterFailed);
        QCOMPARE(done.error().subject, u"Epson TM-T20"_s);
    }

    void queue_byDefault_whereThereIsNone_isTheOnlyOne()
    {
        EXPECT_FAILURE(print(Paper::Roll80, {}), ErrorCode::PrinterFailed);
    }

    void server_killedWhileItIsAsked_hasTakenNothing()
    {
        m_server->suspend();
        std::optional<Result<PrinterNeed>> done;
        m_press->ask(
            this, [](Press& press) { return press.print(sheet(Paper::Roll80), queue()); },
            [&done](Result<PrinterNeed> result) { done = std::move(result); });
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        EXPECT_FAILURE(*done, ErrorCode::PrinterFailed);
        QVERIFY(m_server->start());
        QCOMPARE(take(print()), PrinterNeed::Nothing); // to the server that is back
        QCOMPARE(m_server->printed().size(), 1);
    }

    void server_killedWithADocument_printsItOnceWhenItIsBack()
    {
        m_server->setTrouble("media-empty-error");
        QCOMPARE(take(print()), PrinterNeed::Paper);
        m_server->kill();
        m_server->setTrouble({});
        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->printed().size(), 1, 20'000);
        QCOMPARE(take(print()), PrinterNeed::Nothing);
        QCOMPARE(m_server->printed().size(), 2);
    }

    void server_thatIsGone_hasNoQueues_andTakesNothing()
    {
        m_server->kill();
        QVERIFY(m_press->call([](Press& press) { return press.printers(); }).isEmpty());
        EXPECT_FAILURE(print(), ErrorCode::PrinterFailed);
    }

private:
    static QString queue() { return QString::fromLatin1(PrintServer::queue); }
    static Sheet sheet(Paper paper) { return receiptSheet(handoverReceipt(), paper); }

    Result<PrinterNeed> print(Paper paper = Paper::Roll80, const QString& on = queue())
    {
        return m_press->call([paper, on](Press& press) { return press.print(sheet(paper), on); });
    }

    std::unique_ptr<PrintServer> m_server;
    std::unique_ptr<PressThread>
        m_press; // a new thread each time: libcups keeps the server's name per thread
};

QTEST_MAIN(PrintQueueTest)
#include "PrintQueueTest.moc"
