// SPDX-License-Identifier: EUPL-1.2
// tour FOLDER: the whole job of a day at a desk, online and offline, in the real window; leaves a picture of
// every page and step it comes to, each in both languages and both themes, and the receipts as PDF. Works by
// keys where it can, and shortens its way where that is not the point: that keys are enough is for keys.sh.
#include "core/base/Log.h"
#include "core/office/Office.h"
#include "resources/slip/SlipFiles.h"
#include "resources/terms/TermsFiles.h"
#include "tests/tour/Album.h"
#include "tests/tour/Clerk.h"
#include "tests/tour/Supervisor.h"
#include "tests/tour/TourCentral.h"
#include "ui/pages/Page.h"
#include "ui/print/Pdf.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/print/TillSheet.h"
#include "ui/shell/DeskWindow.h"
#include "ui/shell/Workplace.h"

using namespace cekr;
using namespace cekr::tour;
using namespace Qt::StringLiterals;

namespace
{

// Those that the day has not led to.
const QStringList otherPages{u"cards"_s, u"settings"_s, u"about"_s, u"help"_s, u"keys"_s};

QString mokId(int index)
{
    return u"00731%1"_s.arg(401 + index, 4, 10, QLatin1Char('0')); // of box DB-1003
}

class Tour
{
public:
    Tour(QApplication& application, const QString& out)
        : m_out(out)
        , m_preferences(m_central.deskFolder())
        , m_theme(application)
        , m_office(u"office"_s,
                   [this] {
                       return std::make_unique<Office>(
                           OfficeParts{m_central.deskFolder(), *termsEditions(), &m_clock, {}});
                   })
        , m_press(u"press"_s, [] { return std::make_unique<SystemPress>(); })
        , m_flows(m_office, m_clock, *topUpAccount())
        , m_window(m_flows, m_press, m_preferences, m_clock, m_central.deskFolder())
        , m_clerk(m_window)
        , m_album(m_window, m_preferences, out)
    {
        const auto applyLook = [this, &application] {
            m_theme.choose(m_preferences.theme());
            useLanguage(application, m_preferences.language());
        };
        applyLook();
        QObject::connect(&m_preferences, &Preferences::changed, &m_window, applyLook);
        m_window.resize(QGuiApplication::primaryScreen()->availableSize());
    }

    void run()
    {
        m_window.show();
        m_window.activateWindow();
        require(QTest::qWaitForWindowExposed(&m_window), "a window");
        m_flows.signIn.open();
        signIn();
        openShift();
        takeBoxOver();
        handOverOnline();
        workOffline();
        resolveWhatWasRefused();
        lockAndUnlock();
        supervise(m_window, m_clerk, m_album, m_central, topUp());
        makeSlip();
        moveCash();
        lookAround();
        compareWithCentral();
        closeShift();
        fail();
    }

private:
    const DeskStatus& status() { return m_flows.desk.status(); }

    void picture(const QString& name) { m_album.picture(name); }

    void signIn()
    {
        await([this] { return m_flows.signIn.step() == SignInFlow::Step::SignedOut; }, "the sign-in page");
        picture(u"sign-in"_s);
        m_clerk.type(u"ana"_s);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.type(u"narobe"_s);
        m_clerk.press(Qt::Key_Return);
        await([this] { return m_flows.signIn.fault().has_value(); }, "a wrong password to be refused");
        picture(u"sign-in-refused"_s);
        m_clerk.type(u"ana-pult-demo"_s);
        m_clerk.press(Qt::Key_Return);
        await([this] { return m_flows.signIn.step() == SignInFlow::Step::SignedIn; }, "ana to be signed in");
        await([this] { return status().isOnline && status().cards > 0; }, "the first pull");
        picture(u"home-without-shift"_s);
    }

