// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace cekr
{

/// A telephone number (ITU-T E.164). Numbers of Slovenia are told apart by its numbering plan (general act on
/// the numbering plan, Official Gazette RS 55/2023).
class PhoneNumber final
{
public:
    enum class Line
    {
        Mobile,  ///< of Slovenia, receives SMS
        Fixed,   ///< of Slovenia, receives none; telephony over the internet too
        Foreign, ///< unknown
    };

    PhoneNumber() = default;
    /// As people write them: blanks, hyphens, slashes, dots and brackets are passed over. National with its
    /// leading 0 ("041 123 456"), or with "+" or "00" and the country ("+386 (0)41 123 456", "+385 91 ...").
    /// MalformedMessage for anything else, such as a number that the plan of Slovenia does not have.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text);

    /// E.164 with its plus ("+38641123456"); empty when there is none.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// As people read it: "+386 41 123 456"; a foreign one in its E.164 form.
    [[nodiscard]] QString grouped() const;
    [[nodiscard]] Line line() const { return m_line; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    PhoneNumber(QString text, Line line) : m_text(std::move(text)), m_line(line) {}

    QString m_text;
    Line m_line = Line::Mobile;
};

} // namespace cekr
