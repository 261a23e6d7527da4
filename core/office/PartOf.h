// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr
{

class Office;
class Counter;
class Drafts;
class Loads;
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
template <>
Counter& partOf(Office& office);
template <>
Drafts& partOf(Office& office);
template <>
Loads& partOf(Office& office);
template <>
Papers& partOf(Office& office);
template <>
Reservations& partOf(Office& office);
template <>
Session& partOf(Office& office);
template <>
Till& partOf(Office& office);
template <>
Views& partOf(Office& office);

} // namespace cekr
