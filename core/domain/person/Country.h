// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace cekr
{

/// A country by its two letters (ISO 3166-1 alpha-2; XK for Kosovo).
class Country final
{
public:
    Country() = default;
    /// Two capital letters. MalformedMessage for what is no country.
    [[nodiscard]] static Result<Country> parse(QStringView code);
    /// The country of a state in the machine-readable zone of a document (ICAO 9303-3, section 5: alpha-3,
    /// and letters of its own); nothing for an organisation or somebody without one.
    [[nodiscard]] static std::optional<Country> ofZone(QStringView state);
    [[nodiscard]] static Country slovenia();
    /// All of them, by their codes.
    [[nodiscard]] static std::vector<Country> all();

    /// "SI"; empty when there is none.
    [[nodiscard]] const QString& text() const { return m_code; }
    [[nodiscard]] bool isEmpty() const { return m_code.isEmpty(); }
    friend bool operator==(const Country&, const Country&) = default;

private:
    explicit Country(QString code) : m_code(std::move(code)) {}

    QString m_code;
};

} // namespace cekr
