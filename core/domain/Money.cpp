// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Money.h"

#include <QList>

namespace cekr
{

namespace
{

constexpr qsizetype longestAmount = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit() would take full-width digits too
}

/// "1.234.567" with `group` between groups of three, or plain digits; nothing else.
bool isWellGrouped(QStringView whole, QChar group)
{
    if (!whole.contains(group)) {
        return true;
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

} // namespace

Result<Money> Money::parse(QStringView text)
{
    const auto malformed = [text](const char* why) {
        // A card number scanned into the wrong field is not shown again.
        const QString subject = text.size() > longestAmount ? QString() : text.toString();
        return failure(ErrorCode::MalformedAmount, QLatin1String(why), "LIMIT-X3", subject);
    };
    QStringView rest = text.trimmed();
    if (rest.endsWith(u'€')) {
        rest = rest.chopped(1).trimmed();
    }
    if (rest.isEmpty() || rest.size() > longestAmount) {
        return malformed("empty or too long");
    }
    const qsizetype mark = decimalMark(rest);
    const QStringView whole = mark < 0 ? rest : rest.left(mark);
    const QStringView decimals = mark < 0 ? QStringView() : rest.mid(mark + 1);
    if (mark >= 0 && (decimals.isEmpty() || decimals.size() > 2)) {
        return malformed("cents are one or two digits");
    }
    const QChar group = whole.contains(u'.') ? u'.' : whole.contains(u' ') ? u' ' : QChar(0xA0);
    if (whole.isEmpty() || !isWellGrouped(whole, group)) {
        return malformed("thousands are grouped by three");
    }
    if (whole.size() > 1 && whole.front() == u'0') {
        return malformed("begins with a zero");
    }
    qint64 cents = 0;
    for (const QChar c : whole) {
        if (c == group) {
            continue;
        }
        if (!isDigit(c)) {
            return malformed("not a digit");
        }
        cents = cents * 10 + (c.unicode() - u'0');
    }
    for (qsizetype i = 0; i < 2; ++i) {
        const QChar c = i < decimals.size() ? decimals[i] : u'0';
        if (!isDigit(c)) {
            return malformed("not a digit");
        }
        cents = cents * 10 + (c.unicode() - u'0');
    }
    if (cents > largestCents) {
        return malformed("too large");
    }
    return Money(cents);
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
