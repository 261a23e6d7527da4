// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

namespace cekr::central
{

/// The largest document, in bytes.
inline constexpr qint64 largestDocument = 16 * 1024 * 1024;

/// Terms, tariffs and other papers, known by the SHA-256 of their bytes (64 lower-case hexadecimal digits).
class DocumentTable final
{
public:
    struct Document
    {
        QString name;
        QByteArray bytes;
    };

    explicit DocumentTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Document>> find(const QString& sha256);
    /// Gives the SHA-256. The same bytes again are no error. TooLarge beyond largestDocument.
    [[nodiscard]] Result<QByteArray> add(const Document& document);

private:
    Database& m_database;
};

} // namespace cekr::central
