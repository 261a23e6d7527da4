// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Page.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/print/ReceiptPreview.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// What ends a customer takes away all that was written about that customer, on every page.
class LeavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_clerk = std::make_unique<DeskInWindow>();
        QVERIFY(m_clerk->signIn());
        QVERIFY(m_clerk->desk.openShift());
        connectWith(m_clerk->desk, &loadsRefused);
        QVERIFY(handOver(m_clerk->desk, 0, Money::fromCents(20'00)));
        QTRY_COMPARE(m_clerk->desk.flows.desk.attention().size(), 1U);
        m_clerk->desk.flows.anonymous.begin();
    }

    void cleanup() { m_clerk.reset(); }

    /// Every page that has fields but those that know no customer: till and stock count what is the desk's
    /// own. The search and what it found: WorkplaceTest.
    void everyField_isEmptyAgain_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("opener"); ///< the button that opens its form; empty for none
        QTest::newRow("anonymous") << u"anonymous"_s << QString();
        QTest::newRow("top-up") << u"top-up"_s << QString();
        QTest::newRow("slip") << u"slip"_s << QString();
        QTest::newRow("attention, note") << u"attention"_s << u"Hand to the supervisor"_s;
        QTest::newRow("attention, refund") << u"attention"_s << u"Give the cash back"_s;
        QTest::newRow("correction") << u"correction"_s << QString();
        QTest::newRow("redirect") << u"redirect"_s << QString();
    }

    void everyField_isEmptyAgain()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, opener);
        if (page == u"redirect") {
            m_clerk->desk.flows.redirect.start(m_clerk->desk.flows.desk.attention().front());
        }
        m_clerk->show(page);
        const QStringList before = written();
        if (!opener.isEmpty()) {
            QTRY_VERIFY(m_clerk->button(opener));
            m_clerk->button(opener)->click();
        }
        for (QLineEdit* field : fields()) {
            QTest::keyClicks(field, u"20"_s);
        }
        QTRY_VERIFY(fields().isEmpty() || written() != before); // what may be a scan is waited for
        m_clerk->show(u"home"_s);
        m_clerk->show(page);
        QCOMPARE(written(), before);
        QVERIFY(opener.isEmpty() || m_clerk->button(opener)); // its form is closed again
        if (!opener.isEmpty()) {
            m_clerk->button(opener)->click();
            for (const QString& text : written()) {
                QCOMPARE(text, QString());
            }
        }
    }

    void correction_forgetsWhatWasToBeCorrected_andTheReason()
    {
        const auto& today = m_clerk->desk.flows.desk.today();
        m_clerk->show(u"correction"_s);
        CorrectionFlow& flow = m_clerk->desk.flows.correction;
        flow.start(today.back(), m_clerk->desk.flows.desk.status(), m_clerk->desk.flows.signIn.session());
        QVERIFY(flow.mistake());
        for (QLineEdit* field : fields()) {
            QTest::keyClicks(field, u"20"_s);
        }
        m_clerk->show(u"home"_s);
        QVERIFY(!flow.mistake());
        flow.start(today.back(), m_clerk->desk.flows.desk.status(), m_clerk->desk.flows.signIn.session());
        m_clerk->show(u"correction"_s);
        for (const QString& text : written()) {
            QCOMPARE(text, QString());
        }
    }

    void redirect_forgetsItsCustomersLoad()
    {
        m_clerk->desk.flows.redirect.start(m_clerk->desk.flows.desk.attention().front());
        m_clerk->show(u"redirect"_s);
        m_clerk->show(u"home"_s);
        QVERIFY(!m_clerk->desk.flows.redirect.item());
    }

    void receipt_isShownToNobodyElse()
    {
        emit m_clerk->window.workplace()->page()->receiptRequested(1);
        auto* receipt = m_clerk->window.workplace()->page()->findChild<ReceiptPreview*>();
        QVERIFY(receipt);
        QTRY_VERIFY(!receipt->sheet().html.isEmpty());
        m_clerk->show(u"top-up"_s);
        QVERIFY(receipt->sheet().html.isEmpty());
        m_clerk->show(u"receipt"_s);
        QVERIFY(receipt->sheet().html.isEmpty());
    }

    void attention_forgetsThatItWasRecorded()
    {
        m_clerk->show(u"attention"_s);
        QTRY_VERIFY(m_clerk->button(u"Hand to the supervisor"_s));
        m_clerk->desk.flows.attention.escalate(m_clerk->desk.flows.desk.attention().front(), {});
        QTRY_VERIFY(m_clerk->shows(u"Recorded."_s));
        m_clerk->show(u"home"_s);
        m_clerk->show(u"attention"_s);
        QVERIFY(!m_clerk->shows(u"Recorded."_s));
    }

private:
    /// What can be written into on the page shown.
    [[nodiscard]] QList<QLineEdit*> fields() const
    {
        QList<QLineEdit*> all;
        for (auto* field : m_clerk->window.workplace()->page()->findChildren<QLineEdit*>()) {
            if (field->isVisible() && !field->isReadOnly() && field->isEnabled()) {
                all.append(field);
            }
        }
        return all;
    }

    [[nodiscard]] QStringList written() const
    {
        QStringList texts;
        for (const QLineEdit* field : fields()) {
            texts.append(field->text());
        }
        return texts;
    }

    std::unique_ptr<DeskInWindow> m_clerk;
};

QTEST_MAIN(LeavingTest)
#include "LeavingTest.moc"
