// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/SettingsDocument.h"

#include "core/wire/Fields.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

/// Tells the document from others that central signs with the same key.
const QString documentKind = u"settings"_s;

constexpr std::pair<QLatin1StringView, Money Limits::*> limitFields[] = {
    {"anonymousSingleLoad"_L1, &Limits::anonymousSingleLoad},
    {"anonymousBalance"_L1, &Limits::anonymousBalance},
    {"knownCashDay"_L1, &Limits::knownCashDay},
    {"knownTransferDay"_L1, &Limits::knownTransferDay},
    {"knownMonth"_L1, &Limits::knownMonth},
    {"knownYear"_L1, &Limits::knownYear},
    {"knownBalance"_L1, &Limits::knownBalance},
};

void read(JsonReader& reader, DeskSettings& settings)
{
    settings.offlinePerCard = readAmount(reader, "offlinePerCard"_L1);
    settings.offlinePerDeskAndDay = readAmount(reader, "offlinePerDeskAndDay"_L1);
    settings.offlineLongestHours = reader.count("offlineLongestHours"_L1, 0, 24 * 365);
    settings.offlineSignInDays = reader.count("offlineSignInDays"_L1, 0, 365);
    settings.idleLockMinutes = reader.count("idleLockMinutes"_L1, 1, 24 * 60);
    settings.smallestLoad = readAmount(reader, "smallestLoad"_L1);
    if (reader.has("limits"_L1)) {
        JsonReader limits(reader.object("limits"_L1), u"limits"_s);
        for (const auto& [key, limit] : limitFields) {
            if (limits.has(key)) {
                settings.stricter.*limit = readAmount(limits, key);
            }
        }
        if (!limits.doneLeniently()) {
            reader.fail(u"malformed limits"_s);
        }
    }
}

} // namespace

QJsonObject toJson(const DeskSettings& settings)
{
    QJsonObject limits;
    for (const auto& [key, limit] : limitFields) {
        if (settings.stricter.*limit < Limits::none().*limit) {
            limits.insert(key, (settings.stricter.*limit).cents());
        }
    }
    return {{u"limits"_s, limits},
            {u"offlinePerCard"_s, settings.offlinePerCard.cents()},
            {u"offlinePerDeskAndDay"_s, settings.offlinePerDeskAndDay.cents()},
            {u"offlineLongestHours"_s, settings.offlineLongestHours},
            {u"offlineSignInDays"_s, settings.offlineSignInDays},
            {u"idleLockMinutes"_s, settings.idleLockMinutes},
            {u"smallestLoad"_s, settings.smallestLoad.cents()}};
}

QByteArray encode(const SettingsEdition& edition)
{
    QJsonObject document = toJson(edition.settings);
    document.insert("kind"_L1, documentKind);
    document.insert("issuedAt"_L1, edition.issuedAt.text());
    document.insert("validUntil"_L1, edition.validUntil.text());
    return toBytes(document);
}

Result<SettingsEdition> decodeSettings(const QByteArray& document)
{
    const QJsonObject object = TRY(parseJsonObject(document, {.bytes = 16 * 1024, .depth = 3}));
    JsonReader reader(object, u"settings"_s);
    SettingsEdition edition;
    read(reader, edition.settings);
    edition.issuedAt = readTime(reader, "issuedAt"_L1);
    edition.validUntil = readTime(reader, "validUntil"_L1);
    if (reader.text("kind"_L1, 40) != documentKind) {
        reader.fail(u"another kind of document"_s);
    }
    TRY(reader.doneLeniently());
    return edition;
}

} // namespace cekr::wire
