// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ApprovalSheet.h"

#include "tests/gui/AtTheCounter.h"
#include "tests/gui/Controls.h"
#include "tests/gui/DeskInWindow.h"
#include "tests/gui/Stage.h"
#include "ui/pages/CorrectionPage.h"

#include <QLabel>
#include <QLineEdit>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A second person approves on top of the page, by keyboard, and the clerk goes on where they were (TILL-5).
class ApprovalSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskInWindow>();
        QVERIFY(m_desk->signIn());
        QVERIFY(m_desk->desk.openShift());
        m_desk->window.resize(1366, 768);
        moveCashAndConfirm();
        m_desk->window.workplace()->showPage(u"correction"_s);
        page().begin(m_desk->desk.recorded().back());
        page().entered();
        QTRY_VERIFY(m_desk->window.focusWidget() &&
                    m_desk->window.focusWidget()->accessibleName() == u"Reason"_s);
        qobject_cast<QLineEdit*>(m_desk->window.focusWidget())->setText(u"Counted twice"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sheet().isVisible());
    }
    void cleanup() { m_desk.reset(); }

    void sheet_saysWhatIsApproved_forWhom_andWhy()
    {
        QVERIFY(shows(u"A second person approves the correction"_s));
        QVERIFY(shows(u"Ana Novak wants to correct a movement of cash."_s));
        QVERIFY(shows(u"Reason: Counted twice"_s));
        QVERIFY(shows(u"€30.00"_s));
        QCOMPARE(m_desk->window.focusWidget()->accessibleName(), u"Name"_s);
        picture(u"approval-1"_s);
    }

    void byKeysAlone_isApproved_andBothNamesAreInTheJournal()
    {
        write(u"dare"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->window.focusWidget()->accessibleName(), u"Password"_s);
        QVERIFY(shows(u"Dare Zupan, supervisor"_s));
        write(EnrolledDesk::password());
        m_desk->press(Qt::Key_Return); // confirms nothing by itself
        QVERIFY(sheet().isVisible());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet().isVisible());
        QTRY_COMPARE(m_desk->desk.recorded().size(), 3U);
        const Operation done = m_desk->desk.recorded().back().operation;
        QCOMPARE(done.clerk.text(), u"ana"_s);
        QCOMPARE(done.approver.text(), u"dare"_s);
        QCOMPARE(m_desk->desk.flows.signIn.session().clerk.text(), u"ana"_s);
    }

    void escape_approvesNothing_andLeadsBackToTheReason()
    {
        write(u"dare"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!sheet().isVisible());
        QCOMPARE(m_desk->window.focusWidget()->accessibleName(), u"Reason"_s);
        QCOMPARE(m_desk->desk.recorded().size(), 2U);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sheet().isVisible());
        QVERIFY(name().text().isEmpty()); // nobody stays there
    }

    void clerkThemselves_isToldSo_beforeAnyPasswordCounts()
    {
        write(u"ana"_s);
        m_desk->press(Qt::Key_Return);
        QVERIFY(shows(u"Only a supervisor can approve."_s));
        write(EnrolledDesk::password());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"Somebody else has to approve this"_s));
        QVERIFY(sheet().isVisible());
        QVERIFY(password().text().isEmpty());
        picture(u"approval-2-own"_s);
    }

    void wrongPassword_staysOnTheSheet()
    {
        write(u"dare"_s);
        m_desk->press(Qt::Key_Return);
        write(u"wrong"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->desk.flows.approval.fault());
        QVERIFY(shows(u"Not approved"_s));
        QVERIFY(!shows(u"Sign-in failed"_s));
        QCOMPARE(m_desk->window.focusWidget()->accessibleName(), u"Password"_s);
        picture(u"approval-3-wrong"_s);
        QCOMPARE(m_desk->desk.recorded().size(), 2U);
    }

    /// Nobody signs in here, and "you" is the clerk.
    void withoutCentral_whoWasNeverHere_isNotToldOfASignIn()
    {
        m_desk->desk.office.call([this](Office&) { m_desk->desk.central->isOnline = false; });
        write(u"luka"_s);
        m_desk->press(Qt::Key_Return);
        write(EnrolledDesk::password());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"This approval needs the connection"_s));
        QVERIFY(shows(u"The second person has not signed in at this desk before"_s));
    }

    /// The keys of the page below are dead, and no scan fills a field.
    void belowTheSheet_nothingHappens()
    {
        const QString before = m_desk->pageName();
        m_desk->press(Qt::Key_F2);
        m_desk->press(Qt::Key_F6);
        QCOMPARE(m_desk->pageName(), before);
        QVERIFY(!page().isEnabled());
    }

    void lock_endsIt_andTheWorkIsThereAgain()
    {
        m_desk->desk.flows.signIn.lock();
        QVERIFY(!m_desk->desk.flows.approval.wish());
        m_desk->desk.flows.signIn.signIn(u"ana"_s, EnrolledDesk::password());
        QTRY_COMPARE(m_desk->desk.flows.signIn.step(), SignInFlow::Step::SignedIn);
        QVERIFY(!sheet().isVisible());
        QVERIFY(page().isEnabled());
        QVERIFY(m_desk->desk.flows.correction.mistake());
        QCOMPARE(m_desk->desk.recorded().size(), 2U);
    }

    void smallWindow_scrolls()
    {
        m_desk->window.resize(683, 384); // the reference screen at 200 %
        QTRY_COMPARE(sheet().size(), m_desk->window.size());
        picture(u"approval-4-small"_s);
    }

private:
    void moveCashAndConfirm()
    {
        DeskFixture& desk = m_desk->desk;
        desk.flows.till.moveCash(desk.flows.desk.status().shift->id, CashMovement::Direction::In,
                                 Money::fromCents(30'00), u"Coins"_s);
        QTRY_COMPARE(desk.recorded().size(), 2U);
        connectWith(desk, applied);
        QTRY_COMPARE(desk.recorded().back().standing, Standing::Applied);
    }

    /// Typed as slowly as people do: what is faster is a scanner's.
    void write(const QString& text)
    {
        auto* field = qobject_cast<QLineEdit*>(m_desk->window.focusWidget());
        QTest::keyClicks(field, text);
        QTRY_VERIFY(field->text().startsWith(text, Qt::CaseInsensitive));
    }
    [[nodiscard]] ApprovalSheet& sheet() { return *m_desk->window.findChild<ApprovalSheet*>(); }
    [[nodiscard]] CorrectionPage& page() { return *m_desk->window.findChild<CorrectionPage*>(); }
    [[nodiscard]] QLineEdit& name() { return *field(u"Name"_s); }
    [[nodiscard]] QLineEdit& password() { return *field(u"Password"_s); }
    [[nodiscard]] QLineEdit* field(const QString& called)
    {
        const auto all = sheet().findChildren<QLineEdit*>();
        const auto found = std::ranges::find(all, called, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool shows(const QString& text)
    {
        const auto all = sheet().findChildren<QWidget*>();
        return std::ranges::any_of(all, [&text](const QWidget* widget) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            return widget->isVisible() &&
                   (widget->accessibleName().contains(text) || (label && label->text().contains(text)));
        });
    }
    void picture(const QString& name) { pictureOf(m_desk->window, name); }

    std::unique_ptr<DeskInWindow> m_desk;
};

QTEST_MAIN(ApprovalSheetTest)
#include "ApprovalSheetTest.moc"
