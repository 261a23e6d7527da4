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
    for (const Done& line : {checkField(party.name, "name"_L1), checkField(party.street, "street"_L1),
                             checkField(party.town, "town"_L1)}) {
        if (!line) {
            return line;
        }
    }
    return {};
}

} // namespace

Result<PaymentSlip> PaymentSlip::make(Content content)
{
    for (const Done& field :
         {content.payer.isEmpty() ? Done() : checkParty(content.payer), checkAmount(content.amount),
          checkPurposeCode(content.purposeCode),
          checkField(content.purpose, "purpose"_L1, longestSlipPurpose),
          checkField(content.iban.text(), "account"_L1),
          checkField(content.reference.model(), "reference"_L1), checkParty(content.payee)}) {
        if (!field) {
            return failure(field.error());
        }
    }
    return PaymentSlip(std::move(content));
}

} // namespace cekr
