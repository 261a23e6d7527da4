// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/base/Json.h"

#include <QJsonDocument>

using namespace cekr;

/// What is read once is read again from what we write of it, and never beyond its bounds.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<QJsonObject> object = parseJsonObject(fuzz::bytes(data, size), {.bytes = 4096, .depth = 6});
    if (!object) {
        return 0;
    }
    fuzz::require(size <= 4096);
    const QByteArray written = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    fuzz::require(parseJsonObject(written, {.bytes = 1024 * 1024, .depth = 6}).has_value());
    JsonReader reader(*object);
    std::ignore = reader.text(QLatin1StringView("text"));
    std::ignore = reader.integer(QLatin1StringView("integer"));
    std::ignore = reader.count(QLatin1StringView("count"), 0, 9);
    std::ignore = reader.date(QLatin1StringView("date"));
    std::ignore = reader.array(QLatin1StringView("array"));
    std::ignore = reader.done();
    return 0;
}
