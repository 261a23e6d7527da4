// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

namespace cekr
{

class OfficeState;
class OfflineLoads;
struct NewReceipt;
struct Receipt;

/// Receipts, and which papers went to a printer.
class Papers final
{
public:
    Papers(OfficeState& state, OfflineLoads& offline) : m_state(state), m_offline(offline) {}

    /// What a receipt says. NotFound, NotSignedIn.
    [[nodiscard]] Result<ReceiptView> receipt(qint64 number);
    /// The same as its next copy, which is counted here; Counter::copyReceipt() records it, too.
    [[nodiscard]] Result<ReceiptView> nextCopy(qint64 number);
    /// Before an original goes to a printer. AlreadyPrinted: there is one; only copies are left.
    [[nodiscard]] Done takeOriginal(const Document& document);
    /// The printer certainly did not take it.
    [[nodiscard]] Done returnOriginal(const Document& document);
    /// What of a receipt, of whatever day, is still to be corrected (TILL-5): as it is printed, "AP-2-117",
    /// or its number alone. NotFound for a receipt that is not this desk's, NothingToCorrect.
    [[nodiscard]] Result<std::vector<OperationView>> correctableOf(const QString& receipt);
    /// What a receipt says beside what is signed: it is kept sealed, and lost with the journal.
    struct BesideSigned
    {
        Money received; ///< cash that the customer gives
        Limits stricter = Limits::none();
        std::vector<LoadedCard> loaded = {};
        QString approver = {}; ///< name of the second person; empty for none
    };
    /// The number of the next receipt.
    [[nodiscard]] Result<qint64> nextNumber();
    [[nodiscard]] Result<NewReceipt> newReceipt(qint64 number, const BesideSigned& content);

private:
    [[nodiscard]] Result<std::vector<OperationView>> operationsOf(const Receipt& receipt);
    [[nodiscard]] Result<ReceiptView> viewOf(const Receipt& receipt);
    [[nodiscard]] Done addEarlier(ReceiptView& view);
    [[nodiscard]] Done addTariff(QDate day, ReceiptView& view);
    [[nodiscard]] Done addSealed(const Receipt& receipt, ReceiptView& view);
    [[nodiscard]] Done addWithoutSeal(ReceiptView& view);

    OfficeState& m_state;
    OfflineLoads& m_offline;
};

} // namespace cekr
