// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/PaymentSlip.h"

#include "core/slip/SlipText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

Done checkField(const QString& text, QLatin1StringView field, qsizetype atMost = longestSlipLine)
{
    if (text.isEmpty()) {
        return failure(ErrorCode::FieldMissing, field);
    }
    Done fits = fitsSlip(text, atMost);
    if (!fits) {
        fits.error().detail.prepend(field + ": "_L1);
    }
    return fits;
}

Done checkPurposeCode(const QString& code)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 4 || !std::ranges::all_of(code, isLetter)) {
        return failure(ErrorCode::MalformedMessage, u"purpose code"_s, {}, code);
    }
    return {};
}

Done checkAmount(std::optional<Money> amount)
{
    if (amount && !amount->isPositive()) {
        return failure(ErrorCode::AmountNotPositive, u"amount"_s, {}, amount->plain());
    }
    if (amount && amount->cents() > PaymentSlip::mostCents) {
        return failure(ErrorCode::TooLarge, u"amount"_s, {},
                       Money::fromCents(PaymentSlip::mostCents).plain());
    }
    return {};
}

Done checkParty(const SlipParty& party)
{
    TRY(checkField(party.name, "name"_L1));
    TRY(checkField(party.street, "street"_L1));
    TRY(checkField(party.town, "town"_L1));
    return {};
}

} // namespace

Result<PaymentSlip> PaymentSlip::make(Content content)
{
    TRY(content.payer.isEmpty() ? Done() : checkParty(content.payer));
    TRY(checkAmount(content.amount));
    TRY(checkPurposeCode(content.purposeCode));
    TRY(checkField(content.purpose, "purpose"_L1, longestSlipPurpose));
    TRY(checkField(content.iban.text(), "account"_L1));
    TRY(checkField(content.reference.model(), "reference"_L1));
    TRY(checkParty(content.payee));
    return PaymentSlip(std::move(content));
}

} // namespace cekr