    void openShift()
    {
        m_clerk.press(Qt::Key_F11);
        picture(u"till-closed"_s);
        m_clerk.type(u"100"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        await([this] { return status().shift.has_value(); }, "an open shift");
        picture(u"till-open"_s);
    }

    void takeBoxOver()
    {
        m_clerk.press(Qt::Key_F10);
        picture(u"intake-box"_s);
        m_clerk.type(u"DB-1003"_s);
        m_clerk.press(Qt::Key_Return);
        await([this] { return m_flows.intake.step() == IntakeFlow::Step::Cards; }, "the box to be known");
        for (int i = 0; i < 24; ++i) {
            m_clerk.scan(mokId(i));
        }
        m_clerk.scan(u"204118701"_s); // belongs to another desk
        require(m_flows.intake.foundCount() == 24 && m_flows.intake.surplus().size() == 1,
                "24 found, one surplus");
        picture(u"intake-cards"_s);
        m_clerk.press(Qt::Key_Return);
        await([this] { return m_flows.intake.step() == IntakeFlow::Step::Missing; },
              "the missing card to be named");
        picture(u"intake-missing"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        await([this] { return m_flows.intake.step() == IntakeFlow::Step::Finished; },
              "the box to be taken over");
        picture(u"intake-finished"_s);
        m_clerk.press(Qt::Key_Return);
        picture(u"stock"_s);
    }

    AnonymousFlow& anonymous() { return m_flows.anonymous; }
    void awaitStep(AnonymousFlow::Step step)
    {
        await([this, step] { return anonymous().step() == step; }, "the next step");
    }

    /// Hands cards over with these loads (empty for none) and leaves the flow at its last step.
    void handOver(const QStringList& cards, const QStringList& loads, const QString& name)
    {
        m_clerk.press(Qt::Key_F2);
        for (int i = 0; i < cards.size(); ++i) {
            m_clerk.scan(cards[i]);
            await([&] { return int(anonymous().lines().size()) == i + 1; }, "a card to be added");
        }
        picture(name + u"-cards"_s);
        m_clerk.press(Qt::Key_Return);
        awaitStep(AnonymousFlow::Step::Briefing);
        m_clerk.press(Qt::Key_Space);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.press(Qt::Key_Space);
        picture(name + u"-briefing"_s);
        m_clerk.press(Qt::Key_Return);
        awaitStep(AnonymousFlow::Step::FirstLoad);
        for (int i = 0; i < loads.size(); ++i) {
            if (i > 0) {
                nextAmount();
            }
            m_clerk.type(loads[i]);
        }
        picture(name + u"-first-load"_s);
        await([this] { return anonymous().canGoOn(); }, "the loads to be allowed");
        anonymous().goOn();
        awaitStep(AnonymousFlow::Step::Review);
        picture(name + u"-review"_s);
        m_clerk.press(Qt::Key_Return);
        require(anonymous().step() == AnonymousFlow::Step::Review, "Enter alone to confirm no money");
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        awaitStep(AnonymousFlow::Step::Handover);
        picture(name + u"-handover"_s);
    }

    /// To the amount field of the next card.
    void nextAmount()
    {
        const QWidget* before = QApplication::focusWidget();
        for (int tabs = 0; tabs < 20; ++tabs) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            if (now != before && now->inherits("cekr::AmountField")) {
                return;
            }
        }
    }

    void finishHandover()
    {
        const qint64 number = anonymous().receipt();
        savePdfs(number, false);
        anonymous().finish();
        m_window.workplace()->showPage(u"home"_s);
        picture(u"home"_s);
    }

    void savePdfs(qint64 number, bool asCopy)
    {
        bool isDone = false;
        m_flows.desk.receipt(number, asCopy, [&](const Result<ReceiptView>& view) {
            require(view.has_value(), "a receipt");
            for (const Paper paper : {Paper::Roll80, Paper::A4}) {
                const QString name = u"%1/receipt-%2-%3%4.pdf"_s.arg(m_out).arg(number).arg(
                    paper == Paper::A4 ? u"a4"_s : u"80mm"_s, asCopy ? u"-copy"_s : QString());
                require(savePdf(receiptSheet(*view, paper), name).has_value(), "a PDF");
            }
            isDone = true;
        });
        await([&] { return isDone; }, "the receipt");
    }

    void handOverOnline()
    {
        m_clerk.press(Qt::Key_F2);
        m_clerk.scan(u"204118701"_s);
        await([this] { return anonymous().refusal().has_value(); }, "foreign plastic to be refused");
        require(anonymous().refusal()->rule == "STOCK-1", "rule STOCK-1");
        picture(u"anonymous-refused"_s);
        anonymous().abandon();
        m_window.workplace()->showPage(u"home"_s);
        handOver({mokId(0), mokId(1)}, {u"20"_s, u"150"_s}, u"online"_s);
        await([this] { return status().waiting == 0; }, "central to confirm");
        require(status().shift->drawer == Money::fromCents(274'00), "100 + 4 + 170 euros in the drawer");
        const qint64 number = anonymous().receipt();
        finishHandover();
        savePdfs(number, true);
    }

    void workOffline()
    {
        m_central.stop();
        m_flows.desk.syncNow();
        await([this] { return !status().isOnline; }, "the connection to be gone");
        handOver({mokId(2)}, {u"50"_s}, u"offline"_s);
        require(status().waiting == 2, "two operations to wait");
        finishHandover();
        m_window.workplace()->showPage(u"transfer"_s);
        picture(u"transfer-offline"_s);
        // While the desk is away, central raises the price: what the desk charged is no longer right.
        m_central.raisePrices();
        m_central.start();
        m_flows.desk.syncNow();
        await([this] { return status().waiting == 0 && status().isOnline; }, "everything to be answered");
        await([this] { return status().attention == 2; }, "the hand-over and its load to be refused");
        picture(u"transfer-online"_s);
    }

    void resolveWhatWasRefused()
    {
        m_window.workplace()->showPage(u"attention"_s);
        picture(u"attention"_s);
        m_clerk.press(Qt::Key_Return); // from the list to what can be done
        m_clerk.press(Qt::Key_Return);
        picture(u"attention-refund"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        await([this] { return status().attention == 1; }, "a refund");
        picture(u"receipt"_s);
        m_clerk.press(Qt::Key_Escape);
        m_flows.attention.escalate(m_flows.desk.attention().front(), u"Stranka se vrne jutri."_s);
        await(
            [this] {
                return !m_flows.desk.attention().empty() && m_flows.desk.attention().front().escalation;
            },
            "a supervisor to have it");
        picture(u"attention-escalated"_s);
    }

    void lockAndUnlock()
    {
        m_clerk.press(Qt::Key_L, Qt::ControlModifier);
        await([this] { return m_flows.signIn.step() == SignInFlow::Step::Locked; }, "the lock");
        picture(u"locked"_s);
        m_clerk.scan(u"ana-pult-demo"_s);
        require(m_flows.signIn.step() == SignInFlow::Step::Locked, "a scan to unlock nothing");
        m_clerk.type(u"ana-pult-demo"_s);
        m_clerk.press(Qt::Key_Return);
        await([this] { return m_flows.signIn.step() == SignInFlow::Step::SignedIn; },
              "the screen to be unlocked");
    }

    /// Gives the number of its receipt.
    qint64 topUp()
    {
        TopUpFlow& flow = m_flows.topUp;
        m_clerk.press(Qt::Key_F6);
        picture(u"top-up-card"_s);
        m_clerk.scan(u"310200102"_s);
        m_clerk.type(u"715036"_s);
        m_clerk.press(Qt::Key_Return);
        await([&] { return flow.step() == TopUpFlow::Step::Amount; }, "the card to be recognised");
        m_clerk.type(u"700"_s);
        await([&] { return flow.refusal().has_value(); }, "more than is left to be refused");
        require(flow.refusal()->rule == "LIMIT-N1", "rule LIMIT-N1");
        picture(u"top-up-refused"_s);
        m_clerk.press(Qt::Key_A, Qt::ControlModifier);
        m_clerk.type(u"80"_s);
        await([&] { return flow.canGoOn(); }, "80 euros to be allowed");
        picture(u"top-up-amount"_s);
        m_clerk.press(Qt::Key_Return);
        await([&] { return flow.step() == TopUpFlow::Step::Cash; }, "central to keep it free");
        m_clerk.type(u"100"_s);
        picture(u"top-up-cash"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        await([&] { return flow.step() == TopUpFlow::Step::Loaded; }, "the load");
        await([this] { return status().waiting == 0; }, "central to confirm the load");
        picture(u"top-up-loaded"_s);
        const qint64 receipt = flow.receipt();
        savePdfs(receipt, false);
        flow.abandon();
        m_window.workplace()->showPage(u"home"_s);
        return receipt;
    }

    void makeSlip()
    {
        m_clerk.press(Qt::Key_F7);
        m_clerk.scan(u"310200101"_s);
        await([this] { return m_flows.slip.slip().has_value(); }, "a payment slip");
        picture(u"slip"_s);
        require(savePdf({u"UPN QR"_s, {}, Paper::Roll80, m_flows.slip.slip()}, m_out + u"/slip.pdf"_s)
                    .has_value(),
                "a PDF");
        m_window.workplace()->showPage(u"home"_s);
    }

    void moveCash()
    {
        m_flows.till.moveCash(status().shift->id, CashMovement::Direction::Out, Money::fromCents(30'00),
                              u"Odvod v sef"_s);
        await([this] { return !m_flows.till.isBusy() && status().waiting == 0; }, "cash out");
        m_window.workplace()->showPage(u"till"_s);
        picture(u"till-movements"_s);
    }

    void lookAround()
    {
        m_flows.desk.search(u"731"_s);
        for (const QString& page : otherPages) {
            m_window.workplace()->showPage(page);
            picture(page);
        }
    }

    void compareWithCentral()
    {
        await([this] { return status().waiting == 0; }, "central to have everything");
        const qint64 drawer = status().shift->drawer.cents();
        require(drawer == m_central.drawer(), "desk and central to agree to the cent");
        std::printf("tour: %d pictures, drawer %lld cents, agreed with central\n", m_album.count(),
                    qlonglong(drawer));
    }

    /// Counts what should be there, with the fewest notes and coins.
    void closeShift()
    {
        m_window.workplace()->showPage(u"till"_s);
        TillFlow& till = m_flows.till;
        await([&] { return till.till().has_value(); }, "the till to be read");
        qint64 left = status().shift->drawer.cents();
        till.beginCount();
        for (const Money value : allDenominations()) {
            till.setPieces(value, int(left / value.cents()));
            left %= value.cents();
        }
        picture(u"till-count"_s);
        till.finishCount();
        await([&] { return till.step() == TillFlow::Step::Difference; }, "the count beside the books");
        require(till.difference().isZero(), "a drawer that agrees");
        picture(u"till-agrees"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        await([this] { return !status().shift && status().waiting == 0; }, "the shift to be closed");
        picture(u"till-report"_s);
        bool isDone = false;
        till.report(1, false, [&](const Result<TillReportView>& view) {
            require(view.has_value(), "a Z report");
            for (const Paper paper : {Paper::Roll80, Paper::A4}) {
                const QString name = u"%1/z-1-%2.pdf"_s.arg(m_out, paper == Paper::A4 ? u"a4"_s : u"80mm"_s);
                require(savePdf(tillSheet(*view, paper), name).has_value(), "a PDF");
            }
            isDone = true;
        });
        await([&] { return isDone; }, "the Z report");
    }

    /// Ends the day with what is shown in place of everything when the desk cannot be opened.
    void fail()
    {
        m_window.showFault(Error{ErrorCode::DatabaseCorrupt});
        picture(u"unusable"_s);
    }

    QString m_out;
    TourCentral m_central;
    SystemClock m_clock;
    Preferences m_preferences;
    Theme m_theme;
    OfficeThread m_office;
    PressThread m_press;
    Flows m_flows;
    DeskWindow m_window;
    Clerk m_clerk;
    Album m_album;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(u"1.0.0"_s);
    if (QApplication::arguments().size() != 2) {
        qCritical("usage: tour FOLDER");
        return 2;
    }
    Tour(application, QApplication::arguments()[1]).run();
    return 0;
}
