// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AboutPage.h"

#include "tests/gui/Controls.h"
#include "tests/support/DeskFixture.h"

#include <QClipboard>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// What the program says of itself.
class AboutPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setApplicationVersion(u"1.0.0"_s);
        Stage::prepare();
    }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
        QTRY_VERIFY(m_desk->flows.desk.status().hasTried);
        m_stage = std::make_unique<Stage>(new AboutPage(m_desk->flows.desk));
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void versionsLicenceAndDesk_areShown()
    {
        QVERIFY(m_stage->shows(u"Version 1.0.0 on Qt "_s + QString::fromLatin1(qVersion())));
        QVERIFY(m_stage->shows(u"EUPL-1.2"_s));
        QVERIFY(m_stage->shows(m_desk->flows.desk.status().name));
        m_stage->picture(u"about"_s);
    }

    void report_isCopied_byEnter_andNamesNobody()
    {
        QCOMPARE(m_stage->focus(), u"Copy"_s);
        m_stage->press(Qt::Key_Return);
        const QString report = QApplication::clipboard()->text();
        QVERIFY(report.contains(u"CeKR Pult 1.0.0"_s));
        QVERIFY(report.contains(u"desk AP-2"_s));
        QVERIFY(!report.contains(u"Ana"_s) && !report.contains(u"Novak"_s) && !report.contains(u"204118"_s));
        QVERIFY(m_stage->shows(u"Copied."_s));
    }

    void everyControl_hasAName_andItsOwnLetter_andFits()
    {
        checkControls(*m_stage);
        checkFits(*m_stage);
    }

private:
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(AboutPageTest)
#include "AboutPageTest.moc"
