// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MokId.h"
#include "core/slip/PaymentSlip.h"

namespace cekr
{

/// Where cards are loaded by bank transfer (TOP-2): the account, and the reference that leads the money to
/// one card. The account alone does not: others collect there too.
class TopUpAccount
{
public:
    TopUpAccount() = default;
    /// Reads {"iban", "referenceModel", "referenceFirst", "referenceLast", "payee": {"name", "street",
    /// "town"}, "purposeCode", "purpose"}. MalformedMessage, MalformedIban, MalformedReference, and what
    /// PaymentSlip::make() refuses.
    [[nodiscard]] static Result<TopUpAccount> parse(const QByteArray& json);

    [[nodiscard]] const Iban& iban() const { return m_iban; }
    /// "SI05 8074720-<MOK ID>-200".
    [[nodiscard]] Result<Reference> referenceOf(MokId card) const;
    /// A slip that loads this card and does nothing else (TOP-5). As PaymentSlip::make().
    [[nodiscard]] Result<PaymentSlip> slipFor(MokId card, SlipParty payer, std::optional<Money> amount) const;

private:
    Iban m_iban;
    QString m_model;
    QString m_first;
    QString m_last;
    SlipParty m_payee;
    QString m_purposeCode;
    QString m_purpose;
};

} // namespace cekr
