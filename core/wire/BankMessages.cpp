// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/BankMessages.h"

#include "core/base/Names.h"
#include "core/wire/BankFields.h"

#include <algorithm>

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr JsonBounds lineBounds{.bytes = 4096, .depth = 2};
/// More than any card holds ten times over: what is above is a mistake, and sums have to fit.
constexpr Money largestAmount = Money::fromCents(100'000'00);
/// Cash is what another counter took; all the others are transfers (LIMIT-N2).
constexpr std::array channels{"cash"_L1, "transfer"_L1, "klik"_L1, "portal"_L1};

std::unexpected<Error> malformed(const char* detail)
{
    return failure(ErrorCode::MalformedMessage, QLatin1StringView(detail));
}

Done checkReference(const QString& reference)
{
    const bool isPrintable = std::ranges::all_of(reference, [](QChar c) { return c > u' ' && c <= u'~'; });
    return isPrintable && !reference.isEmpty() && reference.size() <= 64
               ? Done()
               : malformed("reference is not 1 to 64 printable characters without a space");
}

Done checkAmount(const BankEvent& event)
{
    const bool mustBePositive = event.kind == BankEventKind::Redeemed;
    const bool mayBeZero = event.kind == BankEventKind::Balance || !hasAmount(event.kind);
    if ((event.amount.isZero() && !mayBeZero) || (mustBePositive && !event.amount.isPositive())) {
        return malformed("amount is none for this kind");
    }
    if (event.amount > largestAmount || -event.amount > largestAmount) {
        return malformed("amount is above 100000.00");
    }
    return hasAmount(event.kind) || event.amount.isZero() ? Done()
                                                          : malformed("amount does not belong to this kind");
}

} // namespace

QLatin1StringView name(BankEventKind kind)
{
    static constexpr std::array names{
        "balance"_L1,   "payment"_L1,   "load"_L1,     "activation"_L1,     "inactive"_L1, "precaution"_L1,
        "lifted"_L1,    "block"_L1,     "approval"_L1, "refusal"_L1,        "posted"_L1,   "returned"_L1,
        "collected"_L1, "destroyed"_L1, "redeemed"_L1, "contract-ended"_L1, "category"_L1};
    static_assert(names.size() == allBankEventKinds.size());
    return names.at(size_t(kind));
}

Result<BankEventKind> bankEventKind(QStringView wanted)
{
    return named(allBankEventKinds, wanted, "kind of event"_L1);
}

bool hasAmount(BankEventKind kind)
{
    return kind == BankEventKind::Balance || kind == BankEventKind::Payment || kind == BankEventKind::Load ||
           kind == BankEventKind::Redeemed;
}

bool hasCategory(BankEventKind kind)
{
    return kind == BankEventKind::Approval || kind == BankEventKind::Category;
}

Done check(const BankEvent& event)
{
    TRY(checkReference(event.reference));
    TRY(event.at.isValid() ? Done() : malformed("at is no moment"));
    TRY(checkAmount(event));
    const bool isLoad = event.kind == BankEventKind::Load;
    if (isLoad != (std::ranges::find(channels, event.channel) != channels.end()) ||
        (!isLoad && !event.channel.isEmpty())) {
        return malformed("channel is not cash, transfer, klik or portal, or does not belong to this kind");
    }
    const bool isApproval = event.kind == BankEventKind::Approval;
    if (isApproval != event.day.isValid()) {
        return malformed("day belongs to an approval, and to each of them");
    }
    const bool mustSay = event.kind == BankEventKind::Category;
    if (event.category ? !hasCategory(event.kind) : mustSay) {
        return malformed("category is missing or does not belong to this kind");
    }
    return {};
}

Result<BankEvent> decodeBankEvent(const QByteArray& line)
{
    BankEvent event = TRY(fromJsonBytes<BankEvent>(line, lineBounds));
    TRY(check(event));
    return event;
}

QByteArray encode(const BankEvent& event)
{
    return toJsonBytes(event);
}

QByteArray encode(const BankAnswer& answer)
{
    return toJsonBytes(answer);
}

Result<BankAnswer> decodeBankAnswer(const QByteArray& line)
{
    return fromJsonBytes<BankAnswer>(line, lineBounds);
}

QByteArray encode(const BankOrder& order)
{
    return toJsonBytes(order);
}

Result<BankOrder> decodeBankOrder(const QByteArray& line)
{
    const QJsonObject object = TRY(parseJsonObject(line, lineBounds));
    return fromJsonLeniently<BankOrder>(object, u"order"_s);
}

QByteArray encode(const BankOrdersEnd& end)
{
    return toJsonBytes(end);
}

QByteArray encode(const BankAcknowledgement& acknowledgement)
{
    return toJsonBytes(acknowledgement);
}

Result<BankAcknowledgement> decodeBankAcknowledgement(const QByteArray& line)
{
    BankAcknowledgement acknowledgement = TRY(fromJsonBytes<BankAcknowledgement>(line, lineBounds));
    TRY(checkReference(acknowledgement.reference));
    return acknowledgement;
}

} // namespace cekr::wire
