// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneScan.h"

#include "core/card/ZoneLayout.h"
#include "core/card/ZoneReading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 400;
constexpr std::array formats{ZoneFormat::Td1, ZoneFormat::Td2, ZoneFormat::Td3};

std::unexpected<Error> notAZone(const char* detail)
{
    return failure(ErrorCode::MalformedMessage, QLatin1StringView(detail));
}

/// A burst without ends of lines is cut by the width that its length tells.
QStringList linesIn(const QString& text)
{
    static const QRegularExpression ends(u"[\r\n\t]+"_s);
    QStringList lines = text.split(ends, Qt::SkipEmptyParts);
    if (lines.size() != 1) {
        return lines;
    }
    for (const ZoneFormat format : formats) {
        const ZoneLayout& layout = layoutOf(format);
        if (text.size() == qsizetype(layout.lines) * layout.width) {
            lines.clear();
            for (int line = 0; line < layout.lines; ++line) {
                lines.append(text.mid(qsizetype(line) * layout.width, layout.width));
            }
        }
    }
    return lines;
}

std::optional<ZoneFormat> formatOf(const QString& line)
{
    const auto format =
        std::ranges::find(formats, int(line.size()), [](ZoneFormat one) { return layoutOf(one).width; });
    return format == formats.end() ? std::nullopt : std::optional(*format);
}

bool isDigit(QChar sign)
{
    return sign.isDigit();
}

/// Of a card: the check digit of its number stands in its place, or behind a number that is longer (ICAO
/// 9303-5).
bool tellsDocument(const QString& line)
{
    const QString rest = line.mid(15).section(u'<', 0, 0);
    return line[14].isDigit() || (line[14] == u'<' && !rest.isEmpty() && rest.back().isDigit());
}

/// Which line of its format it is, counted from 0: the one with two dates tells the holder.
int placeOf(ZoneFormat format, const QString& line)
{
    if (format == ZoneFormat::Td1) {
        const bool hasDate = std::ranges::count_if(line.left(6), isDigit) >= 2;
        return hasDate ? 1 : tellsDocument(line) ? 0 : 2;
    }
    return std::ranges::count_if(line.mid(13, 15), isDigit) >= 6 ? 1 : 0;
}

} // namespace

Done ZoneScan::add(QStringView text)
{
    if (text.size() > longestText) {
        return failure(ErrorCode::TooLarge, u"more than the lines of a document"_s);
    }
    const QStringList lines = linesIn(text.toString().remove(u' ').toUpper());
    ZoneScan next = *this;
    for (const QString& line : lines) {
        TRY(next.addLine(line));
    }
    if (lines.isEmpty()) {
        return notAZone("no line");
    }
    *this = std::move(next);
    return {};
}

Done ZoneScan::addLine(const QString& line)
{
    static const QRegularExpression signs(u"^[A-Z0-9<]+$"_s);
    const auto format = formatOf(line);
    if (!format || !signs.match(line).hasMatch()) {
        return notAZone("a line has 30, 36 or 44 signs A to Z, 0 to 9 and <");
    }
    const int place = placeOf(*format, line);
    if (place == 0 && !u"ACIP"_s.contains(line.front())) {
        return notAZone("not a document that proves who somebody is");
    }
    if (isEmpty() || m_format != *format) {
        m_format = *format;
        m_lines = QStringList(layoutOf(*format).lines);
    }
    m_lines[place] = line;
    return {};
}

void ZoneScan::clear()
{
    m_lines.clear();
}

std::vector<int> ZoneScan::missingLines() const
{
    std::vector<int> missing;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].isEmpty()) {
            missing.push_back(int(i) + 1);
        }
    }
    return missing;
}

DocumentZone ZoneScan::zone(QDate today) const
{
    return readZone(m_format, m_lines, today);
}

} // namespace cekr
