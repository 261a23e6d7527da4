// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/person/IdentityDocument.h"

#include "core/base/Names.h"

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView name(DocumentKind kind)
{
    static constexpr std::array names{"identity-card"_L1, "passport"_L1,        "residence-permit"_L1,
                                      "border-pass"_L1,   "driving-licence"_L1, "weapon-licence"_L1};
    static_assert(names.size() == allDocumentKinds.size());
    return names.at(size_t(kind));
}

Result<DocumentKind> documentKind(QStringView wanted)
{
    return named(allDocumentKinds, wanted, "kind of document"_L1);
}

Done mayIdentify(const IdentityDocument& document, QDate day)
{
    if (document.isWithoutEnd) {
        return {};
    }
    if (!document.validUntil.isValid()) {
        return failure(ErrorCode::FieldMissing, u"until when the document is valid"_s, "KYC-2");
    }
    return document.validUntil < day ? failure(ErrorCode::DocumentExpired, {}, "KYC-1") : Done();
}

} // namespace cekr
