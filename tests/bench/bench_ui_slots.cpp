// SPDX-License-Identifier: EUPL-1.2
// ui_slot_max: the longest time the UI thread was busy at a stretch while 10 000 operations are sent and 100
// 000 card states are pulled and the window is used. Busy is the time between two waits of the event loop,
// whether the thread computed or waited for a disk or a lock, without what it stood in line for a processor
// that others had: that says how loaded this machine is. The floor is the same for the window left alone.
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"
#include "core/office/Office.h"
#include "resources/slip/SlipFiles.h"
#include "resources/terms/TermsFiles.h"
#include "tests/bench/Bench.h"
#include "tests/bench/CentralDesk.h"
#include "ui/shell/DeskWindow.h"
#include "ui/shell/Workplace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cards = 100'000;
constexpr int waiting = 10'000;

/// The time of the thread that made it, as it would pass were the machine its alone.
class OwnTime
{
public:
    OwnTime() : m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
    {
        if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            qFatal("bench: %s", qPrintable(m_schedule.errorString()));
        }
    }
    [[nodiscard]] double milliseconds()
    {
        const std::chrono::duration<double, std::milli> wall =
            std::chrono::steady_clock::now().time_since_epoch();
        return wall.count() - stoodInLine();
    }

private:
    /// Ready to run, but on no processor: the second figure, in nanoseconds (Documentation/scheduler/
    /// sched-stats.rst of Linux).
    double stoodInLine()
    {
        m_schedule.seek(0);
        const QByteArrayList figures = m_schedule.readAll().split(' ');
        if (figures.size() != 3) {
            qFatal("bench: no schedule statistics of this thread");
        }
        return figures[1].toDouble() / 1e6;
    }

    QFile m_schedule;
};

/// Times every stretch between two waits of this thread's event loop.
class BusyWatch : public QObject
{
public:
    BusyWatch()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this,
                [this] { m_since = m_time.milliseconds(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { m_stretches.push_back(m_time.milliseconds() - m_since); });
    }
    void begin() { m_stretches.clear(); }
    [[nodiscard]] double longest() const { return *std::max_element(m_stretches.begin(), m_stretches.end()); }
    [[nodiscard]] int count() const { return int(m_stretches.size()); }

private:
    OwnTime m_time;
    double m_since = m_time.milliseconds();
    std::vector<double> m_stretches{0};
};

void fillJournal(CentralDesk& at)
{
    Result<Journal> journal = Journal::open(DeskFolder(at.folder()).journal());
    std::vector<OperationBody> bodies = at.opening();
    OperationId shift;
    Record record;
    const auto add = [&](const OperationBody& body) {
        Operation operation = at.desk().next(body);
        const QByteArray jws = at.desk().sign(operation);
        record.entries.push_back({std::move(operation), jws, entriesOf(body)});
    };
    add(bodies.front());
    shift = at.desk().lastId();
    for (size_t i = 1; i < bodies.size(); ++i) {
        add(bodies[i]);
    }
    for (const OperationBody& body : at.counterWork(shift, 0, waiting)) {
        add(body);
    }
    if (Done done = journal->record(record); !done) {
        qFatal("bench: %s", qPrintable(done.error().toLogLine()));
    }
}

/// Lets the event loop run as it does for a user, which waits between events.
void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitFor(const char* what, const std::function<bool()>& isSo)
{
    for (int turn = 0; !isSo(); ++turn) {
        if (turn > 6000) {
            qFatal("bench: %s", what);
        }
        rest(10);
    }
}

/// One key at a time, as a hand sends them.
void press(QWidget* at, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(at, key, modifiers);
    rest(20);
}

void use(DeskWindow& window, int turn)
{
    static constexpr std::array places{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    static constexpr std::array digits{Qt::Key_2, Qt::Key_0, Qt::Key_1};
    press(&window, places[size_t(turn) % places.size()], Qt::AltModifier);
    if (turn % 4 == 0) {
        press(&window, Qt::Key_K, Qt::ControlModifier);
        for (const Qt::Key digit : digits) {
            press(QApplication::focusWidget(), digit);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Theme theme(application);
    const SystemClock clock;
    CentralDesk at(cards, waiting / 2);
    fillJournal(at);
    Preferences preferences(at.folder());
    useLanguage(application, Language::Slovene);
    OfficeThread office(u"office"_s, [&] {
        return std::make_unique<Office>(OfficeParts{at.folder(), *termsEditions(), &clock, {}});
    });
    PressThread press(u"press"_s, [] { return std::make_unique<SystemPress>(); });
    Flows flows(office, clock, *topUpAccount());
    DeskWindow window(flows, press, preferences, clock, at.folder());
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("bench: the window gets no focus");
    }
    BusyWatch watch;
    SignInFlow& signIn = flows.signIn;
    signIn.open();
    waitFor("the desk does not open", [&] { return signIn.step() == SignInFlow::Step::SignedOut; });
    watch.begin();
    signIn.signIn(u"ana"_s, u"ana-pult-demo"_s);
    waitFor("sign-in fails", [&] { return signIn.step() == SignInFlow::Step::SignedIn; });
    const auto& status = window.flows().desk.status();
    for (int turn = 0; turn < 40 || status.waiting > 0 || status.cards < cards || status.isBusy; ++turn) {
        use(window, turn);
        rest(50);
        if (turn > 4000) {
            qFatal("bench: sending and pulling do not end: %d wait, %d cards", status.waiting, status.cards);
        }
    }
    const double busy = watch.longest();
    const int stretches = watch.count();
    watch.begin();
    rest(3000);
    print({"ui_slot_max", busy, watch.longest(), "ms", stretches});
}
