// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/SettingsDocument.h"

#include "core/wire/SettingsFields.h"

namespace cekr::wire
{

QJsonObject toJson(const DeskSettings& settings)
{
    return cekr::toJson(settings);
}

QByteArray encode(const SettingsEdition& edition)
{
    QJsonObject document = cekr::toJson(edition.settings);
    writeFields(edition, document);
    return toBytes(document);
}

Result<SettingsEdition> decodeSettings(const QByteArray& document)
{
    const QJsonObject object = TRY(parseJsonObject(document, {.bytes = 16 * 1024, .depth = 3}));
    JsonReader reader(object, QStringLiteral("settings"));
    SettingsEdition edition;
    readFields(reader, edition.settings);
    readFields(reader, edition);
    TRY(reader.doneLeniently());
    return edition;
}

} // namespace cekr::wire
