// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TillReport.h"
#include "tests/central/RealCentral.h"
#include "tests/support/Portion.h"
#include "tests/unit/domain/CityLaws.h"
#include "tests/unit/domain/CityLedger.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::test
{

namespace
{

const Portion sequences(400);
constexpr int steps = 100;
constexpr int longestCity = 30; ///< days

/// What the desk has of a shift, as it stands once all is answered.
std::vector<OperationView> viewsOf(const CityDesk& desk, const central::BookedShift& shift)
{
    std::vector<OperationView> views;
    for (const Operation& operation : desk.own()) {
        if (operation.sequence >= shift.first && operation.sequence <= shift.closing->last) {
            const bool isRefused = desk.refusals().contains(operation.id);
            views.push_back({operation, isRefused ? Standing::Refused : Standing::Applied, {}});
        }
    }
    return views;
}

/// A Z against the books of central. A Z has what was taken: refused operations count in it, while central
/// books their cash as nobody's.
class ReportCheck final
{
public:
    ReportCheck(std::vector<OperationView> views, RealCentral::BooksByType books)
        : m_views(std::move(views)), m_books(std::move(books)), m_report(tillReport(m_views))
    {
    }

    /// The first that differs; empty when nothing does.
    [[nodiscard]] QString wrong(const central::BookedShift& shift)
    {
        const auto& closing = m_report.closing;
        if (m_report.shift != shift.id || !closing || closing->number != shift.closing->number) {
            return u"number"_s;
        }
        if (m_report.expected != shift.closing->expected || closing->expected != m_report.expected ||
            sumOf(closing->counted) != shift.closing->counted || !shift.drawer.isZero()) {
            return u"cash"_s;
        }
        return wrongKind();
    }

private:
    [[nodiscard]] Money booked(const char* type, Account account)
    {
        return m_books[QString::fromLatin1(type)][account];
    }
    [[nodiscard]] Money sum(TillKind kind) const { return m_report.of(kind).sum; }
    [[nodiscard]] Money movements() const
    {
        return sum(TillKind::PaidIn) + sum(TillKind::PaidOut) + sum(TillKind::ToSafe) + sum(TillKind::ToBank);
    }
    /// Of the refused operations of a type.
    template <typename Body>
    [[nodiscard]] Money refused(Money Charge::*part) const
    {
        Money sum;
        for (const OperationView& view : m_views) {
            const auto* body = std::get_if<Body>(&view.operation.body);
            sum += body && view.standing == Standing::Refused ? body->charge.*part : Money();
        }
        return sum;
    }
    template <typename Body>
    [[nodiscard]] Money refused(Money Body::*amount) const
    {
        Money sum;
        for (const OperationView& view : m_views) {
            const auto* body = std::get_if<Body>(&view.operation.body);
            sum += body && view.standing == Standing::Refused ? body->*amount : Money();
        }
        return sum;
    }

    /// For hand-overs and loads, as booked or refused.
    [[nodiscard]] Money charged(Account account, Money Charge::*part)
    {
        return -booked("load", account) - booked("handover", account) + refused<Load>(part) +
               refused<Handover>(part);
    }
    [[nodiscard]] QString wrongKind()
    {
        const Money municipality = charged(Account::Charges, &Charge::municipality);
        const Money bank = charged(Account::BankCharges, &Charge::bank);
        const auto redirected = -booked("redirect", Account::Loads) - booked("redirect", Account::Charges) -
                                booked("redirect", Account::BankCharges) + refused(&Redirect::amount) +
                                refused<Redirect>(&Charge::municipality) + refused<Redirect>(&Charge::bank);
        const std::array sums{
            std::tuple("float", m_report.openingFloat, -booked("shift.open", Account::Float)),
            std::tuple("loads", sum(TillKind::Loads),
                       refused(&Load::amount) - booked("load", Account::Loads)),
            std::tuple("charges", sum(TillKind::Charges), municipality),
            std::tuple("charges of the bank", sum(TillKind::BankCharges), bank),
            std::tuple("refunds", sum(TillKind::Refunds), booked("refund", Account::Drawer)),
            std::tuple("movements", movements(), booked("cash.movement", Account::Drawer)),
            std::tuple("corrections", sum(TillKind::Corrections), booked("correction", Account::Drawer)),
            std::tuple("redirected", m_report.redirected.sum, redirected),
            std::tuple("written off", m_report.writtenOff.sum,
                       refused(&WriteOff::amount) - booked("write-off", Account::WrittenOff)),
            std::tuple("waiting", m_report.waiting.sum, Money())};
        for (const auto& [what, atDesk, atCentral] : sums) {
            if (atDesk != atCentral) {
                return u"%1: %2, at central %3"_s.arg(QLatin1StringView(what), atDesk.plain(),
                                                      atCentral.plain());
            }
        }
        return {};
    }

    std::vector<OperationView> m_views;
    RealCentral::BooksByType m_books;
    TillReport m_report;
};

} // namespace

/// The random city of CityPropertyTest at the real central, with what a real city has besides: clocks that
/// differ, customers who take their time, lost answers, charges, hand-overs, other channels. No limit is
/// passed, no promise broken, no cent comes or goes by itself; and each Z says what central's books say.
class CityAtCentralTest final : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_keepsTheLaws();
    void everyKindOfOperation_wasAppliedOften();

private:
    [[nodiscard]] static QString firstBroken(RandomCity& city, RealCentral& central);
    [[nodiscard]] QString wrongReport(const RandomCity& city, RealCentral& central);
    [[nodiscard]] static QString wrongOwed(const RandomCity& city, const CityPlan& plan,
                                           RealCentral& central);
    [[nodiscard]] static QString wrongSettlement(const CityLedger& ledger, RealCentral& central);

    std::map<size_t, int> m_applied;
    int m_refused = 0;
    int m_pending = 0;
    int m_elsewhere = 0;
    int m_told = 0;
    int m_reports = 0;
    int m_byLimit = 0;
    int m_corrections = 0;
    int m_unsaid = 0;
    int m_tooLow = 0;
    int m_decided = 0;
    int m_found = 0;
};

