// SPDX-License-Identifier: EUPL-1.2
// Usage: till_worker FOLDER CLERK PASSWORD SEED FIRST_CARD CARDS PAN_TAIL
// A clerk without a pause, by the flows that the screen shows: opens a shift, loads cards whose numbers
// follow FIRST_CARD, changes their mind now and then, counts the drawer and closes the shift. One line for
// each thing that the screen would show (amounts in cents):
//   left AMOUNT                      what was left of a count, once after the sign-in
//   draft CARD AMOUNT | draft none   and of a top-up
//   cash CARD AMOUNT                 the cash is asked for
//   loaded RECEIPT CARD AMOUNT       recorded
//   given-up                         about to be thrown away
//   counted AMOUNT                   the count beside what is expected
//   recount                          about to be counted again
//   closed NUMBER                    Z report
// Runs until it is killed; ends by itself only when something is wrong, with the reason on standard error.
#include "core/flows/DraftFields.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "core/flows/TopUpFlow.h"
#include "core/office/DeskFolder.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/store/ProcessLock.h"
#include "resources/terms/TermsFiles.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace cekr;

namespace
{

/// Ends the program, which no kill was meant to outlive.
[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "till_worker: %s\n", qPrintable(error.toLogLine()));
    std::_Exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        fail(result.error());
    }
    return std::move(*result);
}

void show(const QByteArrayList& words)
{
    std::puts(words.join(' ').constData());
    std::fflush(stdout);
}

struct Orders
{
    QString folder;
    QString clerk;
    QString password;
    quint32 seed;
    quint32 firstCard;
    quint32 cards;
    QString panTail;
};

class Worker final : public QObject
{
public:
    explicit Worker(Orders orders)
        : m_orders(std::move(orders))
        , m_random(m_orders.seed)
        , m_office(QStringLiteral("office"),
                   [this] {
                       return std::make_unique<Office>(
                           OfficeParts{m_orders.folder, must(termsEditions()), &m_clock, {}});
                   })
        , m_signIn(m_office)
        , m_topUp(m_office, m_clock)
        , m_till(m_office, m_clock)
    {
        connect(&m_signIn, &SignInFlow::stepChanged, this, &Worker::enter);
        connect(&m_topUp, &TopUpFlow::stepChanged, this, &Worker::showTopUp);
        connect(&m_till, &TillFlow::changed, this, &Worker::showCount);
        connect(&m_till, &TillFlow::closed, this, [](qint64 number) {
            show({"closed", QByteArray::number(number)});
        });
        connect(&m_next, &QTimer::timeout, this, &Worker::goOn);
        m_signIn.open();
    }

private:
    void enter()
    {
        if (m_signIn.fault()) {
            fail(*m_signIn.fault());
        } else if (m_signIn.step() == SignInFlow::Step::SignedOut) {
            m_signIn.signIn(m_orders.clerk, m_orders.password);
        } else if (m_signIn.step() == SignInFlow::Step::SignedIn) {
            m_till.refresh(); // answered before the drafts are
            m_office.ask(
                this, [](Drafts& drafts) { return drafts.all(); },
                [this](Result<std::vector<DraftView>> drafts) { takeDraft(must(std::move(drafts))); });
        }
    }

    void takeDraft(const std::vector<DraftView>& drafts)
    {
        show({"left", QByteArray::number(m_till.counted().cents())});
        const auto found = std::ranges::find(drafts, TopUpFlow::flowName(), &DraftView::flow);
        if (found == drafts.end()) {
            show({"draft", "none"});
            m_topUp.begin();
        } else {
            const auto draft = fromJsonBytes<TopUpDraft>(found->content);
            show({"draft", QByteArray::number(draft->card.number()),
                  QByteArray::number(draft->amount.value_or(Money()).cents())});
            m_topUp.begin(found->content);
        }
        m_next.start(1);
    }

    void showTopUp()
    {
        if (m_topUp.step() == TopUpFlow::Step::Cash) {
            show({"cash", card(), amount()});
        } else if (m_topUp.step() == TopUpFlow::Step::Loaded) {
            show({"loaded", QByteArray::number(m_topUp.receipt()), card(), amount()});
        }
    }

