// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PanTail.h"

namespace cekr
{

Result<PanTail> PanTail::parse(QStringView text)
{
    const auto malformed = [] { return failure(ErrorCode::MalformedPanTail, {}, "CARD-4"); };
    if (text.size() > 20) {
        return malformed();
    }
    PanTail tail;
    size_t count = 0;
    for (const QChar c : text) {
        if (c == u' ') {
            continue;
        }
        if (c < u'0' || c > u'9' || count == tail.m_digits.size()) {
            return malformed();
        }
        tail.m_digits[count++] = char(c.unicode());
    }
    if (count != tail.m_digits.size()) {
        return malformed();
    }
    return tail;
}

PanTail::~PanTail()
{
    for (volatile char& digit : m_digits) {
        digit = 0; // volatile: the compiler must not drop a write that nobody reads
    }
}

QString PanTail::masked() const
{
    return QStringLiteral("•• ") + QLatin1StringView(m_digits.data() + 2, 4);
}

} // namespace cekr
