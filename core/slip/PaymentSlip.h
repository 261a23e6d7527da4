// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"
#include "core/slip/Iban.h"
#include "core/slip/Reference.h"

namespace cekr
{

/// A payment order for anybody to pay at any bank (UPN QR, ZBS technical standard), right in every field.
class PaymentSlip
{
public:
    struct Content
    {
        /// With all three lines, or empty: then whoever pays fills it in.
        SlipParty payer = {};
        /// None: whoever pays fills it in.
        std::optional<Money> amount = {};
        /// Four capital letters of the ISO 20022 list.
        QString purposeCode;
        QString purpose;
        QDate due = {}; ///< invalid: none
        Iban iban;
        Reference reference;
        SlipParty payee;
    };

    static constexpr qint64 mostCents = 99'999'999'999;

    /// FieldMissing for an empty field that must not be, SignNotAllowed and TooLarge as in fitsSlip(),
    /// AmountNotPositive, and TooLarge for an amount of more than 999 999 999.99 €. The detail names the
    /// field.
    [[nodiscard]] static Result<PaymentSlip> make(Content content);

    [[nodiscard]] const Content& content() const { return m_content; }

private:
    explicit PaymentSlip(Content content) : m_content(std::move(content)) {}

    Content m_content;
};

} // namespace cekr
