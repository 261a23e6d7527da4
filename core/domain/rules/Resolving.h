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
    None,     ///< somebody else has to do it
    TakeOff,  ///< no cash is about it
    GiveBack, ///< its cash goes back to the customer
    WriteOff, ///< its cash is nobody's: it is settled in the books
};
/// What somebody with these roles can do about it.
[[nodiscard]] Resolution resolutionOf(const RefusedCash& refused, const std::vector<Role>& roles);
/// Whether cash of it is still to be given to a customer.
[[nodiscard]] bool isOwed(const RefusedCash& refused);
/// TILL-6: whether that way is one for which a supervisor says why.
[[nodiscard]] bool needsReason(Resolution resolution, const std::vector<Role>& roles);

/// TILL-5: whether undoing it takes another person than the one who did it: not while only its own clerk can
/// have seen it, in the shift that is still theirs.
[[nodiscard]] bool needsSecondPerson(const CorrectedFacts& corrected, OperationId shift, const ClerkId& by);
/// TILL-5: whether `by` may undo it. SecondPersonNeeded.
[[nodiscard]] Done mayCorrect(const CorrectedFacts& corrected, OperationId shift, const ClerkId& by,
                              const std::vector<Role>& roles);
/// As mayCorrect(), and whether the reason is one. ReasonMissing.
[[nodiscard]] Done mayCorrectFor(const QString& reason, const CorrectedFacts& corrected, OperationId shift,
                                 const ClerkId& by, const std::vector<Role>& roles);
/// TILL-5: whether central has to say first that the card still holds the load.
[[nodiscard]] bool needsCentral(const CorrectedFacts& corrected);
/// TILL-5: whether it can be taken off that card with that amount, and has not been yet. NothingToCorrect;
/// errors of mayTakeOff().
[[nodiscard]] Done mayTakeBack(const std::optional<CorrectedFacts>& corrected, MokId card, Money loaded,
                               const Facts& facts);

/// TILL-4: whether closing a shift needs a reason: for a difference, or for another's shift.
[[nodiscard]] bool closingNeedsReason(Money expected, Money counted, const ClerkId& whose, const ClerkId& by);

} // namespace cekr
