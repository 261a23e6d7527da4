// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/TopUpAccount.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

Result<SlipParty> readParty(const QJsonObject& object)
{
    JsonReader reader(object, u"payee"_s);
    SlipParty party{reader.text("name"_L1), reader.text("street"_L1), reader.text("town"_L1)};
    TRY(reader.done());
    return party;
}

} // namespace

Result<TopUpAccount> TopUpAccount::parse(const QByteArray& json)
{
    const QJsonObject object = TRY(parseJsonObject(json, {.bytes = 16 * 1024, .depth = 3}));
    JsonReader reader(object, u"top-up account"_s);
    const QString iban = reader.text("iban"_L1);
    const QJsonObject payee = reader.object("payee"_L1);
    TopUpAccount account;
    account.m_model = reader.text("referenceModel"_L1);
    account.m_first = reader.text("referenceFirst"_L1);
    account.m_last = reader.text("referenceLast"_L1);
    account.m_purposeCode = reader.text("purposeCode"_L1);
    account.m_purpose = reader.text("purpose"_L1);
    TRY(reader.done());
    account.m_iban = TRY(Iban::parse(iban));
    account.m_payee = TRY(readParty(payee));
    // Others would want a check digit of the MOK ID, which it has not: some cards would get no slip.
    if (account.m_model != "SI05"_L1 && account.m_model != "SI00"_L1) {
        return failure(ErrorCode::MalformedReference, u"model"_s);
    }
    TRY(account.slipFor(MokId(), {}, {}));
    return account;
}

Result<Reference> TopUpAccount::referenceOf(MokId card) const
{
    return Reference::parse(u"%1 %2-%3-%4"_s.arg(m_model, m_first, card.text(), m_last));
}

Result<PaymentSlip> TopUpAccount::slipFor(MokId card, SlipParty payer, std::optional<Money> amount) const
{
    const Reference reference = TRY(referenceOf(card));
    return PaymentSlip::make({.payer = std::move(payer),
                              .amount = amount,
                              .purposeCode = m_purposeCode,
                              .purpose = m_purpose,
                              .iban = m_iban,
                              .reference = reference,
                              .payee = m_payee});
}

} // namespace cekr
