// SPDX-License-Identifier: EUPL-1.2
// ui_slot_max: the longest time the UI thread was busy at a stretch while 10 000 operations are sent and 100
// 000 card states are pulled and the window is used. Busy is the time between two waits of the event loop
// that the thread itself spent on a processor. The floor is the same for the window left alone.
#include "core/base/Log.h"
#include "resources/terms/TermsFiles.h"
#include "tests/bench/Bench.h"
#include "tests/bench/CentralDesk.h"
#include "ui/shell/DeskWindow.h"
#include "ui/shell/Workplace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QTest>

#include <ctime>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cards = 100'000;
constexpr int waiting = 10'000;

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Times every stretch between two waits of this thread's event loop.
class BusyWatch : public QObject
{
public:
    BusyWatch()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this,
                [this] { m_since = threadMilliseconds(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { m_stretches.push_back(threadMilliseconds() - m_since); });
    }
    void begin() { m_stretches.clear(); }
    [[nodiscard]] double longest() const { return *std::max_element(m_stretches.begin(), m_stretches.end()); }
    [[nodiscard]] int count() const { return int(m_stretches.size()); }

private:
    double m_since = threadMilliseconds();
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

void use(DeskWindow& window, int turn)
{
    static constexpr std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    QTest::keyClick(&window, keys[size_t(turn) % keys.size()], Qt::AltModifier);
    if (turn % 4 == 0) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"20%1"_s.arg(turn % 10));
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
    DeskWindow window(office, preferences, clock, at.folder());
    window.show();
    BusyWatch watch;
    window.begin();
    SignInFlow& signIn = window.flows().signIn;
    if (!QTest::qWaitFor([&] { return signIn.step() == SignInFlow::Step::SignedOut; }, 30'000)) {
        qFatal("bench: the desk does not open");
    }
    signIn.signIn(u"ana"_s, u"ana-pult-demo"_s);
    if (!QTest::qWaitFor([&] { return signIn.step() == SignInFlow::Step::SignedIn; }, 60'000)) {
        qFatal("bench: sign-in fails");
    }
    const auto& status = window.flows().desk.status();
    watch.begin();
    for (int turn = 0; turn < 40 || status.waiting > 0 || status.cards < cards || status.isBusy; ++turn) {
        use(window, turn);
        QTest::qWait(50);
        if (turn > 4000) {
            qFatal("bench: sending and pulling do not end: %d wait, %d cards", status.waiting, status.cards);
        }
    }
    const double busy = watch.longest();
    const int stretches = watch.count();
    watch.begin();
    QTest::qWait(3000);
    print({"ui_slot_max", busy, watch.longest(), "ms", stretches});
}
