// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Portion.h"
#include "tests/unit/domain/CityLaws.h"
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

/// Whatever happens in a city: no limit is passed at central, no cent comes or goes by itself, each is known
/// to be somebody's (FEE-1), and the books of each desk and shift are those of central. CityAtCentralTest has
/// the same happen at the real one.
class CityPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_keepsTheLaws()
    {
        for (int sequence = 1; sequence <= sequences.count; ++sequence) {
            const auto seed = quint32(sequences.first + sequence);
            const CityPlan plan = plainCity(seed);
            MemoryCentral central(plan);
            RandomCity city(seed, plan, central);
            const QString broken = firstBroken(city);
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
            QCOMPARE(central.pending, 0); // nobody here goes beyond what a desk may do by itself
            m_refused += central.refused;
            for (const auto& [type, times] : central.applied) {
                m_applied[type] += times;
            }
        }
    }

    /// Else the laws would have held for want of trying.
    void everyKindOfOperation_wasAppliedOften()
    {
        qInfo("%d sequences after the first %d: %d operations refused", sequences.count, sequences.first,
              m_refused);
        QVERIFY(m_refused > sequences.count / 20);
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
};

QTEST_GUILESS_MAIN(CityPropertyTest)
#include "CityPropertyTest.moc"
