// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/CashOwners.h"
#include "core/domain/View.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace cekr
{

/// Why cash comes into a drawer or goes out of it during a shift.
enum class TillKind
{
    Loads,
    Charges,     ///< owed to the municipality
    BankCharges, ///< owed to the bank
    Refunds,
    PaidIn,
    PaidOut,
    ToSafe,
    ToBank,
    Corrections,
};
inline constexpr std::array allTillKinds{TillKind::Loads,   TillKind::Charges, TillKind::BankCharges,
                                         TillKind::Refunds, TillKind::PaidIn,  TillKind::PaidOut,
                                         TillKind::ToSafe,  TillKind::ToBank,  TillKind::Corrections};

/// So many of something, and their cash in all (negative: it went out of the drawer).
struct Tally
{
    int count = 0;
    Money sum;

    void add(Money amount);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// A load that its clerk took back without a second person (TILL-5).
struct TakenBack
{
    BusinessTime at;
    qint64 receipt = 0; ///< of the correction
    Money amount;       ///< of cash that went out of the drawer
    QString reason;
    friend bool operator==(const TakenBack&, const TakenBack&) = default;
};

/// The end of a shift, as it was recorded: final.
struct TillClosing
{
    qint64 number = 0; ///< of the Z report
    BusinessTime at;
    ClerkId clerk; ///< who counted and closed
    std::vector<CashCount> counted;
    Money expected; ///< as signed
    QString reason;
    Standing standing = Standing::Recorded;

    /// Counted less expected: negative when cash is missing.
    [[nodiscard]] Money difference() const { return sumOf(counted) - expected; }
};

/// What a shift's drawer took and gave: X while the shift is open, Z once it is closed. The sums of a Z never
/// change, because what was taken was taken; only how far central has come with it does.
struct TillReport
{
    OperationId shift;
    ClerkId clerk;
    BusinessTime openedAt;
    Money openingFloat;
    std::array<Tally, allTillKinds.size()> kinds;
    Money expected;                   ///< float and all kinds together
    CashShares whose;                 ///< all of it
    Tally redirected;                 ///< cash of refused operations put on another card; moves none
    Tally writtenOff;                 ///< cash of refused operations that nobody will ask for; moves none
    std::vector<TakenBack> takenBack; ///< among the corrections; whoever looks after the till looks at them
    Tally confirmed;                  ///< by central, the opening and the closing too
    Tally waiting;                    ///< for central
    Tally pending;                    ///< central has it, and a person there has yet to decide
    Tally refused;
    Tally unresolved; ///< refused, and nobody has settled it (OFF-3)
    std::optional<TillClosing> closing;

    [[nodiscard]] const Tally& of(TillKind kind) const { return kinds[size_t(kind)]; }
    /// Less what was corrected, given back or written off, and with what was put on another card.
    [[nodiscard]] Money takenFor(Creditor creditor) const { return whose.of(creditor); }
};

/// A report, and what else stands on its paper.
struct TillReportView
{
    TillReport report;
    DeskId desk;
    QString deskName;
    QString clerkName;      ///< whose shift it is
    QString closedBy;       ///< empty for an X
    BusinessTime asOf;      ///< how far central had come with it then
    qint64 nextNumber = 0;  ///< X: of the Z report that would close it
    int copy = 0;           ///< 0 for the original
    bool isPrinted = false; ///< the original has gone to a printer
};

/// The one sum of a shift, from its operations in order and nothing else: the screen, X, Z and the closing
/// itself take theirs from here. The first operation opens the shift; when the last one closes it, the
/// report is a Z. Others than the shift's own are left out. `unresolved`: refused operations that nobody has
/// settled. `earlier`: operations of earlier shifts in order, at least those whose refused cash these settle.
[[nodiscard]] TillReport tillReport(std::span<const OperationView> operations,
                                    std::span<const OperationId> unresolved = {},
                                    std::span<const Operation> earlier = {});

} // namespace cekr
