// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Iban.h"

#include "core/slip/Mod97.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr qsizetype characters = 19;
constexpr qsizetype longestSpelling = 40; // with spaces anywhere

bool hasDigitsOnly(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Iban> Iban::parse(QStringView text)
{
    const QString read = text.size() <= longestSpelling ? electronicForm(text) : QString();
    const QStringView view = read;
    if (view.size() != characters || !view.startsWith("SI"_L1) || !hasDigitsOnly(view.mid(2))) {
        return failure(ErrorCode::MalformedIban, u"not SI and 17 digits"_s);
    }
    // The last two digits make the national number one more than a multiple of 97.
    if (mod97OfRotated(view) != 1 || mod97(view.mid(4)) != 1) {
        return failure(ErrorCode::MalformedIban, u"check digits"_s);
    }
    Iban iban;
    iban.m_text = read;
    return iban;
}

QString Iban::grouped() const
{
    QString text = m_text;
    for (qsizetype at = 4; at < text.size(); at += 5) {
        text.insert(at, u' ');
    }
    return text;
}

} // namespace cekr
