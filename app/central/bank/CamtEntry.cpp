// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/CamtEntry.h"

#include "core/slip/Reference.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

using Transaction = CamtEntry::Transaction;

std::unexpected<Error> malformed(const QString& detail)
{
    return failure(ErrorCode::MalformedMessage, detail);
}

/// "100", "100.5" or "100.50", more than zero; not as people write it, but as the standard does.
Result<Money> amountOf(const QString& text)
{
    const QStringList parts = text.split(u'.');
    const auto isNumber = [](const QString& part, qsizetype atMost) {
        return !part.isEmpty() && part.size() <= atMost &&
               std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const bool isAmount =
        parts.size() <= 2 && isNumber(parts.front(), 9) && (parts.size() == 1 || isNumber(parts.back(), 2));
    if (!isAmount) {
        return malformed(u"an amount is none with at most two decimals"_s);
    }
    const QString cents = parts.size() == 1 ? u"00"_s : parts.back().leftJustified(2, u'0');
    const Money amount = Money::fromCents(parts.front().toLongLong() * 100 + cents.toLongLong());
    return amount.isPositive() ? Result<Money>(amount) : malformed(u"an amount is zero"_s);
}

/// The card that a reference loads, if it is one that loads cards.
std::optional<MokId> cardOf(const QString& text)
{
    const Result<Reference> reference = Reference::parse(text);
    const QStringList parts = reference ? reference->number().split(u'-') : QStringList();
    const bool isOurs = parts.size() == 3 && reference->model() == u"SI05" && parts[0] == u"8074720" &&
                        parts[1].size() == 9 && parts[2] == u"200";
    const Result<MokId> card = isOurs ? MokId::parse(parts[1]) : failure(ErrorCode::NotFound);
    return card ? std::optional(*card) : std::nullopt;
}

Result<BusinessTime> momentOf(const QString& bookedOn)
{
    const Result<BusinessTime> moment = BusinessTime::parse(bookedOn);
    const QDate day = moment ? moment->date() : QDate::fromString(bookedOn.left(10), Qt::ISODate);
    const bool isDay = day.isValid() && day.year() >= 2000 && day.year() <= 2099;
    return isDay ? Result<BusinessTime>(BusinessTime::at(startOfBusinessDay(day)))
                 : malformed(u"the day of booking is missing or none"_s);
}

/// Whether it is a load (1), takes one back (-1) or is neither (0).
int signOf(const CamtEntry& entry)
{
    const bool isReversal = entry.isReversal == u"true" || entry.isReversal == u"1";
    if (entry.direction == u"CRDT") {
        return isReversal ? 0 : 1;
    }
    return entry.direction == u"DBIT" && isReversal ? -1 : 0;
}

/// What the bank knows a payment by: its own reference, or its place in the entry where several share one.
QString referenceOf(const CamtEntry& entry, size_t index)
{
    const QString own = entry.transactions[index].reference;
    const auto sharing = std::ranges::count(entry.transactions, own, &Transaction::reference);
    if (!own.isEmpty() && sharing == 1) {
        return own;
    }
    const QString shared = own.isEmpty() ? entry.reference : own;
    return entry.transactions.size() == 1 || shared.isEmpty() ? shared
                                                              : u"%1/%2"_s.arg(shared).arg(index + 1);
}

/// An amount of its own, or the entry's where it is the only one.
Result<Money> amountOf(const CamtEntry& entry, const Transaction& one)
{
    const bool isOnly = entry.transactions.size() == 1;
    const bool hasOwn = !one.amount.isEmpty();
    if (!hasOwn && !isOnly) {
        return malformed(u"one of several payments has no amount of its own"_s);
    }
    if ((hasOwn ? one.currency : entry.currency) != u"EUR") {
        return malformed(u"the currency is not EUR"_s);
    }
    if (!one.direction.isEmpty() && one.direction != entry.direction) {
        return malformed(u"the payment goes another way than its entry"_s);
    }
    return amountOf(hasOwn ? one.amount : entry.amount);
}

/// Payments add up to their entry.
Done requireSum(const CamtEntry& entry)
{
    Money sum;
    for (const Transaction& one : entry.transactions) {
        sum += TRY(amountOf(entry, one));
    }
    const Money whole = TRY(amountOf(entry.amount));
    return entry.currency == u"EUR" && sum == whole
               ? Done()
               : malformed(u"the payments do not add up to their entry"_s);
}

CamtPayment paymentOf(const CamtEntry& entry, size_t index)
{
    const Transaction& one = entry.transactions[index];
    const QString reference = referenceOf(entry, index);
    std::vector<MokId> cards;
    for (const QString& text : one.creditorReferences) {
        if (const std::optional<MokId> card = cardOf(text)) {
            cards.push_back(*card);
        }
    }
    if (cards.empty()) {
        return ForeignPayment{entry.number, reference, u"no reference of a card"_s};
    }
    if (entry.status != u"BOOK") {
        return ForeignPayment{entry.number, reference, u"not booked"_s};
    }
    const int sign = signOf(entry);
    if (sign == 0) {
        return ForeignPayment{entry.number, reference, u"neither a credit nor the reversal of one"_s};
    }
    if (cards.size() > 1) {
        return malformed(u"the payment names more than one card"_s);
    }
    wire::BankEvent event{.reference = reference,
                          .kind = wire::BankEventKind::Load,
                          .card = cards.front(),
                          .at = {},
                          .channel = u"transfer"_s};
    TRY(requireSum(entry));
    const Money amount = TRY(amountOf(entry, one));
    event.at = TRY(momentOf(entry.bookedOn));
    event.amount = sign > 0 ? amount : -amount;
    TRY(check(event));
    return event;
}

} // namespace

void CamtEntry::take(QStringView place, const QString& text, const QString& currencyOfText)
{
    constexpr QStringView within = u"NtryDtls/TxDtls/";
    if (place.startsWith(within) && !transactions.empty()) {
        Transaction& last = transactions.back();
        const QStringView rest = place.sliced(within.size());
        if (rest == u"Refs/AcctSvcrRef") {
            last.reference = text;
        } else if (rest == u"Amt" || (rest == u"AmtDtls/TxAmt/Amt" && last.amount.isEmpty())) {
            last.amount = text;
            last.currency = currencyOfText;
        } else if (rest == u"CdtDbtInd") {
            last.direction = text;
        } else if (rest == u"RmtInf/Strd/CdtrRefInf/Ref") {
            last.creditorReferences.append(text);
        }
    } else if (place == u"Amt") {
        amount = text;
        currency = currencyOfText;
    } else if (place == u"CdtDbtInd") {
        direction = text;
    } else if (place == u"RvslInd") {
        isReversal = text;
    } else if (place == u"Sts" || place == u"Sts/Cd") {
        status = status.isEmpty() ? text : status; // "Sts" ends after what stands in it
    } else if (place == u"BookgDt/Dt" || place == u"BookgDt/DtTm") {
        bookedOn = text;
    } else if (place == u"AcctSvcrRef") {
        reference = text;
    }
}

std::vector<CamtPayment> paymentsOf(const CamtEntry& entry)
{
    std::vector<CamtPayment> payments;
    for (size_t i = 0; i < entry.transactions.size(); ++i) {
        payments.push_back(paymentOf(entry, i));
    }
    if (payments.empty()) {
        payments.push_back(ForeignPayment{entry.number, entry.reference, u"no reference of a card"_s});
    }
    return payments;
}

} // namespace cekr::central
