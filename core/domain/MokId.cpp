// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MokId.h"

namespace cekr
{

Result<MokId> MokId::parse(QStringView text)
{
    const auto malformed = [] { return failure(ErrorCode::MalformedMokId, {}, "CARD-4"); };
    if (text.size() > 20) {
        return malformed();
    }
    MokId id;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u' ') {
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > 9) {
            return malformed();
        }
        id.m_number = id.m_number * 10 + (c.unicode() - u'0');
    }
    if (digits != 9) {
        return malformed();
    }
    return id;
}

MokId MokId::fromNumber(quint32 number)
{
    Q_ASSERT(number < 1'000'000'000);
    MokId id;
    id.m_number = number;
    return id;
}

QString MokId::text() const
{
    return QStringLiteral("%1").arg(m_number, 9, 10, QLatin1Char('0'));
}

QString MokId::grouped() const
{
    const QString digits = text();
    return digits.left(3) + u' ' + digits.mid(3, 3) + u' ' + digits.right(3);
}

QString MokId::masked() const
{
    return QString(6, QChar(0x2022)) + text().right(3);
}

} // namespace cekr