void CityAtCentralTest::anySequence_keepsTheLaws()
{
    QLoggingCategory::setFilterRules(u"cekr.*=false"_s); // refusals are what it is about
    for (int sequence = 1; sequence <= sequences.count; ++sequence) {
        const auto seed = quint32(sequences.first + sequence);
        const CityPlan plan = seed % 2 == 0 ? roughCity(seed) : unsound(roughCity(seed));
        RealCentral central(plan);
        CityLedger ledger(plan, central);
        RandomCity city(seed, plan, ledger);
        QString broken = firstBroken(city, central);
        broken = broken.isEmpty() ? wrongReport(city, central) : broken;
        broken = broken.isEmpty() ? wrongSettlement(ledger, central) : broken;
        broken = broken.isEmpty() ? wrongOwed(city, plan, central) : broken;
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        m_refused += central.refused;
        m_pending += central.pending;
        m_elsewhere += central.elsewhere;
        m_told += central.told;
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

QString CityAtCentralTest::firstBroken(RandomCity& city, RealCentral& central)
{
    for (int i = 0; i < steps; ++i) {
        city.step();
        for (const QString& broken : {city.central().brokenLimit(), brokenAtDesks(city)}) {
            if (!broken.isEmpty()) {
                return u"step %1: %2"_s.arg(i).arg(broken);
            }
        }
    }
    city.settle();
    for (const QString& broken :
         {city.central().brokenLimit(), brokenAtDesks(city), brokenCreditors(city), differsAtCentral(city)}) {
        if (!broken.isEmpty()) {
            return u"at the end: "_s + broken;
        }
    }
    return central.hasLopsidedEntries() ? u"entries"_s : QString();
}

QString CityAtCentralTest::wrongReport(const RandomCity& city, RealCentral& central)
{
    for (const CityDesk& desk : city.desks()) {
        for (const central::BookedShift& shift : central.shifts(desk.id())) {
            if (!shift.closing) {
                continue;
            }
            ++m_reports;
            const QString wrong =
                ReportCheck(viewsOf(desk, shift), central.booksByType(shift.id)).wrong(shift);
            if (!wrong.isEmpty()) {
                return u"Z %1 of %2: %3"_s.arg(QString::number(shift.closing->number), desk.id().text(),
                                               wrong);
            }
        }
    }
    return {};
}

/// Everything is settled on the day on which it was booked: what was pending, on that of its decision.
QString CityAtCentralTest::wrongSettlement(const CityLedger& ledger, RealCentral& central)
{
    for (const auto& [of, sum] : ledger.settled()) {
        const auto& [desk, day] = of;
        if (const Money settled = central.settled(desk, day); settled != sum) {
            return u"settlement of %1 for %2: %3, at central %4"_s.arg(desk.text(), day.toString(Qt::ISODate),
                                                                       sum.plain(), settled.plain());
        }
    }
    return {};
}

/// FEE-1: for whom the cash of a desk was taken is what its settlements come to, but for refused cash that
/// waits for somebody.
QString CityAtCentralTest::wrongOwed(const RandomCity& city, const CityPlan& plan, RealCentral& central)
{
    for (const CityDesk& desk : city.desks()) {
        CashOwners owners;
        CashShares taken;
        for (const Operation& operation : desk.own()) {
            taken += owners.note(operation);
        }
        for (const auto& [id, refusal] : desk.refusals()) {
            taken += refusal.resolved ? CashShares() : -owners.of(id);
        }
        for (const Creditor creditor : allCreditors) {
            Money owed;
            for (int day = -1; day < longestCity; ++day) {
                owed += central.owed(desk.id(), BusinessTime::at(plan.start.addDays(day)).date(), creditor);
            }
            if (owed != taken.of(creditor)) {
                return u"owed to %1 by %2: %3, taken %4"_s.arg(name(creditor), desk.id().text(), owed.plain(),
                                                               taken.of(creditor).plain());
            }
        }
    }
    return {};
}

/// Else the laws would have held for want of trying.
void CityAtCentralTest::everyKindOfOperation_wasAppliedOften()
{
    qInfo("%d sequences after the first %d: %d operations refused, %d loads refused by a limit, %d pending, "
          "%d decided, %d desks found twice or put back, %d reports compared, %d corrections by the bank's "
          "word, %d without it, %d beyond it",
          sequences.count, sequences.first, m_refused, m_byLimit, m_pending, m_decided, m_found, m_reports,
          m_corrections, m_unsaid, m_tooLow);
    QVERIFY(m_byLimit >= sequences.count);
    QVERIFY(m_decided >= sequences.count / 10);
    QVERIFY(m_found >= sequences.count / 10);
    QVERIFY(m_corrections >= sequences.count / 10);
    QVERIFY(m_unsaid >= sequences.count / 10);
    QVERIFY(m_tooLow >= 1);
    QVERIFY(m_pending >= sequences.count / 10);
    QVERIFY(m_refused >= sequences.count / 20);
    QVERIFY(m_elsewhere >= sequences.count / 10);
    QVERIFY(m_told >= sequences.count);
    QVERIFY(m_reports >= sequences.count);
    for (const OperationBody& body :
         {OperationBody(ShiftOpen()), OperationBody(ShiftClose()), OperationBody(CashMovement()),
          OperationBody(Handover()), OperationBody(Load()), OperationBody(Refund()),
          OperationBody(WriteOff()), OperationBody(Redirect()), OperationBody(Correction())}) {
        QVERIFY2(m_applied[body.index()] >= sequences.count / 40,
                 qPrintable(typeName(body) + u": %1"_s.arg(m_applied[body.index()])));
    }
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::CityAtCentralTest)
#include "CityAtCentralTest.moc"
