// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"

namespace cekr
{

// Who may use a shift, undo and settle what, and what they have to say for it: asked by the judges of the
// operations, by flows and pages before there is one, and by central before it makes a reservation.

/// TILL-1: whether the drawer of the shift that is open is `by`'s to use. ShiftNotOpen, NotYourShift.
[[nodiscard]] Done mayUse(const std::optional<ShiftFacts>& open, const ClerkId& by);
/// As mayUse(); a supervisor may use another's too, to close it (TILL-4), to correct (TILL-5), to settle
/// (OFF-3).
[[nodiscard]] Done mayUseOrSupervise(const std::optional<ShiftFacts>& open, const ClerkId& by,
                                     const std::vector<Role>& roles);

/// How a refused operation leaves the list of those that need attention (OFF-3).
enum class Resolution
{
    TakeOff,  ///< no cash is about it
    GiveBack, ///< its cash goes back to the customer
    WriteOff, ///< its cash is nobody's: it is settled in the books
};
[[nodiscard]] Resolution resolutionOf(const RefusedCash& refused);
/// Whether cash of it is still to be given to a customer.
[[nodiscard]] bool isOwed(const RefusedCash& refused);
/// TILL-6, OFF-3: whether somebody with these roles needs a second person's approval for that: to write cash
/// off, and for all that was handed on to a supervisor.
[[nodiscard]] bool needsApprover(const RefusedCash& refused, const std::vector<Role>& roles);
/// TILL-6: whether that way is one for which somebody with these roles says why.
[[nodiscard]] bool needsReason(Resolution resolution, const std::vector<Role>& roles);

/// The second person of what takes two (TILL-5, TILL-6).
struct Approver
{
    ClerkId clerk; ///< empty when there is none
    std::vector<Role> roles;
};
/// TILL-5, TILL-6: whether that person approves what `by` records about something that `madeBy` did: a
/// supervisor, and never of one's own. `rule`: which of the two. SecondPersonNeeded, ApproverLacksRole.
[[nodiscard]] Done mayApprove(const Approver& approver, const ClerkId& by, const ClerkId& madeBy,
                              const char* rule);

/// What undoing something takes.
enum class CorrectionWay
{
    Alone,        ///< its own clerk, with a reason
    SecondPerson, ///< and an approver
    BanksWord,    ///< and, by central, the bank's word that the card still holds it
};
/// TILL-5: its clerk alone undoes what central does not have, in the shift and on the day it is of.
[[nodiscard]] CorrectionWay correctionWay(const CorrectedFacts& corrected, OperationId shift,
                                          const ClerkId& by, QDate today);
/// TILL-5: whether a load is not too old to be corrected; after that it is a redemption. CorrectionTooLate.
[[nodiscard]] Done mayStillCorrect(const CorrectedFacts& corrected, int days, QDate today);
/// TILL-5, KYC-3: whether the bank has said, since it has to know of the load, that the card still holds it
/// or was never used, and nobody has to be identified for it. NothingToCorrect for another card or amount, or
/// what is corrected already; CorrectionTooLate, BalanceTooLow, CorrectionNeedsBank, HolderNotIdentified.
[[nodiscard]] Done mayTakeBack(const std::optional<CorrectedFacts>& corrected, MokId card, Money loaded,
                               const Facts& facts, const Redemption& redemption, QDate today);

/// TILL-4: whether closing a shift needs a reason: for a difference, or for another's shift.
[[nodiscard]] bool closingNeedsReason(Money expected, Money counted, const ClerkId& whose, const ClerkId& by);

} // namespace cekr
