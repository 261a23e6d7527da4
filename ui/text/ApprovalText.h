// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "ui/text/ErrorText.h"

namespace cekr
{

/// What a second person reads before they approve an operation (TILL-5, TILL-6).
struct ApprovalWords
{
    QString title;
    QString sentence; ///< who wants to do what
    QString amount;   ///< of cash, without a sign
    QString reason;   ///< as the clerk wrote it; empty when none is asked for
    QString confirm;  ///< on the button
};
/// `clerk` is the name of who wants to record it. Operations that take one person have no words: all empty.
[[nodiscard]] ApprovalWords approvalWords(const OperationBody& body, const QString& clerk);

/// Why nothing was approved. What Session says of a sign-in is said of an approval, which is none.
[[nodiscard]] ErrorText approvalFaultText(const Error& error);

} // namespace cekr
