// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// The reference of a payment: a model and the number by its rules (ZBS, rules on references, version 1.4).
/// Models: SI00 (no check digit), SI05 (one in the first part), SI11 (in the first and the second part), SI12
/// (13 digits in one part), SI99 (no number) and RF (ISO 11649). Parts keep their leading zeros: without them
/// the money would go elsewhere.
class Reference
{
public:
    Reference() = default;
    /// Reads "SI05 8074720-204118733-200", the model with a space behind it or without, RF with spaces
    /// anywhere. MalformedReference for anything else: another model, more than three parts, 12 digits in a
    /// part or 20 altogether, or a wrong check digit.
    [[nodiscard]] static Result<Reference> parse(QStringView text);

    /// "SI058074720-204118733-200": without any space, as it is sent.
    [[nodiscard]] QString text() const { return m_model + m_number; }
    /// "SI05"; "RF45" of an RF reference.
    [[nodiscard]] const QString& model() const { return m_model; }
    /// "8074720-204118733-200".
    [[nodiscard]] const QString& number() const { return m_number; }

    friend bool operator==(const Reference&, const Reference&) = default;

private:
    QString m_model;
    QString m_number;
};

/// The check digit of a number: the digits weigh 2, 3, 4 ... from the right, and the sum modulo 11 is taken
/// from 11; ten and eleven give 0. At most 12 digits.
[[nodiscard]] QChar mod11CheckDigit(QStringView digits);

} // namespace cekr
