// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/TillReport.h"
#include "core/store/Database.h"

#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace cekr::central
{

/// What an auditor looks at first: cash that went another way than from a customer into a drawer,
/// and copies of receipts.
enum class ExceptionKind
{
    Correction, ///< a void
    Refund,
    Redirect,
    WriteOff,
    CashOut,    ///< paid out with a reason; not to the safe or the bank
    Reprint,    ///< a copy of a receipt; no cash is about it
    Difference, ///< counted less or more than expected when a shift was closed
    Refused,
    Pending,
};
inline constexpr std::array allExceptionKinds{
    ExceptionKind::Correction, ExceptionKind::Refund,  ExceptionKind::Redirect,
    ExceptionKind::WriteOff,   ExceptionKind::CashOut, ExceptionKind::Reprint,
    ExceptionKind::Difference, ExceptionKind::Refused, ExceptionKind::Pending};
/// Stable names ("write-off").
[[nodiscard]] QLatin1StringView name(ExceptionKind kind);

/// Sums of exceptions by business day, clerk, desk and kind.
using Exceptions = std::map<std::tuple<QDate, ClerkId, DeskId, ExceptionKind>, Tally>;

/// Those of operations that happened from one business day to another. An operation that is refused or
/// pending counts as that alone.
[[nodiscard]] Result<Exceptions> exceptionsBetween(QDate first, QDate last, Database& database);

} // namespace cekr::central
