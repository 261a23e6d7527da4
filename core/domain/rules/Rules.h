// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Decide.h"

#include <initializer_list>

namespace cekr::rules
{

/// One judge for each kind of operation. What follows from an accepted one says effectsOf().
[[nodiscard]] Done judge(const ShiftOpen&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const CashMovement&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const StockIntake&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const StockSpoil&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const StockReturn&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const StockTransfer&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Handover&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Load&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Refund&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Escalation&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const ShiftClose&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Correction&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Redirect&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const WriteOff&, const Operation&, const Facts&, const Terms&);
[[nodiscard]] Done judge(const Reprint&, const Operation&, const Facts&, const Terms&);

/// ROLE-1: the clerk holds one of these roles.
[[nodiscard]] Done requireRole(const Facts& facts, std::initializer_list<Role> anyOf);
/// TILL-1: the shift named is open and the clerk's own.
[[nodiscard]] Done requireShift(OperationId shift, const Operation& operation, const Facts& facts);
/// As requireShift(), but a supervisor may also act on the open shift of another.
[[nodiscard]] Done requireShiftOrSupervisor(OperationId shift, const Operation& operation,
                                            const Facts& facts);
/// OFF-3: the refused operation waits for somebody, with that much cash.
[[nodiscard]] Done requireOpenRefusal(OperationId refused, Money cash, const Facts& facts);
/// OFF-3: the cash of that refusal is still to be given to a customer.
[[nodiscard]] Done requireOwed(const Facts& facts);
/// TILL-3: so much cash is in the drawer.
[[nodiscard]] Done requireCash(Money amount, const Facts& facts);
/// CardTwice when a card is named more than once, NothingScanned when there is none.
[[nodiscard]] Done requireDistinct(const std::vector<MokId>& cards);

} // namespace cekr::rules
