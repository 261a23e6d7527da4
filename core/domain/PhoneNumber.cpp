// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PhoneNumber.h"

#include <QRegularExpression>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 40;

std::unexpected<Error> malformed(const char* why)
{
    return failure(ErrorCode::MalformedMessage, QLatin1StringView(why));
}

/// The eight digits behind the country code or the 0.
std::optional<PhoneNumber::Line> lineInSlovenia(const QString& digits)
{
    static const QRegularExpression mobile(
        u"^(?:65(?:[178]\\d|5[56]|6[01])\\d{4}|(?:[37][01]|4[013]|51|6[489])\\d{6})$"_s);
    static const QRegularExpression fixed(u"^(?:(?:[12357][2-8]|4[24-8])\\d{6}|59\\d{6}|8[123]\\d{6})$"_s);
    if (mobile.match(digits).hasMatch()) {
        return PhoneNumber::Line::Mobile;
    }
    return fixed.match(digits).hasMatch() ? std::optional(PhoneNumber::Line::Fixed) : std::nullopt;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text)
{
    static const QRegularExpression separators(u"[\\s()./\u2010-\u2015-]"_s);
    static const QRegularExpression international(u"^\\+[1-9]\\d{8,14}$"_s);
    if (text.size() > longestText) {
        return malformed("a telephone number has at most 15 digits");
    }
    QString number = text.toString().remove(separators);
    if (number.startsWith("00"_L1)) {
        number.replace(0, 2, u'+');
    }
    const bool isNational = number.startsWith(u'0');
    if (isNational || number.startsWith("+386"_L1)) {
        QString digits = number.mid(isNational ? 1 : 4);
        digits = !isNational && digits.startsWith(u'0') ? digits.mid(1) : digits;
        const auto line = lineInSlovenia(digits);
        return line ? Result<PhoneNumber>(PhoneNumber(u"+386"_s + digits, *line))
                    : malformed("no such number in Slovenia");
    }
    return international.match(number).hasMatch() ? Result<PhoneNumber>(PhoneNumber(number, Line::Foreign))
                                                  : malformed("not a telephone number");
}

QString PhoneNumber::grouped() const
{
    if (m_line == Line::Foreign || isEmpty()) {
        return m_text;
    }
    const bool isMobile = m_line == Line::Mobile;
    const int area = isMobile ? 2 : 1; // 41 123 456, 4 237 31 00
    const QString digits = m_text.mid(4);
    const QString rest = digits.mid(area);
    return isMobile ? u"+386 %1 %2 %3"_s.arg(digits.left(area), rest.left(3), rest.mid(3))
                    : u"+386 %1 %2 %3 %4"_s.arg(digits.left(area), rest.left(3), rest.mid(3, 2), rest.mid(5));
}

} // namespace cekr