    void showCount()
    {
        const bool wasCounted = std::exchange(m_isCounted, m_till.step() == TillFlow::Step::Difference);
        if (m_isCounted && !wasCounted) {
            show({"counted", QByteArray::number(m_till.counted().cents())});
        }
    }

    [[nodiscard]] QByteArray card() const { return m_topUp.terms()->card.card.text().toLatin1(); }
    [[nodiscard]] QByteArray amount() const { return QByteArray::number(m_topUp.amount()->cents()); }

    void goOn()
    {
        m_next.setInterval(int(m_random.bounded(5)));
        if (m_topUp.isBusy() || m_topUp.isWaiting() || m_till.isBusy()) {
            return;
        }
        if (!m_till.till()) {
            openShift();
        } else if (m_till.step() != TillFlow::Step::Report) {
            count();
        } else {
            m_isOpening = false;
            m_topUp.setShift(m_till.till()->report.shift);
            load();
        }
    }

    void openShift()
    {
        if (!m_isOpening) {
            m_isOpening = true;
            m_till.openShift(Money::fromCents(100'00));
        }
    }

    /// The drawer has what it should have, and the clerk counts until that is found. Takes a while to read
    /// it.
    void count()
    {
        if (m_random.bounded(10) > 0) {
            return;
        }
        if (m_till.step() == TillFlow::Step::Difference && m_till.difference().isZero()) {
            m_till.confirm({});
        } else if (m_till.step() == TillFlow::Step::Difference) {
            show({"recount"});
            m_till.countAgain();
        } else {
            const qint64 expected = m_till.till()->report.expected.cents();
            m_till.setPieces(Money::fromCents(1'00), int(expected / 100));
            m_till.setPieces(Money::fromCents(1), int(expected % 100));
            m_till.finishCount();
        }
    }

    void load()
    {
        switch (m_topUp.step()) {
        case TopUpFlow::Step::Card:
            chooseCard();
            return;
        case TopUpFlow::Step::Amount:
            chooseAmount();
            return;
        case TopUpFlow::Step::Reservation:
            m_topUp.offlineRefusal() ? giveUp() : m_topUp.goOnOffline();
            return;
        case TopUpFlow::Step::Cash:
            takeCash();
            return;
        case TopUpFlow::Step::Loaded:
            m_topUp.begin();
            if (m_random.bounded(8) == 0) {
                m_till.beginCount();
            }
            return;
        }
    }

    void chooseCard()
    {
        const MokId card = MokId::fromNumber(m_orders.firstCard + m_random.bounded(m_orders.cards));
        m_topUp.recognise(card.text(), m_orders.panTail);
    }

    void chooseAmount()
    {
        if (m_topUp.refusal()) {
            giveUp();
        } else if (!m_topUp.amount()) {
            m_topUp.setAmount(Money::fromCents(1 + m_random.bounded(300'00)));
        } else if (m_topUp.canGoOn()) {
            m_topUp.goOn();
        } else {
            m_topUp.confirmRepeat();
        }
    }

    void takeCash()
    {
        if (m_topUp.refusal() || m_random.bounded(8) == 0) {
            giveUp();
        } else {
            m_topUp.setReceived(Money::fromCents(500'00));
            m_topUp.confirm();
        }
    }

    /// Sometimes step by step, as a clerk goes back.
    void giveUp()
    {
        show({"given-up"});
        if (m_random.bounded(2) == 0) {
            m_topUp.goBack();
        }
        m_topUp.abandon();
    }

    Orders m_orders;
    SystemClock m_clock;
    QRandomGenerator m_random;
    OfficeThread m_office;
    SignInFlow m_signIn;
    TopUpFlow m_topUp;
    TillFlow m_till;
    QTimer m_next;
    bool m_isOpening = false;
    bool m_isCounted = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 8) {
        std::fputs("till_worker FOLDER CLERK PASSWORD SEED FIRST_CARD CARDS PAN_TAIL\n", stderr);
        return 2;
    }
    const ProcessLock lock = must(ProcessLock::lock(DeskFolder(arguments[1]).journal()));
    const Worker worker({arguments[1], arguments[2], arguments[3], arguments[4].toUInt(),
                         arguments[5].toUInt(), arguments[6].toUInt(), arguments[7]});
    return QCoreApplication::exec();
}
