// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/imports/FileImport.h"
#include "core/domain/Money.h"
#include "core/domain/PanTail.h"
#include "core/domain/YearMonth.h"

#include <QDate>

#include <expected>

namespace cekr::central
{

/// What a line says, or what is wrong with it.
template <typename T>
using Read = std::expected<T, LineFault>;

/// "2029-09", or "09/2029" as on the card.
[[nodiscard]] Result<YearMonth> readMonth(QByteArrayView field);
/// "2026-11-21", years 2000 to 2099.
[[nodiscard]] Result<QDate> readDay(QByteArrayView field);
/// Euros with two decimals, "150.00" or "150,00", nothing else: what leaves room for doubt is no amount in a
/// file that nobody reads while it is taken. At most nine digits before the decimals.
[[nodiscard]] Result<Money> readAmount(QByteArrayView field);

/// The value of a field that was read, or the fault.
template <typename T>
[[nodiscard]] Read<T> orFault(Result<T> value, const char* column, const char* reason)
{
    return value ? Read<T>(std::move(*value)) : std::unexpected(LineFault{column, reason});
}

} // namespace cekr::central
