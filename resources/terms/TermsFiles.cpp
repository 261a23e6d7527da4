// SPDX-License-Identifier: EUPL-1.2
#include "resources/terms/TermsFiles.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initTerms()
{
    Q_INIT_RESOURCE(terms);
}

namespace cekr
{

using namespace Qt::StringLiterals;

Result<std::vector<TermsEdition>> termsEditions()
{
    initTerms();
    std::vector<TermsEdition> editions;
    const QDir folder(u":/terms"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::MalformedFile, file.errorString(), {}, name);
        }
        Result<TermsEdition> edition = parseTermsEdition(file.readAll());
        if (!edition) {
            return failure(ErrorCode::MalformedFile, edition.error().detail, {}, name);
        }
        editions.push_back(std::move(*edition));
    }
    return editions;
}

} // namespace cekr
