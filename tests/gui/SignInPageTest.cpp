// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SignInPage.h"

#include "tests/gui/Accessible.h"
#include "tests/gui/Stage.h"
#include "tests/support/DeskFixture.h"
#include "ui/text/StepText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using Step = SignInFlow::Step;

/// Who sits down at the desk, without a connection; both clerks have signed in here before.
class SignInPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        show();
        flow().open();
        QTRY_COMPARE(flow().step(), Step::SignedOut);
        QTRY_COMPARE(flow().clerks().size(), 2U);
    }

    void cleanup()
    {
        m_stage.reset();
        m_desk.reset();
    }

    void typedWhileOpening_signsInOnceOpen()
    {
        m_stage.reset();
        m_desk = std::make_unique<DeskFixture>();
        show();
        m_stage->type(u"ana"_s);
        m_stage->press(Qt::Key_Tab);
        m_stage->type(EnrolledDesk::password());
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(stepText(Step::Opening)));
        QCOMPARE(flow().step(), Step::Opening);
        flow().open();
        QTRY_COMPARE(flow().step(), Step::SignedIn);
    }

    void nameAndPassword_enterSignsIn()
    {
        QCOMPARE(m_stage->focus(), u"Name"_s);
        m_stage->picture(u"sign-in"_s);
        m_stage->type(u"ana novak"_s);
        m_stage->press(Qt::Key_Tab);
        m_stage->type(EnrolledDesk::password());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::SignedIn);
        QCOMPARE(flow().session().name, u"Ana Novak"_s);
        QCOMPARE(password()->text(), QString());
        QCOMPARE(name()->text(), QString());
    }

    void nameOfTheDesk_standsAboveTheForm()
    {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"Avtobusna postaja Kranj · blagajna 2"_s;
        }));
    }

    void beginningOfAName_isCompleted()
    {
        m_stage->type(u"da"_s);
        QCOMPARE(name()->text().toLower(), u"dare zupan"_s);
    }

    void signInName_isTakenToo()
    {
        signIn(u"dare"_s, EnrolledDesk::password());
        QTRY_COMPARE(flow().step(), Step::SignedIn);
        QCOMPARE(flow().session().name, u"Dare Zupan"_s);
    }

    void wrongPassword_isSaidInPlace_keepsTheName_clearsThePassword()
    {
        signIn(u"ana"_s, u"geslo1"_s);
        QTRY_VERIFY(m_stage->shows(u"Sign-in failed"_s));
        QVERIFY(m_stage->shows(u"If you have forgotten it, the administrator gives you another one."_s));
        m_stage->picture(u"sign-in-wrong"_s);
        QCOMPARE(name()->text(), u"Ana Novak"_s); // written out
        QCOMPARE(password()->text(), QString());
        QCOMPARE(m_stage->focus(), u"Password"_s);
        m_stage->type(EnrolledDesk::password());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::SignedIn);
    }

    void wrongAgainAndAgain_hasToWait_andSeesHowLong()
    {
        for (int i = 0; i < 3; ++i) {
            signIn(u"ana"_s, u"geslo%1"_s.arg(i));
            QTRY_COMPARE(flow().step(), Step::SignedOut);
        }
        QTRY_VERIFY(m_stage->shows(u"try again in 5 second"_s));
        m_stage->picture(u"sign-in-delayed"_s);
        QVERIFY(!button()->isEnabled());
        QTRY_VERIFY(!m_stage->shows(u"try again in 5 second"_s));
        QVERIFY(!button()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button()->isEnabled(), 10'000);
    }

    void emptyFields_areNamed_andNothingIsTried()
    {
        QSignalSpy steps(&flow(), &SignInFlow::stepChanged);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Enter your name."_s));
        m_stage->type(u"ana"_s);
        m_stage->press(Qt::Key_Return);
        m_stage->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Enter your password."_s));
        QCOMPARE(m_stage->focus(), u"Password"_s);
        QCOMPARE(steps.size(), 0);
    }

    void unknownClerk_withoutConnection_isToldThatItIsNeeded()
    {
        signIn(u"metka"_s, u"geslo"_s);
        QTRY_COMPARE(flow().step(), Step::SignedOut);
        QVERIFY(flow().fault());
        QCOMPARE(flow().fault()->code, ErrorCode::FirstSignInNeedsConnection);
        m_stage->picture(u"sign-in-first-needs-connection"_s);
    }

    void locked_asksThePasswordOfWhoLocked()
    {
        lock();
        m_stage->picture(u"locked"_s);
        QVERIFY(m_stage->shows(u"Ana Novak"_s));
        QVERIFY(!m_stage->find<QLineEdit>(u"Name"_s));
        QCOMPARE(m_stage->focus(), u"Password"_s);
        m_stage->type(u"nonsense"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Sign-in failed"_s));
        QCOMPARE(flow().step(), Step::Locked);
        QSignalSpy began(&flow(), &SignInFlow::began);
        m_stage->type(EnrolledDesk::password());
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(flow().step(), Step::SignedIn);
        QCOMPARE(began.first().first().toBool(), false);
    }

    void locked_anotherClerkTakesOver()
    {
        lock();
        m_stage->click(u"Change clerk"_s);
        m_stage->picture(u"locked-change"_s);
        QCOMPARE(m_stage->focus(), u"Name"_s);
        QSignalSpy began(&flow(), &SignInFlow::began);
        signIn(u"dare zupan"_s, EnrolledDesk::password());
        QTRY_COMPARE(flow().step(), Step::SignedIn);
        QCOMPARE(flow().session().clerk.text(), u"dare"_s);
        QCOMPARE(began.first().first().toBool(), true);
    }

    void lowWindow_scrollsTheForm_andCutsNothing()
    {
        lock();
        m_stage->click(u"Change clerk"_s);
        signIn(u"dare"_s, u"nonsense"_s);
        QTRY_VERIFY(m_stage->shows(u"Sign-in failed"_s));
        m_stage->window().resize(683, 384);
        QTRY_COMPARE(m_page->height(), 384);
        auto* notice = m_page->findChild<Notice*>();
        QTRY_VERIFY(notice->height() >= notice->heightForWidth(notice->width()));
        m_stage->picture(u"locked-low"_s);
    }

    void changeOfMind_leadsBackToWhoLocked()
    {
        lock();
        m_stage->click(u"Change clerk"_s);
        m_stage->click(u"Back to Ana Novak"_s);
        QVERIFY(!m_stage->find<QLineEdit>(u"Name"_s));
        QCOMPARE(m_stage->focus(), u"Password"_s);
    }

    void formMadeWhileLocked_knowsIt()
    {
        lock();
        m_stage.reset();
        show();
        QVERIFY(m_stage->shows(u"Ana Novak"_s));
        QVERIFY(m_stage->find(u"Unlock"_s));
    }

    void everyLook_namesItsControls_andClaimsNoLetterTwice()
    {
        const auto check = [this] {
            const QStringList nameless = namelessControls(m_stage->window());
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
            QVERIFY2(m_stage->mnemonicsClaimedTwice().isEmpty(),
                     qPrintable(m_stage->mnemonicsClaimedTwice()));
        };
        check();
        lock();
        check();
        m_stage->click(u"Change clerk"_s);
        check();
    }

private:
    SignInFlow& flow() { return m_desk->flows.signIn; }

    void show()
    {
        m_page = new SignInPage(flow());
        m_stage = std::make_unique<Stage>(static_cast<QWidget*>(m_page));
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_page->entered();
    }

    void signIn(const QString& clerk, const QString& word)
    {
        name()->clear();
        name()->setFocus();
        m_stage->type(clerk);
        password()->setFocus();
        m_stage->type(word);
        m_stage->press(Qt::Key_Return);
    }

    void lock()
    {
        signIn(u"ana"_s, EnrolledDesk::password());
        QTRY_COMPARE(flow().step(), Step::SignedIn);
        flow().lock();
        QCOMPARE(flow().step(), Step::Locked);
    }

    [[nodiscard]] QLineEdit* name() { return m_page->findChildren<QLineEdit*>().first(); }
    [[nodiscard]] QLineEdit* password() { return m_page->findChildren<QLineEdit*>().last(); }
    [[nodiscard]] PrimaryButton* button() { return m_page->findChild<PrimaryButton*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Stage> m_stage;
    SignInPage* m_page = nullptr; // the stage's
};

QTEST_MAIN(SignInPageTest)
#include "SignInPageTest.moc"
