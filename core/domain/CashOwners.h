// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/rules/Effects.h"

#include <array>
#include <map>

namespace cekr
{

/// Whose some cash is (FEE-1); all of it together is what is in the drawer.
struct CashShares
{
    std::array<Money, allCreditors.size()> creditors;
    Money own;        ///< the point of sale's: float and movements
    Money writtenOff; ///< refused, and nobody will ask for it (TILL-6)
    Money unknown;    ///< given back, and what it was taken for is not among the operations

    [[nodiscard]] Money of(Creditor creditor) const { return creditors[size_t(creditor)]; }
    [[nodiscard]] Money sum() const;
    CashShares& operator+=(const CashShares& other);
    CashShares operator-() const;
};

/// Follows whose the cash of a desk is, by its operations in order. What central says changes none of it:
/// cash that was taken for a creditor stays so until it is given back, put on another card or written off.
class CashOwners final
{
public:
    /// By how much that operation changes whose the cash is.
    CashShares note(const Operation& operation);
    /// Whose the cash of an operation is by now.
    [[nodiscard]] CashShares of(OperationId operation) const;

private:
    std::map<OperationId, CashShares> m_shares;
};

} // namespace cekr
