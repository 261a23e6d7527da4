// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Portion.h"
#include "tests/unit/domain/CityLaws.h"
#include "tests/unit/domain/CityLedger.h"
#include "tests/unit/domain/MemoryCentral.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const Portion sequences(10'000);
constexpr int steps = 60;

} // namespace

/// Whatever happens in a city: no limit of the moment is passed at central, nothing is refused by one that
/// did not hold then, no cent comes or goes by itself, each is known to be somebody's (FEE-1), of one desk
/// there is one chain, and the books of each desk and shift are those of central. CityAtCentralTest has the
/// same happen at the real one.
class CityPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_keepsTheLaws()
    {
        for (int sequence = 1; sequence <= sequences.count; ++sequence) {
            const auto seed = quint32(sequences.first + sequence);
            const CityPlan plan = seed % 2 == 0 ? plainCity(seed) : unsound(plainCity(seed));
            MemoryCentral central(plan);
            CityLedger ledger(plan, central);
            RandomCity city(seed, plan, ledger);
            const QString broken = firstBroken(city);
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
            QVERIFY(!plan.isSound || central.pending == 0); // nobody goes beyond what a desk may do by itself
            m_refused += central.refused;
            m_pending += central.pending;
            m_byLimit += ledger.refusedByLimit;
            m_corrections += ledger.corrections;
            m_unsaid += ledger.unsaid;
            m_tooLow += ledger.tooLow;
            m_decided += ledger.decided;
            m_found += city.found();
            for (const auto& [type, times] : central.applied) {
                m_applied[type] += times;
            }
        }
    }

    /// Else the laws would have held for want of trying.
    void everyKindOfOperation_wasAppliedOften()
    {
        qInfo(
            "%d sequences after the first %d: %d operations refused, %d loads refused by a limit, %d "
            "pending, "
            "%d decided, %d desks found twice or put back, %d corrections by the bank's word, %d without it, "
            "%d beyond it",
            sequences.count, sequences.first, m_refused, m_byLimit, m_pending, m_decided, m_found,
            m_corrections, m_unsaid, m_tooLow);
        QVERIFY(m_refused > sequences.count / 20);
        QVERIFY(m_byLimit > sequences.count);
        QVERIFY(m_decided > sequences.count / 10);
        QVERIFY(m_found > sequences.count / 10);
        QVERIFY(m_corrections > sequences.count / 20);
        QVERIFY(m_unsaid > sequences.count / 20);
        QVERIFY(m_tooLow > sequences.count / 100);
        for (const OperationBody& body :
             {OperationBody(ShiftOpen()), OperationBody(ShiftClose()), OperationBody(CashMovement()),
              OperationBody(Load()), OperationBody(Refund()), OperationBody(WriteOff()),
              OperationBody(Redirect()), OperationBody(Correction())}) {
            QVERIFY2(m_applied[body.index()] >= sequences.count / 50,
                     qPrintable(typeName(body) + u": %1"_s.arg(m_applied[body.index()])));
        }
    }

private:
    [[nodiscard]] static QString firstBroken(RandomCity& city)
    {
        for (int i = 0; i < steps; ++i) {
            city.step();
            for (const QString& broken : {city.central().brokenLimit(), brokenAtDesks(city)}) {
                if (!broken.isEmpty()) {
                    return broken;
                }
            }
        }
        city.settle();
        for (const QString& broken : {brokenAtDesks(city), brokenCreditors(city)}) {
            if (!broken.isEmpty()) {
                return broken;
            }
        }
        return differsAtCentral(city);
    }

    std::map<size_t, int> m_applied;
    int m_refused = 0;
    int m_pending = 0;
    int m_byLimit = 0;
    int m_corrections = 0;
    int m_unsaid = 0;
    int m_tooLow = 0;
    int m_decided = 0;
    int m_found = 0;
};

QTEST_GUILESS_MAIN(CityPropertyTest)
#include "CityPropertyTest.moc"
