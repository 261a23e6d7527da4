// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace cekr
{

/// A Slovene tax number (davčna številka): eight digits, the first not 0, the last a check digit (weights 8
/// to 2, modulus 11; a remainder of 0 is never issued).
class TaxNumber final
{
public:
    TaxNumber() = default;
    /// Blanks and a leading "SI" are passed over. MalformedMessage for anything else.
    [[nodiscard]] static Result<TaxNumber> parse(QStringView text);

    /// The eight digits; empty when there is none.
    [[nodiscard]] const QString& text() const { return m_digits; }
    /// The number for VAT: "SI" before the digits. Says nothing about who is registered for it.
    [[nodiscard]] QString vatId() const { return QStringLiteral("SI") + m_digits; }
    friend bool operator==(const TaxNumber&, const TaxNumber&) = default;

private:
    explicit TaxNumber(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace cekr
