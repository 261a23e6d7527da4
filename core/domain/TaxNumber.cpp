// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TaxNumber.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int length = 8;
constexpr qsizetype longestText = 20;

/// 0 to 9; 10 stands for 0, and 11 for none.
int checkDigit(const QString& digits)
{
    int sum = 0;
    for (int i = 0; i < length - 1; ++i) {
        sum += (length - i) * digits[i].digitValue();
    }
    return 11 - sum % 11;
}

} // namespace

Result<TaxNumber> TaxNumber::parse(QStringView text)
{
    QString digits = text.left(longestText + 1).toString();
    digits.remove(u' ');
    if (digits.startsWith("SI"_L1)) {
        digits.remove(0, 2);
    }
    const bool isDigits = digits.size() == length && std::ranges::all_of(digits, [](QChar sign) {
                              return sign >= u'0' && sign <= u'9';
                          });
    if (text.size() > longestText || !isDigits || digits.front() == u'0') {
        return failure(ErrorCode::MalformedMessage, u"a tax number has eight digits"_s);
    }
    const int check = checkDigit(digits);
    if (check == 11 || check % 10 != digits.back().digitValue()) {
        return failure(ErrorCode::MalformedMessage, u"not a tax number"_s);
    }
    return TaxNumber(std::move(digits));
}

} // namespace cekr
