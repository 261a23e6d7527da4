// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/persons/AttachmentReceiver.h"
#include "core/crypto/Jwe.h"
#include "core/wire/Messages.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashSize = 32;

/// SHA-256 as 64 hexadecimal digits in small letters.
Result<QByteArray> hashOf(const QByteArray& part)
{
    const QByteArray hash = QByteArray::fromHex(part);
    return hash.size() == hashSize && hash.toHex() == part
               ? Result<QByteArray>(hash)
               : failure(ErrorCode::NotFound, u"no SHA-256 in small hexadecimal digits"_s);
}

Result<AttachmentPiece> pieceOf(const Request& request)
{
    AttachmentPiece piece;
    piece.hash = TRY(hashOf(request.part));
    piece.size = TRY(queryNumber(request, "of", 0, 1, largestJwe));
    piece.from = TRY(queryNumber(request, "from", 0, 0, largestJwe));
    piece.bytes = request.body;
    return piece.size > 0 ? Result<AttachmentPiece>(std::move(piece))
                          : failure(ErrorCode::MalformedMessage, u"of is missing"_s);
}

} // namespace

Route attachmentRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const Result<AttachmentPiece> piece = pieceOf(request);
        const Result<qint64> received = piece ? AttachmentReceiver(services).receive(*piece, request.desk)
                                              : Result<qint64>(failure(piece.error()));
        return received ? Answer{.body = encode(wire::AttachmentReceived{*received})}
                        : problemAnswer(received.error());
    };
    return {.method = "PUT",
            .path = "/v1/attachments/{}",
            .bodyType = "application/octet-stream",
            .largestBody = wire::largestAttachmentPiece,
            .run = run};
}

} // namespace cekr::central
