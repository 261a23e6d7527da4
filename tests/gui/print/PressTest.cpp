// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "tests/support/Expect.h"
#include "ui/print/Pdf.h"
#include "ui/print/Press.h"
#include "ui/print/ReceiptSheet.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

Sheet sheet()
{
    return receiptSheet(handoverReceipt(), Paper::Roll80);
}

} // namespace

class PressTest final : public QObject
{
    Q_OBJECT

private slots:
    void pdf_whereThereIsNoFolder_namesTheFile();
    void pdf_thatCannotBeSaved_leavesTheOldOne();
    void press_worksBesideTheScreen();
};

void PressTest::pdf_whereThereIsNoFolder_namesTheFile()
{
    const QString path = u"/nowhere/receipt.pdf"_s;
    const Done done = savePdf(sheet(), path);
    EXPECT_FAILURE(done, ErrorCode::FileUnusable);
    QCOMPARE(done.error().subject, path);
}

void PressTest::pdf_thatCannotBeSaved_leavesTheOldOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    QVERIFY(QDir().mkdir(path)); // a folder stands where the file should be
    EXPECT_FAILURE(savePdf(sheet(), path), ErrorCode::FileUnusable);
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden).size(), 1);
}

void PressTest::press_worksBesideTheScreen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    PressThread press(u"press"_s, [] { return std::make_unique<SystemPress>(); });
    std::optional<Done> saved;
    press.ask(
        this, [sheet = sheet(), path](Press& p) { return p.savePdf(sheet, path); },
        [&saved](Done done) { saved = std::move(done); });
    QVERIFY(!saved);
    QTRY_VERIFY(saved);
    EXPECT_DONE(*saved);
    QVERIFY(QFile(path).size() > 0);
}

QTEST_MAIN(PressTest)
#include "PressTest.moc"
