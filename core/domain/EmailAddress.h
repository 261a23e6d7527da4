// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace cekr
{

/// An e-mail address as mail systems everywhere take it (RFC 5321, 4.1.2: a dot-string before the @, a domain
/// of at least two labels behind it). Letters outside ASCII are a slip at the keys more often than an
/// address.
class EmailAddress final
{
public:
    EmailAddress() = default;
    /// Blanks around it are passed over; the domain is brought to small letters. MalformedMessage with what
    /// is wrong: at most 254 characters, 64 of them before the @.
    [[nodiscard]] static Result<EmailAddress> parse(QStringView text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace cekr
