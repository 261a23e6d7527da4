// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/FeedStates.h"

namespace cekr
{

/// Settings as central has signed them. What the document says is believed only after the signature of it was
/// checked, each time it is read from a file or a connection.
struct SignedSettings
{
    QByteArray document;  ///< JSON of a SettingsEdition
    QByteArray signature; ///< detached JWS over its bytes, by central's authority
    friend bool operator==(const SignedSettings&, const SignedSettings&) = default;
};

/// What central sets for a desk, and for how long.
struct SettingsEdition
{
    DeskSettings settings;
    BusinessTime issuedAt;
    BusinessTime validUntil;
    QByteArray personalDataKey =
        {}; ///< JWK that what is personal is encrypted to; empty for an older central
    friend bool operator==(const SettingsEdition&, const SettingsEdition&) = default;
};

/// How the settings kept at a desk stand.
enum class SettingsStanding
{
    InForce,
    Missing,     ///< central has not sent any yet
    NotBelieved, ///< what is kept here was not signed by central
    OutOfDate,
};

/// `opened`: what the kept ones say; empty when they were not believed.
[[nodiscard]] SettingsStanding standingOf(const SignedSettings& kept, const SettingsEdition& opened,
                                          const QDateTime& now);

/// What holds at an instant. OFF-1: out of date, or with no time to hold for, they allow no load without
/// central; all else in them goes on.
[[nodiscard]] DeskSettings settingsAt(const SettingsEdition& edition, const QDateTime& now);

} // namespace cekr
