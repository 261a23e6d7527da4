// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

namespace cekr
{

/// Entries of the rail, invented.
[[nodiscard]] inline QList<RailEntry> someEntries()
{
    return {{QStringLiteral("home"), Symbol::Home, QStringLiteral("Pult"), 0},
            {QStringLiteral("cards"), Symbol::Cards, QStringLiteral("Kartice"), 0},
            {QStringLiteral("stock"), Symbol::Stock, QStringLiteral("Zaloga"), 0},
            {QStringLiteral("till"), Symbol::Till, QStringLiteral("Blagajna"), 0},
            {QStringLiteral("attention"), Symbol::Attention, QStringLiteral("Zahteva pozornost"), 3},
            {QStringLiteral("transfer"), Symbol::Transfer, QStringLiteral("Prenos"), 4},
            {QStringLiteral("settings"), Symbol::Settings, QStringLiteral("Nastavitve"), 0},
            {QStringLiteral("about"), Symbol::About, QStringLiteral("O programu"), 0}};
}

[[nodiscard]] inline FrameStatus statusOnline()
{
    return {.connection = Connection::Connected,
            .lastExchange = QTime(9, 41),
            .reader = DeviceState::Ready,
            .printer = DeviceState::Ready,
            .version = QStringLiteral("1.0")};
}

[[nodiscard]] inline FrameStatus statusOffline()
{
    return {.connection = Connection::Offline,
            .since = QTime(9, 12),
            .waiting = 4,
            .oldest = std::chrono::minutes(27),
            .reader = DeviceState::Ready,
            .printer = DeviceState::Failed,
            .offlineAllowance = Money::fromCents(86000),
            .version = QStringLiteral("1.0")};
}

} // namespace cekr
