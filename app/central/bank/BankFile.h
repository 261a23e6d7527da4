// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/wire/BankMessages.h"

#include <functional>

namespace cekr::central
{

/// A line of a file of the bank's: an event, or why it is none.
struct BankLine
{
    qint64 number = 0; ///< counted from 1
    Result<wire::BankEvent> event;
};

/// Takes the lines of a file one after the other. What `take` fails with ends the reading.
using TakeBankLine = std::function<Done(const BankLine& line)>;

/// Reads events from CSV, its first line "reference,kind,card,at,amount,day,channel,category" (the last three
/// may be left out; amounts in euros with two decimals), or from lines of JSON as POST /v1/bank/events takes
/// them. FileUnusable, MalformedFile, TooLarge.
[[nodiscard]] Done readBankFile(const QString& path, const TakeBankLine& take);

/// Whether a file is XML, by its first character.
[[nodiscard]] Result<bool> isXml(const QString& path);

} // namespace cekr::central
