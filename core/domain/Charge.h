// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <array>

namespace cekr
{

/// Who is owed money that a customer pays: the municipality its charges, the bank what is loaded and its own.
enum class Creditor
{
    Municipality,
    Bank,
};
inline constexpr std::array allCreditors{Creditor::Municipality, Creditor::Bank};
/// Stable names ("municipality").
[[nodiscard]] QLatin1StringView name(Creditor creditor);
/// MalformedMessage for an unknown name.
[[nodiscard]] Result<Creditor> creditor(QStringView name);

/// What a customer is charged for a service beside what is loaded, by who is owed it (FEE-1, FEE-2).
struct Charge
{
    Money municipality = {}; ///< in cash at the desk
    Money bank = {};         ///< in cash at the desk
    Money debited = {};      ///< the bank takes it from the card account: the customer is told, no cash moves

    /// What comes into the drawer.
    [[nodiscard]] Money cash() const { return municipality + bank; }
    /// What a creditor is owed of it.
    [[nodiscard]] Money owedTo(Creditor creditor) const;
    Charge& operator+=(const Charge& other);
    friend Charge operator*(const Charge& charge, int times)
    {
        return {charge.municipality * times, charge.bank * times, charge.debited * times};
    }
    friend bool operator==(const Charge&, const Charge&) = default;
};

} // namespace cekr
