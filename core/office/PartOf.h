// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr
{

class Addresses;
class Confirmations;
class Counter;
class Drafts;
class Loads;
class Office;
class Papers;
class Reservations;
class Session;
class Till;
class Views;

/// The part of an office that has this type, or the office itself.
template <typename Part>
[[nodiscard]] Part& partOf(Office& office);
template <>
Office& partOf(Office& office);

} // namespace cekr
