// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Reference.h"

#include "core/slip/Mod97.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr qsizetype modelSigns = 4;
constexpr qsizetype longestSpelling = 40; // with spaces
constexpr qsizetype mostParts = 3;
constexpr qsizetype mostDigits = 20;
constexpr qsizetype mostDigitsInPart = 12;
constexpr qsizetype digitsOfSi12 = 13;
constexpr qsizetype mostSignsOfRf = 25;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text, qsizetype atMost)
{
    return !text.isEmpty() && text.size() <= atMost && std::ranges::all_of(text, isDigit);
}

/// Whether it ends with the check digit of what stands before.
bool hasCheckDigit(QStringView number)
{
    return number.size() > 1 && mod11CheckDigit(number.chopped(1)) == number.back();
}

bool isRf(QStringView text)
{
    const auto isSign = [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); };
    return text.size() > modelSigns && text.size() <= mostSignsOfRf && isNumber(text.mid(2, 2), 2) &&
           std::ranges::all_of(text, isSign) && mod97OfRotated(text) == 1;
}

/// One to three numbers, or nothing.
QList<QStringView> partsOf(QStringView number)
{
    const QList<QStringView> parts = number.split(u'-');
    const qsizetype digits = number.size() - (parts.size() - 1);
    const bool areNumbers =
        std::ranges::all_of(parts, [](QStringView part) { return isNumber(part, mostDigitsInPart); });
    return areNumbers && parts.size() <= mostParts && digits <= mostDigits ? parts : QList<QStringView>();
}

bool isSi(QStringView model, QStringView number)
{
    if (model == "SI99"_L1) {
        return number.isEmpty();
    }
    if (model == "SI12"_L1) {
        return number.size() == digitsOfSi12 && isNumber(number, digitsOfSi12) && hasCheckDigit(number);
    }
    const QList<QStringView> parts = partsOf(number);
    if (parts.isEmpty()) {
        return false;
    }
    if (model == "SI05"_L1) {
        return hasCheckDigit(parts[0]);
    }
    if (model == "SI11"_L1) {
        return parts.size() > 1 && hasCheckDigit(parts[0]) && hasCheckDigit(parts[1]);
    }
    return model == "SI00"_L1;
}

} // namespace

QChar mod11CheckDigit(QStringView digits)
{
    Q_ASSERT(isNumber(digits, mostDigitsInPart));
    int sum = 0;
    int weight = 2;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += (digit->unicode() - u'0') * weight++;
    }
    const int check = 11 - sum % 11;
    return QChar(u'0' + (check < 10 ? check : 0));
}

Result<Reference> Reference::parse(QStringView text)
{
    if (text.size() > longestSpelling) {
        return failure(ErrorCode::MalformedReference, u"too long"_s);
    }
    const QString read = electronicForm(text);
    const QStringView model = QStringView(read).left(modelSigns);
    const QStringView number = QStringView(read).mid(modelSigns);
    const bool isRfModel = model.startsWith("RF"_L1);
    // A space within a number of SI stands where a hyphen should: nobody can tell what was meant.
    const bool hasSpaceInside = text.trimmed().mid(modelSigns).trimmed().contains(u' ');
    const bool isRight = isRfModel ? isRf(read) : !hasSpaceInside && isSi(model, number);
    if (!isRight) {
        return failure(ErrorCode::MalformedReference);
    }
    Reference reference;
    reference.m_model = model.toString();
    reference.m_number = number.toString();
    return reference;
}

} // namespace cekr
