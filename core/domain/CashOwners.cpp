// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/CashOwners.h"

#include "core/domain/Facets.h"

#include <algorithm>
#include <functional>

namespace cekr
{

namespace
{

/// Of what it takes from a customer, or gives or moves.
CashShares sharesIn(const OperationBody& body)
{
    CashShares shares;
    for (const Entry& entry : entriesOf(body)) {
        if (const std::optional<Creditor> creditor = creditorOf(entry.account)) {
            shares.creditors[size_t(*creditor)] -= entry.amount;
        } else if (entry.account == Account::Float || entry.account == Account::Movements) {
            shares.own -= entry.amount;
        } else if (entry.account == Account::WrittenOff) {
            shares.writtenOff -= entry.amount;
        }
    }
    return shares;
}

/// Of refused cash that it settles.
Money settledBy(const OperationBody& body)
{
    Money settled;
    for (const Entry& entry : entriesOf(body)) {
        settled += entry.account == Account::Unresolved ? entry.amount : Money();
    }
    return settled;
}

} // namespace

Money CashShares::sum() const
{
    Money sum = own + writtenOff + unknown;
    for (const Money part : creditors) {
        sum += part;
    }
    return sum;
}

CashShares& CashShares::operator+=(const CashShares& other)
{
    std::ranges::transform(creditors, other.creditors, creditors.begin(), std::plus());
    own += other.own;
    writtenOff += other.writtenOff;
    unknown += other.unknown;
    return *this;
}

CashShares CashShares::operator-() const
{
    CashShares turned{.creditors = {}, .own = -own, .writtenOff = -writtenOff, .unknown = -unknown};
    std::ranges::transform(creditors, turned.creditors.begin(), std::negate());
    return turned;
}

CashShares CashOwners::note(const Operation& operation)
{
    CashShares change = sharesIn(operation.body);
    const OperationId settled = resolves(operation.body);
    if (settled.isNull()) {
        return m_shares[operation.id] = change;
    }
    const auto known = m_shares.find(settled);
    CashShares before;
    before.unknown = settledBy(operation.body);
    if (known != m_shares.end()) {
        before = known->second;
    }
    const bool leaves = !cashOf(operation.body).isZero(); // else it only is somebody else's now
    if (!leaves) {
        m_shares[settled] = change;
    }
    change += -before;
    if (leaves) {
        m_shares[operation.id] = change;
    }
    return change;
}

CashShares CashOwners::of(OperationId operation) const
{
    const auto known = m_shares.find(operation);
    return known == m_shares.end() ? CashShares() : known->second;
}

} // namespace cekr
