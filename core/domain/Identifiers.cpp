// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Identifiers.h"

#include <algorithm>

namespace cekr
{

bool isIdentifier(QStringView text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'.' || c == u'_' || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), isAllowed);
}

Result<OperationId> OperationId::parse(QStringView text)
{
    const QUuid uuid = text.size() == 36 ? QUuid(text) : QUuid();
    const OperationId id = fromUuid(uuid);
    const bool isVersion7 = !uuid.isNull() && text[14] == u'7' && QStringView(u"89ab").contains(text[19]);
    if (!isVersion7 || id.text() != text) {
        return failure(ErrorCode::MalformedMessage, QStringLiteral("not a UUID version 7"));
    }
    return id;
}

OperationId OperationId::fromUuid(const QUuid& uuid)
{
    OperationId id;
    id.m_uuid = uuid;
    return id;
}

} // namespace cekr
