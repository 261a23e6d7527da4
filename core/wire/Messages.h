// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/wire/Change.h"

namespace cekr::wire
{

/// The largest of the two messages of an enrolment, with every certificate that a desk ever had.
inline constexpr qsizetype largestEnrolment = 256 * 1024;

/// POST /v1/enrolments: a desk asks for its certificate with a one-time code.
struct EnrolmentRequest
{
    QString code;
    QByteArray certificateRequest; ///< PEM, PKCS #10
    DeskId desk = {};              ///< the desk that this machine is already; empty for a new one
    /// PEM: certificates of that desk which the machine knows. Central may have lost some.
    std::vector<QByteArray> earlier = {};
};

/// Answer: who the desk is from now on.
struct Enrolment
{
    DeskId desk;
    QString name;
    QByteArray certificate; ///< PEM
    QByteArray authority;   ///< PEM: the only issuer the desk trusts
    PlaceKinds placeKinds = PlaceKind::PointOfSale;
    /// PEM, the oldest first: those of its certificates that were issued before. What was signed with them
    /// stays the desk's.
    std::vector<QByteArray> earlier = {};
};

/// POST /v1/sign-ins: a clerk's password is checked by central.
struct SignInRequest
{
    ClerkId clerk;
    QString password;
};

/// Answer: who it is, and the desk's data key to be wrapped under that password.
struct SignIn
{
    ClerkState clerk;
    QByteArray dataKey; ///< 32 bytes
    int offlineDays = 0;
    QByteArray panKey = {}; ///< 32 bytes: key of the hashes of PAN digits (CARD-4); empty when there is none
};

/// POST /v1/authorisations: reserves a load before cash is taken.
struct ReservationRequest
{
    OperationId id; ///< made by the desk; sending it again returns the same reservation
    MokId card;
    Money amount;
    ClerkId clerk;
    OperationId corrects = {}; ///< a load of the desk that is to be taken off the card again; null for a load
    ClerkId approver = {};     ///< of a correction: the second person (TILL-5)
};

struct ReservationGrant
{
    OperationId id;
    BusinessTime validUntil;
};

/// POST /v1/confirmations: has a code sent to the number in an applicant's record.
struct ConfirmationRequest
{
    OperationId id;    ///< made by the desk; the same again has another code sent
    QByteArray record; ///< SHA-256 of the attachment that the code confirms
    ClerkId clerk;
};

/// Answer: until when the code is valid, and from when another one can be sent.
struct ConfirmationSent
{
    OperationId id;
    BusinessTime validUntil;
    BusinessTime resendFrom;
};

/// POST /v1/confirmations/{id}: the code that was entered.
struct ConfirmationCode
{
    QString code; ///< six digits
};

/// What PUT /v1/attachments/{hash} takes at once, in bytes.
inline constexpr qsizetype largestAttachmentPiece = 512 * 1024;

/// Answer to a piece of an attachment: how many of its bytes are there now.
struct AttachmentReceived
{
    qint64 received = 0;
};

/// GET /healthz.
struct Health
{
    QString version;
    BusinessTime time;
};

/// One of these messages as JSON.
template <typename Message>
[[nodiscard]] QByteArray encode(const Message& message);

[[nodiscard]] Result<AttachmentReceived> decodeAttachmentReceived(const QByteArray& json);
[[nodiscard]] Result<ConfirmationRequest> decodeConfirmationRequest(const QByteArray& json);
[[nodiscard]] Result<ConfirmationSent> decodeConfirmationSent(const QByteArray& json);
[[nodiscard]] Result<ConfirmationCode> decodeConfirmationCode(const QByteArray& json);
[[nodiscard]] Result<EnrolmentRequest> decodeEnrolmentRequest(const QByteArray& json);
[[nodiscard]] Result<Enrolment> decodeEnrolment(const QByteArray& json);
[[nodiscard]] Result<SignInRequest> decodeSignInRequest(const QByteArray& json);
[[nodiscard]] Result<SignIn> decodeSignIn(const QByteArray& json);
[[nodiscard]] Result<ReservationRequest> decodeReservationRequest(const QByteArray& json);
[[nodiscard]] Result<ReservationGrant> decodeReservationGrant(const QByteArray& json);
[[nodiscard]] Result<Health> decodeHealth(const QByteArray& json);

} // namespace cekr::wire
