// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Money.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace cekr
{

namespace
{

constexpr qsizetype longestAmount = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit() would take full-width digits too
}

/// Spaces that stand between the groups of a number, in whatever language: of a keyboard, and those that do
/// not break.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F';
}

/// Without spaces around it. Nothing else that counts as white space: line ends come from scanners.
QStringView withoutSpaces(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isSpace(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Without a euro sign, before or behind.
QStringView withoutSign(QStringView text)
{
    if (text.endsWith(u'€')) {
        return withoutSpaces(text.chopped(1));
    }
    return text.startsWith(u'€') ? withoutSpaces(text.sliced(1)) : text;
}

/// What stands between the groups of three; null where there are none.
QChar groupSign(QStringView whole)
{
    const auto sign = std::ranges::find_if(whole, [](QChar c) { return !isDigit(c); });
    return sign == whole.end() ? QChar() : *sign;
}

/// "1.234.567" with `group` between groups of three, or plain digits; nothing else.
bool isWellGrouped(QStringView whole, QChar group)
{
    if (group.isNull()) {
        return true;
    }
    if (group != u'.' && group != u',' && !isSpace(group)) {
        return false;
    }
    const auto groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (i == 0 ? size < 1 || size > 3 : size != 3) {
            return false;
        }
    }
    return true;
}

/// Where the decimals begin: the last point or comma, unless it only groups thousands.
qsizetype decimalMark(QStringView text)
{
    const qsizetype mark = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    if (mark < 0) {
        return -1;
    }
    const QChar sign = text[mark];
    const bool isAloneOfItsKind = text.indexOf(sign) == mark;
    const bool groupsThousands = text.size() - mark - 1 == 3 && sign == u'.';
    return isAloneOfItsKind && !groupsThousands ? mark : -1;
}

/// The value of digits with `group` between them; nothing where there is another sign.
std::optional<qint64> valueOf(QStringView digits, QChar group)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        if (isDigit(c)) {
            value = value * 10 + (c.unicode() - u'0');
        } else if (group.isNull() || c != group) {
            return std::nullopt;
        }
    }
    return value;
}

} // namespace

Result<Money> Money::parse(QStringView text)
{
    const auto malformed = [text](const char* why) {
        // A card number scanned into the wrong field is not shown again.
        const QString subject = text.size() > longestAmount ? QString() : text.toString();
        return failure(ErrorCode::MalformedAmount, QLatin1String(why), "LIMIT-X3", subject);
    };
    const QStringView rest = withoutSign(withoutSpaces(text));
    if (rest.isEmpty() || rest.size() > longestAmount) {
        return malformed("empty or too long");
    }
    const qsizetype mark = decimalMark(rest);
    const QStringView whole = mark < 0 ? rest : rest.left(mark);
    const QStringView decimals = mark < 0 ? QStringView() : rest.mid(mark + 1);
    if (mark >= 0 && (decimals.isEmpty() || decimals.size() > 2)) {
        return malformed("cents are one or two digits");
    }
    const QChar group = groupSign(whole);
    if (whole.isEmpty() || !isWellGrouped(whole, group)) {
        return malformed("thousands are grouped by three");
    }
    if (whole.size() > 1 && whole.front() == u'0') {
        return malformed("begins with a zero");
    }
    const auto euros = valueOf(whole, group);
    const auto cents = valueOf(decimals, {});
    if (!euros || !cents) {
        return malformed("not a digit");
    }
    const qint64 amount = *euros * 100 + (decimals.size() == 1 ? *cents * 10 : *cents);
    return amount > largestWrittenCents ? malformed("too large") : Result<Money>(Money(amount));
}

QString Money::plain() const
{
    const qint64 size = std::abs(m_cents);
    return QStringLiteral("%1%2.%3")
        .arg(m_cents < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

} // namespace cekr
