// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/bank/BankFile.h"
#include "app/central/bank/CamtEntry.h"
#include "core/slip/Iban.h"

namespace cekr::central
{

/// Reads the booked payments of an ISO 20022 statement (camt.053) or notification (camt.054), versions 02 to
/// 13, by namespace and names of elements: `take` gets the loads of cards and what is faulty, `leave` all
/// others. The numbers of lines are those of entries. FileUnusable; MalformedFile for another document, one
/// of another account than `account`, one with a DTD, or one that is cut; TooLarge.
[[nodiscard]] Done readCamt(const QString& path, const Iban& account, const TakeBankLine& take,
                            const std::function<void(const ForeignPayment&)>& leave);

} // namespace cekr::central
