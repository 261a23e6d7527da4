// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <optional>

namespace cekr::central
{

/// Attachments that came in whole: the bytes as they were sent, sealed under a key of their own that lies
/// elsewhere (AttachmentKeys).
class AttachmentTable final
{
public:
    explicit AttachmentTable(Database& database) : m_database(database) {}

    /// Keeps it; one that is there stays as it is.
    [[nodiscard]] Done add(const QByteArray& hash, const DeskId& desk, QByteArrayView sealed,
                           const QDateTime& now);
    [[nodiscard]] Result<bool> contains(const QByteArray& hash);
    [[nodiscard]] Result<std::optional<QByteArray>> find(const QByteArray& hash);

private:
    Database& m_database;
};

} // namespace cekr::central
