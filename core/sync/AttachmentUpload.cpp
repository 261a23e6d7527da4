// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/AttachmentUpload.h"

#include "core/crypto/Digest.h"

#include <memory>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// What is sent, and how far it is; as long as somebody waits for it.
struct Upload : std::enable_shared_from_this<Upload>
{
    CentralApi& central;
    QByteArray hash;
    QByteArray bytes;
    CentralApi::Answer<QByteArray> done;
    qint64 sent = -1; ///< what was there when the last piece left; -1 before it is known

    Upload(CentralApi& theCentral, QByteArray theBytes, CentralApi::Answer<QByteArray> whenDone)
        : central(theCentral), hash(sha256(theBytes)), bytes(std::move(theBytes)), done(std::move(whenDone))
    {
    }

    /// A piece with nothing in it asks how much is there.
    void send(const QByteArray& piece, qint64 from)
    {
        central.putAttachment(
            {hash, bytes.size(), from, piece},
            [self = shared_from_this()](Result<qint64> there) { self->take(std::move(there)); });
    }

    void take(Result<qint64> there)
    {
        if (!there) {
            done(failure(there.error()));
        } else if (*there == bytes.size()) {
            done(hash);
        } else if (*there <= sent || *there > bytes.size()) {
            done(failure(ErrorCode::WrongAnswer,
                         u"%1 of %2 bytes after %3"_s.arg(*there).arg(bytes.size()).arg(sent)));
        } else {
            sent = *there;
            send(bytes.mid(sent, wire::largestAttachmentPiece), sent);
        }
    }
};

} // namespace

void uploadAttachment(CentralApi& central, const QByteArray& bytes, CentralApi::Answer<QByteArray> done)
{
    std::make_shared<Upload>(central, bytes, std::move(done))->send({}, 0);
}

} // namespace cekr
