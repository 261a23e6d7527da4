// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/wire/BankMessages.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace cekr::central
{

/// One entry (Ntry) of an ISO 20022 statement or notification, as it is written there.
struct CamtEntry
{
    struct Transaction
    {
        QString reference; ///< the bank's (Refs/AcctSvcrRef)
        QString amount;
        QString currency;
        QString direction;
        QStringList creditorReferences;
    };
    qint64 number = 0; ///< counted from 1
    QString amount;
    QString currency;
    QString direction;  ///< CRDT or DBIT
    QString isReversal; ///< "true" or "1", or nothing
    QString status;
    QString bookedOn;  ///< a day, or a moment
    QString reference; ///< the bank's (AcctSvcrRef)
    std::vector<Transaction> transactions;

    /// Takes what stands at a place within the entry ("NtryDtls/TxDtls/Refs/AcctSvcrRef"); what nobody needs
    /// is passed over.
    void take(QStringView place, const QString& text, const QString& currencyOfText);
};

/// A payment in a statement that loads no card: others collect on that account, too.
struct ForeignPayment
{
    qint64 entry = 0;  ///< counted from 1
    QString reference; ///< the bank's
    QString why;
};

/// What a payment is: a load of a card (or, less than zero, its reversal), nothing of ours, or faulty.
using CamtPayment = Result<std::variant<wire::BankEvent, ForeignPayment>>;

/// The payments of an entry, one or more. A card is loaded by the reference SI05 8074720-<MOK ID>-200 alone
/// (TOP-2). MalformedMessage for one with that reference whose amount, currency, day or own reference leave
/// room for doubt.
[[nodiscard]] std::vector<CamtPayment> paymentsOf(const CamtEntry& entry);

} // namespace cekr::central
