// SPDX-License-Identifier: EUPL-1.2
#include "app/central/persons/AttachmentReceiver.h"

#include "app/central/persons/AttachmentSeal.h"
#include "app/central/store/AttachmentTable.h"
#include "app/central/store/SecretTable.h"
#include "core/base/Json.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jwe.h"
#include "core/crypto/SealedBox.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 daysUntouched = 7;
constexpr qsizetype largestRecord = 64 * 1024;

std::unexpected<Error> wrong(const char* why)
{
    return failure(ErrorCode::MalformedMessage, QLatin1StringView(why));
}

/// A record is JSON; evidence begins as its kind of file does.
Done checkContent(QByteArrayView content)
{
    const bool isEvidence = content.startsWith("%PDF-") || content.startsWith("\xFF\xD8\xFF") ||
                            content.startsWith("\x89PNG\r\n\x1A\n");
    if (isEvidence) {
        return {};
    }
    if (content.size() > largestRecord) {
        return wrong("no record, PDF, JPEG or PNG");
    }
    const auto record = parseJsonObject(content.toByteArray(), {.bytes = largestRecord, .depth = 8});
    return record ? Done() : wrong("no record, PDF, JPEG or PNG");
}

Done checkAttachment(const QByteArray& hash, const QByteArray& bytes, const DeviceKey& key)
{
    if (sha256(bytes) != hash) {
        return wrong("other bytes than its hash says");
    }
    const Result<Secret> content = decryptJwe(bytes, key);
    if (!content) {
        return wrong("not encrypted to the key of this central");
    }
    return checkContent(content->view());
}

/// What came in so far; and all bytes once the last piece is there.
struct Received
{
    qint64 bytes = 0;
    std::optional<QByteArray> whole = {};
};

Result<Received> add(Database& persons, const AttachmentPiece& piece, const DeskId& desk,
                     const QDateTime& now)
{
    Transaction transaction = TRY(Transaction::begin(persons));
    UploadTable uploads(persons);
    TRY(uploads.removeUntouchedSince(now.addDays(-daysUntouched)));
    Received received;
    received.bytes = TRY(uploads.add(piece, desk, now));
    received.whole = TRY(uploads.whole(piece.hash));
    TRY(transaction.commit());
    return received;
}

Done remove(Database& persons, const QByteArray& hash)
{
    Transaction transaction = TRY(Transaction::begin(persons));
    TRY(UploadTable(persons).remove(hash));
    return transaction.commit();
}

} // namespace

Result<qint64> AttachmentReceiver::receive(const AttachmentPiece& piece, const DeskId& desk) const
{
    if (piece.size > largestJwe || piece.from + piece.bytes.size() > piece.size) {
        return failure(ErrorCode::TooLarge, u"an attachment of more than %1 bytes"_s.arg(largestJwe));
    }
    const bool isKept = TRY(m_services.reader.call(
        [&piece](Database& database) { return AttachmentTable(database).contains(piece.hash); }));
    if (isKept) {
        return piece.size;
    }
    const QDateTime now = m_services.clock.now();
    const Received received =
        TRY(m_services.persons.call([&](Database& persons) { return add(persons, piece, desk, now); }));
    if (!received.whole) {
        return received.bytes;
    }
    const Done sound = checkAttachment(piece.hash, *received.whole, m_services.keys.personalData);
    TRY(sound ? keep(piece.hash, *received.whole, desk) : Done());
    TRY(m_services.persons.call([&piece](Database& persons) { return remove(persons, piece.hash); }));
    TRY(sound);
    return received.bytes;
}

/// First its key, then what is sealed under it: cut off between the two, it comes in once more.
Done AttachmentReceiver::keep(const QByteArray& hash, const QByteArray& bytes, const DeskId& desk) const
{
    const QDateTime now = m_services.clock.now();
    const Secret key = TRY(m_services.persons.call([&](Database& persons) -> Result<Secret> {
        Transaction transaction = TRY(Transaction::begin(persons));
        Secret made = TRY(SecretTable(persons, m_services.keys.master).keyNamed(keyNameOf(hash)));
        TRY(transaction.commit());
        return made;
    }));
    const QByteArray sealed = TRY(seal(key, bytes, keyNameOf(hash)));
    return m_services.writer.call([&](Database& database) -> Done {
        Transaction transaction = TRY(Transaction::begin(database));
        TRY(AttachmentTable(database).add(hash, desk, sealed, now));
        return transaction.commit();
    });
}

} // namespace cekr::central
