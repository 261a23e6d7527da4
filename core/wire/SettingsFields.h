// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JsonForms.h"
#include "core/domain/SettingsEdition.h"

namespace cekr
{

template <size_t Size>
[[nodiscard]] constexpr auto jsonLimit(const char (&key)[Size], Money Limits::*limit)
{
    return jsonField(key, limit, JsonLimitForm()).unlessNothing();
}

/// Limits stricter than those of the terms; what is not named is not.
template <>
struct JsonMessage<Limits>
{
    static constexpr auto fields = std::tuple{jsonLimit("anonymousSingleLoad", &Limits::anonymousSingleLoad),
                                              jsonLimit("anonymousBalance", &Limits::anonymousBalance),
                                              jsonLimit("knownCashDay", &Limits::knownCashDay),
                                              jsonLimit("knownTransferDay", &Limits::knownTransferDay),
                                              jsonLimit("knownMonth", &Limits::knownMonth),
                                              jsonLimit("knownYear", &Limits::knownYear),
                                              jsonLimit("knownBalance", &Limits::knownBalance)};
};

template <>
struct JsonMessage<DeskSettings>
{
    static constexpr auto fields = std::tuple{
        jsonField("offlinePerCard", &DeskSettings::offlinePerCard),
        jsonField("offlinePerDeskAndDay", &DeskSettings::offlinePerDeskAndDay),
        jsonField("offlineFirstLoads", &DeskSettings::offlineFirstLoads).sinceLater(),
        jsonField("offlineLongestHours", &DeskSettings::offlineLongestHours, JsonCountForm{0, 24 * 365}),
        jsonField("offlineSignInDays", &DeskSettings::offlineSignInDays, JsonCountForm{0, 365}),
        jsonField("idleLockMinutes", &DeskSettings::idleLockMinutes, JsonCountForm{1, 24 * 60}),
        jsonField("smallestLoad", &DeskSettings::smallestLoad),
        jsonField("limits", &DeskSettings::stricter, JsonObjectForm<Limits>()).sinceLater(),
        jsonField("contactDaily", &DeskSettings::contactDaily).sinceLater(),
        jsonField("worksWithoutTariff", &DeskSettings::worksWithoutTariff).sinceLater(),
        jsonField("correctionDays", &DeskSettings::correctionDays, JsonCountForm{0, 365}).sinceLater()};
};

/// What the signed document says beside the settings themselves.
template <>
struct JsonMessage<SettingsEdition>
{
    static constexpr auto fields = std::tuple{
        jsonConstant("kind", "settings"), // no other that is signed
        jsonField("issuedAt", &SettingsEdition::issuedAt),
        jsonField("validUntil", &SettingsEdition::validUntil),
        jsonField("personalDataKey", &SettingsEdition::personalDataKey, JsonEncodedForm<AsLatin1>{300})
            .sinceLater()};
};

} // namespace cekr
