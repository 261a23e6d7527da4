// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TillReport.h"

#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"

#include <algorithm>

namespace cekr
{

namespace
{

TillKind kindOf(CashMovement::Direction direction)
{
    switch (direction) {
    case CashMovement::Direction::In:
        return TillKind::PaidIn;
    case CashMovement::Direction::Out:
        return TillKind::PaidOut;
    case CashMovement::Direction::ToSafe:
        return TillKind::ToSafe;
    case CashMovement::Direction::ToBank:
        return TillKind::ToBank;
    }
    Q_UNREACHABLE();
}

/// Adds one operation to the kinds it belongs to.
class Sorting final
{
public:
    explicit Sorting(TillReport& report) : m_report(report) {}

    void operator()(const CashMovement& movement) const { to(kindOf(movement.direction), cashOf(movement)); }
    void operator()(const Handover& handover) const { charge(handover.charge); }
    void operator()(const Load& load) const
    {
        to(TillKind::Loads, load.amount);
        charge(load.charge);
    }
    void operator()(const Refund& refund) const { to(TillKind::Refunds, cashOf(refund)); }
    void operator()(const Correction& correction) const { to(TillKind::Corrections, correction.cash); }
    void operator()(const Redirect& redirect) const
    {
        m_report.redirected.add(redirect.amount + redirect.charge.cash());
    }
    void operator()(const WriteOff& writeOff) const { m_report.writtenOff.add(writeOff.amount); }
    // The opening and the closing are the report itself.
    void operator()(const ShiftOpen&) const {}
    void operator()(const ShiftClose&) const {}
    // Plastic and notes move no cash.
    void operator()(const StockIntake&) const {}
    void operator()(const StockSpoil&) const {}
    void operator()(const StockReturn&) const {}
    void operator()(const StockTransfer&) const {}
    void operator()(const Escalation&) const {}
    void operator()(const Reprint&) const {}

private:
    void to(TillKind kind, Money cash) const { m_report.kinds[size_t(kind)].add(cash); }
    /// A charge of nothing is none.
    void charge(const Charge& charge) const
    {
        if (!charge.municipality.isZero()) {
            to(TillKind::Charges, charge.municipality);
        }
        if (!charge.bank.isZero()) {
            to(TillKind::BankCharges, charge.bank);
        }
    }

    TillReport& m_report;
};

Tally& tallyOf(Standing standing, TillReport& report)
{
    switch (standing) {
    case Standing::Recorded:
    case Standing::Sent:
        return report.waiting;
    case Standing::Applied:
        return report.confirmed;
    case Standing::Pending:
        return report.pending;
    case Standing::Refused:
        return report.refused;
    }
    Q_UNREACHABLE();
}

TillClosing closingOf(const Operation& operation, const ShiftClose& close, Standing standing)
{
    return {close.number,   operation.at, operation.clerk, close.counted,
            close.expected, close.reason, standing};
}

void addTakenBack(const Operation& operation, TillReport& report)
{
    const Facets says = facetsOf(operation.body);
    if (takesBack(says) && !says.cards.touched.empty() && operation.approver.isEmpty()) {
        report.takenBack.push_back({operation.at, operation.receipt, -says.cash, says.note});
    }
}

} // namespace

void Tally::add(Money amount)
{
    ++count;
    sum += amount;
}

TillReport tillReport(std::span<const OperationView> operations, std::span<const OperationId> unresolved,
                      std::span<const Operation> earlier)
{
    TillReport report;
    if (operations.empty()) {
        return report;
    }
    const Operation& opening = operations.front().operation;
    report.shift = opening.id;
    report.clerk = opening.clerk;
    report.openedAt = opening.at;
    report.openingFloat = cashOf(opening.body);
    CashOwners owners;
    for (const Operation& operation : earlier) {
        owners.note(operation);
    }
    for (const OperationView& view : operations) {
        const Operation& operation = view.operation;
        if (operation.id != report.shift && shiftOf(operation.body) != report.shift) {
            continue;
        }
        std::visit(Sorting(report), operation.body);
        report.whose += owners.note(operation);
        addTakenBack(operation, report);
        tallyOf(view.standing, report).add(cashOf(operation.body));
        if (std::ranges::find(unresolved, operation.id) != unresolved.end()) {
            report.unresolved.add(cashOf(operation.body));
        }
    }
    report.expected = report.openingFloat;
    for (const Tally& kind : report.kinds) {
        report.expected += kind.sum;
    }
    const OperationView& last = operations.back();
    if (const auto* close = std::get_if<ShiftClose>(&last.operation.body)) {
        report.closing = closingOf(last.operation, *close, last.standing);
    }
    return report;
}

} // namespace cekr
