// SPDX-License-Identifier: EUPL-1.2
// Usage: desk_worker FOLDER CLERK PASSWORD SEED
// A desk at work without a pause: opens its folder as the desk does, signs the clerk in, talks to central by
// itself, and records one order after the other. For each order that was recorded ("shown as recorded") it
// prints one line: number of the receipt (0 for none), then the operations' ids. Runs until it is killed;
// ends by itself only when something is wrong, with the reason on standard error.
#include "core/office/Counter.h"
#include "core/office/DeskFolder.h"
#include "core/office/Office.h"
#include "core/office/OperationIds.h"
#include "core/office/Session.h"
#include "core/office/Views.h"
#include "core/store/ProcessLock.h"
#include "resources/terms/TermsFiles.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// Ends the program, which no kill was meant to outlive.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "desk_worker: %s\n", qPrintable(result.error().toLogLine()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

class Worker final : public QObject
{
public:
    Worker(const QString& folder, quint32 seed)
        : m_office(OfficeParts{folder, must(termsEditions()), &m_clock, {}}), m_random(seed)
    {
        must(m_office.open());
        m_office.startSync();
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &Worker::recordOne);
    }

    void begin(const ClerkId& clerk, const QString& password)
    {
        partOf<Session>(m_office).signIn(clerk, Secret::fromPassword(password),
                                         [this](Result<SessionView> session) {
                                             must(std::move(session));
                                             m_next.start(0);
                                         });
    }

private:
    void recordOne()
    {
        const DeskStatus status = must(partOf<Views>(m_office).status());
        if (!status.shift) {
            record({ShiftOpen{Money::fromCents(100'00)}}, std::nullopt);
        } else if (m_random.bounded(3) > 0) {
            record({movement(*status.shift)}, std::nullopt);
        } else {
            handOver(status.shift->id);
        }
        m_next.start(int(m_random.bounded(6)));
    }

    OperationBody movement(const ShiftFacts& shift)
    {
        const bool isOut = m_random.bounded(3) == 0 && shift.drawer > Money::fromCents(100);
        return CashMovement{shift.id, isOut ? CashMovement::Direction::Out : CashMovement::Direction::In,
                            Money::fromCents(1 + m_random.bounded(99)), u"Drobiž"_s};
    }

    /// One to three cards, some with a load, one receipt; nothing when the stock has run out.
    void handOver(OperationId shift)
    {
        const std::vector<CardFacts> stock = must(partOf<Views>(m_office).stock()).inStock;
        const size_t count = std::min<size_t>(stock.size(), 1 + m_random.bounded(3U));
        if (count == 0) {
            return;
        }
        const HandoverTerms terms = must(partOf<Counter>(m_office).handoverTerms());
        Handover handover{shift,
                          {},
                          true,
                          true,
                          terms.terms.mok,
                          terms.terms.bank.id,
                          terms.tariff,
                          terms.chargePerCard * int(count)};
        std::vector<OperationBody> loads;
        for (size_t i = 0; i < count; ++i) {
            handover.cards.push_back(stock[i].card);
            if (m_random.bounded(4) > 0) {
                loads.emplace_back(
                    Load{shift, stock[i].card, Money::fromCents(1 + m_random.bounded(150'00)), {}});
            }
        }
        loads.insert(loads.begin(), std::move(handover));
        record(std::move(loads), Money::fromCents(500'00));
    }

    void record(std::vector<OperationBody> bodies, std::optional<Money> received)
    {
        Counter::Order order{{}, received, {}};
        for (OperationBody& body : bodies) {
            order.steps.push_back({newOperationId(m_clock), std::move(body)});
        }
        const Recorded recorded = must(partOf<Counter>(m_office).record(order));
        QByteArray line = QByteArray::number(recorded.receipt);
        for (const OperationId& id : recorded.ids) {
            line += ' ' + id.text().toLatin1();
        }
        std::puts(line.constData());
        std::fflush(stdout);
    }

    SystemClock m_clock;
    Office m_office;
    QRandomGenerator m_random;
    QTimer m_next;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("desk_worker FOLDER CLERK PASSWORD SEED\n", stderr);
        return 2;
    }
    const ProcessLock lock = must(ProcessLock::lock(DeskFolder(arguments[1]).journal()));
    Worker worker(arguments[1], arguments[4].toUInt());
    worker.begin(must(ClerkId::parse(arguments[2])), arguments[3]);
    return QCoreApplication::exec();
}
