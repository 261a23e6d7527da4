// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneReading.h"

#include "core/card/ZoneDigits.h"
#include "core/card/ZoneLayout.h"
#include "core/card/ZoneNames.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestValidity = 50;
/// Somebody of this age may as well have been born a century later.
constexpr int oldestHolder = 110;

/// Reads the fields of a zone one after the other.
class Reader final
{
public:
    Reader(ZoneFormat format, QStringList lines, QDate today)
        : m_layout(layoutOf(format)), m_lines(std::move(lines)), m_today(today)
    {
        m_zone.format = format;
        for (const ZonePlace& date : {m_layout.born, m_layout.validUntil}) {
            mendDigits(date);
            mendDigits(checkOf(date));
        }
        mendDigits(checkOf(m_layout.number));
        mendDigits(m_layout.composite);
    }

    DocumentZone read();

private:
    static ZonePlace checkOf(const ZonePlace& place) { return {place.line, place.from + place.length, 1}; }
    /// Nothing but digits can be there.
    void mendDigits(const ZonePlace& place) { put(place, asDigits(at(m_lines, place))); }
    void put(const ZonePlace& place, const QString& signs);
    void note(ZoneField field, bool isRead, bool isDoubtful);
    /// The six digits of a date in their place, where their check digit agrees with them.
    QString dateIn(const ZonePlace& place, ZoneField field);
    void readKind();
    void readState(const ZonePlace& place, ZoneField field, QString& state);
    void readNumber();
    QString longNumber(QChar& check) const;
    void readBorn();
    void readSex();
    void readValidUntil();
    void readNames();
    void checkAll();

    const ZoneLayout& m_layout;
    QStringList m_lines;
    QDate m_today;
    DocumentZone m_zone;
};

DocumentZone Reader::read()
{
    readKind();
    readState(m_layout.issuer, ZoneField::Issuer, m_zone.issuer);
    readState(m_layout.nationality, ZoneField::Nationality, m_zone.nationality);
    readNumber();
    readBorn();
    readSex();
    readValidUntil();
    readNames();
    checkAll();
    return m_zone;
}

void Reader::put(const ZonePlace& place, const QString& signs)
{
    if (place.line < m_lines.size() && !m_lines[place.line].isEmpty()) {
        m_lines[place.line].replace(place.from, place.length, signs);
    }
}

void Reader::note(ZoneField field, bool isRead, bool isDoubtful)
{
    m_zone.known.setFlag(field, isRead);
    m_zone.doubtful.setFlag(field, isRead && isDoubtful);
}

void Reader::readKind()
{
    m_zone.kind = asLetters(at(m_lines, m_layout.kind)).remove(u'<');
    note(ZoneField::Kind, !m_zone.kind.isEmpty(), false);
}

void Reader::readState(const ZonePlace& place, ZoneField field, QString& state)
{
    const QString read = at(m_lines, place);
    state = asLetters(read).remove(u'<');
    note(field, !state.isEmpty(), state != QString(read).remove(u'<'));
}

/// A number that is longer than its place goes on in the optional data up to a filler, its last sign being
/// the check digit (ICAO 9303-5, 4.2.2 note j; -6, note j).
QString Reader::longNumber(QChar& check) const
{
    const QString rest = at(m_lines, m_layout.optional).section(u'<', 0, 0);
    check = rest.isEmpty() ? QChar() : rest.back();
    return at(m_lines, m_layout.number) + rest.chopped(rest.isEmpty() ? 0 : 1);
}

void Reader::readNumber()
{
    QString number = at(m_lines, m_layout.number);
    QChar check = behind(m_lines, m_layout.number);
    if (check == u'<' && m_zone.format != ZoneFormat::Td3 && !number.endsWith(u'<')) {
        number = longNumber(check);
    }
    const CheckedNumber checked = checkedNumber(number, check);
    put(m_layout.number, checked.number.left(m_layout.number.length));
    m_zone.number = QString(checked.number).remove(u'<');
    for (qsizetype i = 0; i < m_zone.number.size(); ++i) {
        if (u"G6I8S"_s.contains(m_zone.number[i])) {
            m_zone.ambiguousSigns.push_back(int(i));
        }
    }
    note(ZoneField::Number, !m_zone.number.isEmpty(), !checked.agrees || checked.isRepaired);
}

