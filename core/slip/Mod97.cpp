// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Mod97.h"

namespace cekr
{

int mod97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        Q_ASSERT(isDigit || (c >= u'A' && c <= u'Z'));
        rest = isDigit ? rest * 10 + (c.unicode() - u'0') : rest * 100 + (c.unicode() - u'A' + 10);
        rest %= 97;
    }
    return rest;
}

int mod97OfRotated(QStringView text)
{
    return mod97(text.mid(4).toString().append(text.left(4)));
}

QString electronicForm(QStringView text)
{
    QString form;
    for (const QChar c : text) {
        if (c != u' ') {
            form += c >= u'a' && c <= u'z' ? QChar(c.unicode() - u'a' + u'A') : c;
        }
    }
    return form;
}

} // namespace cekr
