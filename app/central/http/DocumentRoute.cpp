// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/store/DocumentTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Route documentRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const QString sha256 = QString::fromLatin1(request.part);
        auto document = services.reader.call(
            [&sha256](Database& database) { return DocumentTable(database).find(sha256); });
        if (!document) {
            return problemAnswer(document.error());
        }
        if (!*document) {
            return problemAnswer(Error{ErrorCode::NotFound, u"no such document"_s});
        }
        const bool isPdf = (*document)->name.endsWith(".pdf"_L1, Qt::CaseInsensitive);
        return Answer{.contentType = isPdf ? "application/pdf" : "application/octet-stream",
                      .body = std::move((*document)->bytes)};
    };
    return {.method = "GET", .path = "/v1/documents/{}", .run = run};
}

} // namespace cekr::central
