// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <optional>

namespace cekr::central
{

/// A part of an attachment, as a desk sends it.
struct AttachmentPiece
{
    QByteArray hash; ///< SHA-256 of the whole
    qint64 size = 0; ///< of the whole, in bytes
    qint64 from = 0; ///< where it begins
    QByteArray bytes;
};

/// Attachments that are coming in, piece after piece. Within one transaction of the caller's.
class UploadTable final
{
public:
    static constexpr qint64 mostOfDesk = 100; ///< that a desk may have begun

    explicit UploadTable(Database& database) : m_database(database) {}

    /// Takes a piece that goes on where the one before ended; one that was there before, or comes too early,
    /// changes nothing. Gives how many bytes are there now. Exists when the attachment was begun with another
    /// size; TooManyRequests when the desk has begun too many.
    [[nodiscard]] Result<qint64> add(const AttachmentPiece& piece, const DeskId& desk, const QDateTime& now);
    /// All bytes; nothing as long as some are missing.
    [[nodiscard]] Result<std::optional<QByteArray>> whole(const QByteArray& hash);
    [[nodiscard]] Done remove(const QByteArray& hash);
    /// Those that nobody has gone on with since then.
    [[nodiscard]] Done removeUntouchedSince(const QDateTime& moment);

private:
    struct Upload
    {
        qint64 size = 0;
        qint64 received = 0;
    };
    [[nodiscard]] Result<Upload> begun(const AttachmentPiece& piece, const DeskId& desk,
                                       const QDateTime& now);

    Database& m_database;
};

} // namespace cekr::central
