// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SettingsEdition.h"

#include <QJsonObject>

namespace cekr::wire
{

/// What is set, as people and programs read it.
[[nodiscard]] QJsonObject toJson(const DeskSettings& settings);

/// The document that central signs.
[[nodiscard]] QByteArray encode(const SettingsEdition& edition);
/// Reads such a document; says nothing about who signed it. MalformedMessage.
[[nodiscard]] Result<SettingsEdition> decodeSettings(const QByteArray& document);

} // namespace cekr::wire
