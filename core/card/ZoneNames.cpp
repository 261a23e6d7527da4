// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneNames.h"

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 100;
constexpr qsizetype mostProposals = 6;

/// Letters that are more than a base letter with a mark, and those for which states choose among several.
struct Transliteration
{
    char16_t letter;
    std::array<QLatin1StringView, 3> forms;
};
constexpr std::array transliterations{
    Transliteration{u'Ä', {"AE"_L1, "A"_L1, {}}}, Transliteration{u'Å', {"AA"_L1, "A"_L1, {}}},
    Transliteration{u'Æ', {"AE"_L1, {}, {}}},     Transliteration{u'Đ', {"D"_L1, "DJ"_L1, {}}},
    Transliteration{u'Ð', {"D"_L1, {}, {}}},      Transliteration{u'Ħ', {"H"_L1, {}, {}}},
    Transliteration{u'ı', {"I"_L1, {}, {}}},      Transliteration{u'Ĳ', {"IJ"_L1, {}, {}}},
    Transliteration{u'Ł', {"L"_L1, {}, {}}},      Transliteration{u'Ñ', {"N"_L1, "NXX"_L1, {}}},
    Transliteration{u'Ŋ', {"N"_L1, {}, {}}},      Transliteration{u'Ö', {"OE"_L1, "O"_L1, {}}},
    Transliteration{u'Ø', {"OE"_L1, "O"_L1, {}}}, Transliteration{u'Œ', {"OE"_L1, {}, {}}},
    Transliteration{u'ẞ', {"SS"_L1, {}, {}}},     Transliteration{u'ß', {"SS"_L1, {}, {}}},
    Transliteration{u'Ŧ', {"T"_L1, {}, {}}},      Transliteration{u'Ü', {"UE"_L1, "U"_L1, "UXX"_L1}},
    Transliteration{u'Þ', {"TH"_L1, {}, {}}}};

/// As it may stand in a zone; empty for what leaves no trace there (an apostrophe), nothing for what can't
/// be in a name.
QStringList formsOf(QChar letter)
{
    if (letter.isSpace() || letter == u'-' || letter == u'–') {
        return {u" "_s};
    }
    if (letter == u'\'' || letter == u'’' || letter == u'.') {
        return {QString()};
    }
    const QChar upper = letter.toUpper();
    const auto own = std::ranges::find(transliterations, upper.unicode(), &Transliteration::letter);
    if (own != transliterations.end()) {
        QStringList forms;
        for (const QLatin1StringView form : own->forms) {
            forms += form.isEmpty() ? QStringList() : QStringList{form};
        }
        return forms;
    }
    const QString base = upper.decomposition().isEmpty()
                             ? QString(upper)
                             : QString(upper).normalized(QString::NormalizationForm_D);
    const QChar first = base.front();
    return first >= u'A' && first <= u'Z' ? QStringList{first} : QStringList();
}

bool matches(QStringView name, QStringView inZone, bool isCut)
{
    if (name.isEmpty() || (isCut && inZone.isEmpty())) {
        return inZone.isEmpty();
    }
    const QStringList forms = formsOf(name.front());
    return std::ranges::any_of(forms, [&](const QString& form) {
        const QStringView seen = isCut ? QStringView(form).left(inZone.size()) : QStringView(form);
        return inZone.startsWith(seen) && matches(name.mid(1), inZone.mid(seen.size()), isCut);
    });
}

QString parts(QStringView field)
{
    return field.toString().replace(u'<', u' ').simplified();
}

QChar caronOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'c':
        return u'č';
    case u's':
        return u'š';
    case u'z':
        return u'ž';
    case u'd':
        return u'đ';
    case u'C':
        return u'Č';
    case u'S':
        return u'Š';
    case u'Z':
        return u'Ž';
    case u'D':
        return u'Đ';
    default: // a letter, and no kind of ours
        return {};
    }
}

/// Carons on all of them: č, š and ž are common, đ is not.
QString withAllCarons(QString name)
{
    for (QChar& letter : name) {
        const QChar caron = caronOf(letter);
        letter = caron.isNull() || letter.toLower() == u'd' ? letter : caron;
    }
    return name;
}

} // namespace

ZoneNames namesIn(QStringView field)
{
    const qsizetype split = field.indexOf("<<"_L1);
    const QStringView surname = split < 0 ? field : field.left(split);
    const QStringView given = split < 0 ? QStringView() : field.mid(split + 2);
    return {parts(surname), parts(given), !field.isEmpty() && !field.endsWith(u'<')};
}

QString asWritten(QStringView inZone)
{
    QString written = inZone.toString().toLower();
    bool begins = true;
    for (QChar& letter : written) {
        letter = begins ? letter.toUpper() : letter;
        begins = letter == u' ' || letter == u'-';
    }
    return written;
}

QStringList withCarons(QStringView inZone)
{
    const QString written = asWritten(inZone);
    QStringList proposals;
    if (const QString all = withAllCarons(written); all != written) {
        proposals.append(all);
    }
    for (qsizetype i = written.size() - 1; i >= 0; --i) { // surnames end in -ič more often than they begin so
        const QChar caron = caronOf(written[i]);
        QString one = written;
        one[i] = caron.isNull() ? one[i] : caron;
        if (!caron.isNull() && !proposals.contains(one)) {
            proposals.append(one);
        }
    }
    return proposals.mid(0, mostProposals);
}

bool isNameInZone(QStringView name, QStringView inZone, bool isCut)
{
    const QString composed = name.toString().normalized(QString::NormalizationForm_C).simplified();
    return composed.size() <= longestName && !composed.isEmpty() && matches(composed, inZone, isCut);
}

} // namespace cekr
