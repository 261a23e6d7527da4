// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/wire/Messages.h"
#include "core/wire/Outcome.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace cekr
{

/// An operation of this desk as central keeps it.
struct StoredOperation
{
    QByteArray jws;
    wire::Outcome outcome;
};

/// A question for what is new, and what the desk says of itself with it.
struct ChangesQuery
{
    qint64 after = 0;                     ///< the cursor
    std::optional<quint64> recorded = {}; ///< sequence of the last operation in the journal, if it is said
    QByteArray head = {};                 ///< and SHA-256 of its JWS
    std::vector<OperationId> holds = {};  ///< reservations that may still be captured
    int limit = 0;                        ///< changes at most; 0: as many as central gives at once
    bool isRestored = false; ///< whether the journal has just been put together with what central has
};

/// A part of an attachment: a personal record or evidence, encrypted to central.
struct AttachmentPiece
{
    QByteArray hash; ///< SHA-256 of the whole
    qint64 size = 0; ///< of the whole, in bytes
    qint64 from = 0; ///< where it begins
    QByteArray bytes;
};

/// Port: the central API, as resources/api/openapi.yaml describes it. Belongs to one thread; every call
/// answers exactly once, later, on that thread. Errors: NoConnection, NameNotResolved, ProxyFailed, Timeout,
/// TlsFailed, CertificateRefused, ServerFailed (5xx), TooManyRequests, WrongAnswer, or what central's problem
/// document says.
class CentralApi
{
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;
    /// Takes the lines of an answer as they come, in portions of whole lines. An error ends the reading.
    using LineSink = std::function<Done(const std::vector<QByteArray>& lines)>;

    virtual ~CentralApi() = default;

    /// `hasLeft`: whether central may have seen anything of it; false only when that is certain.
    using Posted = std::function<void(Result<std::vector<wire::Outcome>>, bool hasLeft)>;
    /// One outcome per operation, in order; fewer when the answer was cut on the way.
    virtual void postOperations(const std::vector<QByteArray>& jws, Posted answer) = 0;
    /// Everything of this desk's scope after the cursor.
    virtual void changes(const ChangesQuery& query, LineSink sink, Answer<wire::ChangeEnd> answer) = 0;
    /// Some of the desk's own operations after a sequence, oldest first; none when there are no more.
    virtual void ownOperations(quint64 after, Answer<std::vector<StoredOperation>> answer) = 0;
    virtual void signIn(const wire::SignInRequest& request, Answer<wire::SignIn> answer) = 0;
    virtual void reserve(const wire::ReservationRequest& request, Answer<wire::ReservationGrant> answer) = 0;
    virtual void freeReservation(OperationId id, Answer<bool> answer) = 0;
    /// How many bytes of it are there now; all of them once central has checked it.
    virtual void putAttachment(const AttachmentPiece& piece, Answer<qint64> answer) = 0;
    virtual void sendCode(const wire::ConfirmationRequest& request,
                          Answer<wire::ConfirmationSent> answer) = 0;
    virtual void enterCode(OperationId confirmation, const QString& code, Answer<bool> answer) = 0;
    virtual void health(Answer<wire::Health> answer) = 0;

    /// Central's clock minus this machine's, as measured at the last answer (OFF-5).
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> clockOffset() const = 0;
};

} // namespace cekr
