// SPDX-License-Identifier: EUPL-1.2
#include "app/central/persons/UploadTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Result<UploadTable::Upload> UploadTable::begun(const AttachmentPiece& piece, const DeskId& desk,
                                               const QDateTime& now)
{
    const auto known = TRY(firstRow(
        m_database, "SELECT size, received FROM upload WHERE hash = ?1",
        [](const Statement& row) {
            return Upload{row.integer("size"), row.integer("received")};
        },
        QByteArrayView(piece.hash)));
    if (known) {
        return known->size == piece.size ? Result<Upload>(*known)
                                         : failure(ErrorCode::Exists, u"it was begun with another size"_s);
    }
    const auto others =
        TRY(m_database.integer("SELECT count(*) FROM upload WHERE desk = ?1", QStringView(desk.text())));
    if (others.value_or(0) >= mostOfDesk) {
        return failure(ErrorCode::TooManyRequests, u"finish those attachments that were begun"_s);
    }
    TRY(m_database.run(
        "INSERT INTO upload (hash, desk, size, received, touched_at) VALUES (?1, ?2, ?3, 0, ?4)",
        QByteArrayView(piece.hash), QStringView(desk.text()), piece.size, now.toMSecsSinceEpoch()));
    return Upload{piece.size, 0};
}

Result<qint64> UploadTable::add(const AttachmentPiece& piece, const DeskId& desk, const QDateTime& now)
{
    const Upload upload = TRY(begun(piece, desk, now));
    if (piece.from != upload.received || piece.bytes.isEmpty()) {
        return upload.received;
    }
    TRY(m_database.run("INSERT INTO upload_piece (hash, at, bytes) VALUES (?1, ?2, ?3)",
                       QByteArrayView(piece.hash), piece.from, QByteArrayView(piece.bytes)));
    const qint64 received = upload.received + piece.bytes.size();
    TRY(m_database.run("UPDATE upload SET received = ?2, touched_at = ?3 WHERE hash = ?1",
                       QByteArrayView(piece.hash), received, now.toMSecsSinceEpoch()));
    return received;
}

Result<std::optional<QByteArray>> UploadTable::whole(const QByteArray& hash)
{
    const auto isWhole =
        TRY(m_database.integer("SELECT received = size FROM upload WHERE hash = ?1", QByteArrayView(hash)));
    if (isWhole != 1) {
        return std::nullopt;
    }
    QByteArray bytes;
    Statement rows = TRY(
        m_database.query("SELECT bytes FROM upload_piece WHERE hash = ?1 ORDER BY at", QByteArrayView(hash)));
    TRY(rows.forEachRow([&bytes](const Statement& row) { bytes += row.blob("bytes"); }));
    return bytes;
}

Done UploadTable::remove(const QByteArray& hash)
{
    return m_database.run("DELETE FROM upload WHERE hash = ?1", QByteArrayView(hash));
}

Done UploadTable::removeUntouchedSince(const QDateTime& moment)
{
    return m_database.run("DELETE FROM upload WHERE touched_at < ?1", moment.toMSecsSinceEpoch());
}

} // namespace cekr::central
