// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// The number of a payment account in Slovenia (ISO 13616; structure: Official Gazette RS 21/2021): SI, two
/// check digits and 15 digits. Whether such an account exists, nobody can tell from it.
class Iban
{
public:
    Iban() = default;
    /// Reads it with spaces or without, in capitals or not. MalformedIban for anything else: another country,
    /// another length, hyphens, or check digits that are not right, those of ISO 13616 or the national ones.
    [[nodiscard]] static Result<Iban> parse(QStringView text);

    /// "SI56029000000200020".
    [[nodiscard]] const QString& text() const { return m_text; }
    /// As printed: "SI56 0290 0000 0200 020".
    [[nodiscard]] QString grouped() const;

    friend bool operator==(const Iban&, const Iban&) = default;

private:
    QString m_text;
};

} // namespace cekr
