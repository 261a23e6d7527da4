// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QHashFunctions>
#include <QStringView>

#include <compare>

namespace cekr
{

/// The number a card is known by: nine digits, leading zeros kept, no check digit (CARD-4).
class MokId
{
public:
    MokId() = default;
    /// Reads nine digits 0-9; spaces are ignored. Anything else, and anything longer than 20 characters, is
    /// MalformedMokId.
    [[nodiscard]] static Result<MokId> parse(QStringView text);
    /// Of a number below 10^9, as kept in databases.
    [[nodiscard]] static MokId fromNumber(quint32 number);

    [[nodiscard]] quint32 number() const { return m_number; }
    /// All nine digits.
    [[nodiscard]] QString text() const;
    /// As printed for people: "204 118 733".
    [[nodiscard]] QString grouped() const;
    /// As shown in lists: "••••••733".
    [[nodiscard]] QString masked() const;

    friend auto operator<=>(MokId, MokId) = default;
    friend size_t qHash(MokId id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    quint32 m_number = 0;
};

} // namespace cekr
