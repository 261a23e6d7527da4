// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SettingsEdition.h"
#include "core/domain/rules/OfflineRules.h"
#include "ui/widgets/Symbol.h"

#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

namespace cekr
{

/// A page, as the rail leads to it.
struct RailEntry
{
    QString key; ///< stable, not shown
    Symbol symbol = Symbol::Home;
    QString text;
    int count = 0; ///< of things that wait there; 0 shows no badge
};

/// Who is signed in.
struct FrameUser
{
    QString name;
    QString role = {};
    QTime shiftSince = {}; ///< local time; invalid while no shift is open
};

/// How the desk stands with central.
enum class Connection
{
    Connected,
    Connecting,
    Offline,
};

/// What a device beside the desk can do now.
enum class DeviceState
{
    None, ///< there is none: nothing is shown
    Ready,
    Busy,
    Failed,
};

/// What the status bar shows.
struct FrameStatus
{
    Connection connection = Connection::Connecting;
    /// Local time since when it is so; invalid: not shown.
    QTime since = {};
    /// Operations that central has not answered.
    int waiting = 0;
    /// Age of the oldest of them.
    std::chrono::minutes oldest{0};
    /// Local time of the last exchange with central; invalid: none yet.
    QTime lastExchange = {};
    DeviceState reader = DeviceState::None;
    DeviceState printer = DeviceState::None;
    /// How much cash may still be taken offline; shown while there is no connection.
    std::optional<Money> offlineAllowance = {};
    /// How near the end of that is.
    OfflineOutlook offlineOutlook = OfflineOutlook::Open;
    /// Local time of the end, when it is near.
    QTime offlineEnd = {};
    /// Central's settings; shown when something is wrong with them.
    SettingsStanding settings = SettingsStanding::InForce;
    /// Nothing may be recorded: desk and central have different chains.
    bool isStopped = false;
    /// Last day of the desk's certificate; invalid while that is far away.
    QDate certificateEnd = {};
    QString version = {};
};

} // namespace cekr
