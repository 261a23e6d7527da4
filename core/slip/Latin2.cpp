// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Latin2.h"

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

/// The characters from 0xA0 to 0xFF (ISO/IEC 8859-2:1999), sixteen a row.
constexpr QStringView upperHalf = u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ"
                                  u"°ą˛ł´ľśˇ¸šşťź˝žż"
                                  u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
                                  u"ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                                  u"ŕáâăäĺćçčéęëěíîď"
                                  u"đńňóôőö÷řůúűüýţ˙";
static_assert(upperHalf.size() == 96);
constexpr int firstOfUpperHalf = 0xA0;

/// The byte of a sign; negative when there is none.
int byteOf(QChar sign)
{
    if (sign >= u' ' && sign <= u'~') {
        return sign.unicode();
    }
    const qsizetype at = upperHalf.indexOf(sign);
    return at < 0 ? -1 : firstOfUpperHalf + int(at);
}

/// The whole sign there: two halves of a pair belong together.
QString signAt(QStringView text, qsizetype at)
{
    return text.mid(at, text[at].isHighSurrogate() ? 2 : 1).toString();
}

} // namespace

Result<QByteArray> toLatin2(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int byte = byteOf(text[i]);
        if (byte < 0) {
            return failure(ErrorCode::SignNotAllowed, u"not in ISO 8859-2"_s, {}, signAt(text, i));
        }
        bytes.append(char(byte));
    }
    return bytes;
}

} // namespace cekr
