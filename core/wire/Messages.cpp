// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"

#include "core/wire/MessageFields.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestMessage = 32 * 1024;

template <typename Message>
Result<Message> decode(const QByteArray& json, const QString& what, qsizetype largest = largestMessage)
{
    const QJsonObject object = TRY(parseJsonObject(json, {.bytes = largest, .depth = 6}));
    return fromJsonLeniently<Message>(object, what);
}

} // namespace

template <typename Message>
QByteArray encode(const Message& message)
{
    return toJsonBytes(message);
}

template QByteArray encode(const EnrolmentRequest& message);
template QByteArray encode(const Enrolment& message);
template QByteArray encode(const SignInRequest& message);
template QByteArray encode(const SignIn& message);
template QByteArray encode(const ReservationRequest& message);
template QByteArray encode(const ReservationGrant& message);
template QByteArray encode(const Health& message);
template QByteArray encode(const AttachmentReceived& message);
template QByteArray encode(const ConfirmationRequest& message);
template QByteArray encode(const ConfirmationSent& message);
template QByteArray encode(const ConfirmationCode& message);

Result<AttachmentReceived> decodeAttachmentReceived(const QByteArray& json)
{
    return decode<AttachmentReceived>(json, u"attachment"_s);
}

Result<ConfirmationRequest> decodeConfirmationRequest(const QByteArray& json)
{
    return decode<ConfirmationRequest>(json, u"confirmation"_s);
}

Result<ConfirmationSent> decodeConfirmationSent(const QByteArray& json)
{
    return decode<ConfirmationSent>(json, u"confirmation"_s);
}

Result<ConfirmationCode> decodeConfirmationCode(const QByteArray& json)
{
    return decode<ConfirmationCode>(json, u"confirmation"_s);
}

Result<EnrolmentRequest> decodeEnrolmentRequest(const QByteArray& json)
{
    return decode<EnrolmentRequest>(json, u"enrolment"_s, largestEnrolment);
}

Result<Enrolment> decodeEnrolment(const QByteArray& json)
{
    return decode<Enrolment>(json, u"enrolment"_s, largestEnrolment);
}

Result<SignInRequest> decodeSignInRequest(const QByteArray& json)
{
    return decode<SignInRequest>(json, u"sign-in"_s);
}

Result<SignIn> decodeSignIn(const QByteArray& json)
{
    return decode<SignIn>(json, u"sign-in"_s);
}

Result<ReservationRequest> decodeReservationRequest(const QByteArray& json)
{
    return decode<ReservationRequest>(json, u"authorisation"_s);
}

Result<ReservationGrant> decodeReservationGrant(const QByteArray& json)
{
    return decode<ReservationGrant>(json, u"authorisation"_s);
}

Result<Health> decodeHealth(const QByteArray& json)
{
    return decode<Health>(json, u"health"_s);
}

} // namespace cekr::wire