QString Reader::dateIn(const ZonePlace& place, ZoneField field)
{
    const QString digits = at(m_lines, place);
    note(field, !digits.isEmpty(), !agrees(digits, behind(m_lines, place)));
    return digits;
}

/// The day of six digits YYMMDD in the century that ends at most `yearsAhead` from now.
QDate dayOf(const QString& digits, QDate today, int yearsAhead)
{
    const int latest = today.year() + yearsAhead;
    const int year = latest - (latest - digits.left(2).toInt()) % 100;
    return {year, digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt()};
}

bool isSixDigits(const QString& text)
{
    return text.size() == 6 && std::ranges::all_of(text, [](QChar sign) { return sign.isDigit(); });
}

void Reader::readBorn()
{
    const QString digits = dateIn(m_layout.born, ZoneField::Born);
    if (!isSixDigits(digits)) {
        note(ZoneField::Born, false, false);
        return;
    }
    QDate born = dayOf(digits, m_today, 0);
    born = born > m_today ? born.addYears(-100) : born;
    m_zone.born = born;
    const bool mayBeOlder = born.isValid() && m_today.year() - born.year() + 100 <= oldestHolder;
    note(ZoneField::Born, born.isValid(), m_zone.doubtful.testFlag(ZoneField::Born) || mayBeOlder);
}

void Reader::readSex()
{
    const QString sex = at(m_lines, m_layout.sex);
    m_zone.sex = sex == u"F"_s   ? DocumentSex::Female
                 : sex == u"M"_s ? DocumentSex::Male
                                 : DocumentSex::Unstated;
    const bool isStated = sex == u"F"_s || sex == u"M"_s || sex == u"<"_s || sex == u"X"_s;
    note(ZoneField::Sex, isStated, false);
}

void Reader::readValidUntil()
{
    const QString digits = dateIn(m_layout.validUntil, ZoneField::ValidUntil);
    m_zone.isWithoutEnd = digits == u"<<<<<<"_s;
    m_zone.validUntil = isSixDigits(digits) ? dayOf(digits, m_today, longestValidity) : QDate();
    note(ZoneField::ValidUntil, m_zone.isWithoutEnd || m_zone.validUntil.isValid(),
         m_zone.doubtful.testFlag(ZoneField::ValidUntil));
}

void Reader::readNames()
{
    const QString field = at(m_lines, m_layout.names);
    const QString letters = asLetters(field);
    const ZoneNames names = namesIn(letters);
    m_zone.surname = names.surname;
    m_zone.givenNames = names.givenNames;
    m_zone.isNameCut = names.isCut;
    const bool isDoubtful = letters != field || names.isCut;
    note(ZoneField::Surname, !names.surname.isEmpty(), isDoubtful);
    note(ZoneField::GivenNames, !names.givenNames.isEmpty(), isDoubtful);
}

/// What each check digit by itself let pass, the one over all of them may not: then all that it is over has
/// to be compared. Signs that were repaired are in doubt already.
void Reader::checkAll()
{
    QString all;
    for (const ZonePlace& place : m_layout.checked) {
        all += at(m_lines, place);
    }
    const QString composite = at(m_lines, m_layout.composite);
    const bool isWhole = m_lines.size() == m_layout.lines && !m_lines.contains(QString());
    if (isWhole && agrees(all, composite.front())) {
        return;
    }
    m_zone.doubtful |= m_zone.known & (ZoneField::Number | ZoneField::Born | ZoneField::ValidUntil);
}

} // namespace

DocumentZone readZone(ZoneFormat format, const QStringList& lines, QDate today)
{
    return Reader(format, lines, today).read();
}

} // namespace cekr
