// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/print/Sheet.h"

namespace cekr::test
{

/// Of three cards, two of them loaded, charged 2.00 € each; 100 € were given.
[[nodiscard]] ReceiptView handoverReceipt(Standing standing = Standing::Recorded, int copy = 0);
/// As handoverReceipt(), with charges of both creditors, their issuers, and one that the bank debits.
[[nodiscard]] ReceiptView creditorsReceipt();
/// Of 20 € on one card.
[[nodiscard]] ReceiptView loadReceipt();
/// Of 20 € that central refused.
[[nodiscard]] ReceiptView refundReceipt();
/// Of a load of 20 € that was a mistake, charged 1 €.
[[nodiscard]] ReceiptView correctionReceipt();
[[nodiscard]] ReceiptView redirectReceipt();
[[nodiscard]] ReceiptView movementReceipt(CashMovement::Direction direction);
/// With names as long as they may come.
[[nodiscard]] ReceiptView longNamedReceipt();

/// What pdftotext reads in the sheet's PDF, laid out as it is printed, spaces made ordinary.
[[nodiscard]] QString printed(const Sheet& sheet);
/// What another of poppler's tools says about a PDF file.
[[nodiscard]] QString poppler(const QString& tool, const QStringList& arguments);

} // namespace cekr::test
