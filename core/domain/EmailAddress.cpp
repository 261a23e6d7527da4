// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/EmailAddress.h"

#include <QRegularExpression>

namespace cekr
{

using namespace Qt::StringLiterals;

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    // Possessive quantifiers: no text makes the match go back.
    static const QRegularExpression form(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
        "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$"_s);
    constexpr qsizetype longest = 254;
    constexpr qsizetype longestLocal = 64;
    const QStringView address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (address.size() > longest || at > longestLocal) {
        return failure(ErrorCode::MalformedMessage, u"an e-mail address of more than 254 characters"_s);
    }
    if (!form.match(address).hasMatch()) {
        return failure(ErrorCode::MalformedMessage, u"not an e-mail address"_s);
    }
    return EmailAddress(address.left(at).toString() + address.mid(at).toString().toLower());
}

} // namespace cekr
