// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QStringView>

#include <array>

namespace cekr
{

/// The last six digits of a card's PAN (CARD-4). Card data: lives only as long as the step that compares it,
/// is wiped afterwards, and never prints itself beyond its last four digits.
class PanTail
{
public:
    /// Reads six digits 0-9; spaces are ignored. Anything else, and anything longer than 20 characters, is
    /// MalformedPanTail, without the digits.
    [[nodiscard]] static Result<PanTail> parse(QStringView text);

    PanTail(const PanTail&) = default;
    PanTail& operator=(const PanTail&) = default;
    ~PanTail();

    /// The six ASCII digits, valid as long as this object; for the keyed hash only.
    [[nodiscard]] QByteArrayView digits() const { return {m_digits.data(), qsizetype(m_digits.size())}; }
    /// "•• 4882".
    [[nodiscard]] QString masked() const;

private:
    PanTail() = default;

    std::array<char, 6> m_digits = {};
};

} // namespace cekr
