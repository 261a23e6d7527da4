// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Messages.h"

#include "core/wire/Fields.h"

#include <QJsonDocument>

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

/// Parses a bounded object, has its fields read, and passes on the first fault.
template <typename Message>
Result<Message> decode(const QByteArray& json, const QString& what, void (*read)(JsonReader&, Message&))
{
    const QJsonObject object = TRY(parseJsonObject(json, {.bytes = 32 * 1024, .depth = 6}));
    JsonReader reader(object, what);
    Message message;
    read(reader, message);
    TRY(reader.doneLeniently());
    return message;
}

QByteArray readPem(JsonReader& reader, QLatin1StringView key)
{
    return reader.text(key, 16 * 1024).toLatin1();
}

} // namespace

QByteArray encode(const EnrolmentRequest& message)
{
    return toBytes({{u"code"_s, message.code},
                    {u"certificateRequest"_s, QString::fromLatin1(message.certificateRequest)}});
}

QByteArray encode(const Enrolment& message)
{
    return toBytes({{u"desk"_s, message.desk.text()},
                    {u"name"_s, message.name},
                    {u"certificate"_s, QString::fromLatin1(message.certificate)},
                    {u"authority"_s, QString::fromLatin1(message.authority)}});
}

QByteArray encode(const SignInRequest& message)
{
    return toBytes({{u"clerk"_s, message.clerk.text()}, {u"password"_s, message.password}});
}

QByteArray encode(const SignIn& message)
{
    const QByteArray clerk = encodeState(Change{0, message.clerk});
    QJsonObject object{{u"clerk"_s, QJsonDocument::fromJson(clerk).object()},
                       {u"dataKey"_s, base64Url(message.dataKey)},
                       {u"offlineDays"_s, message.offlineDays}};
    if (!message.panKey.isEmpty()) {
        object.insert("panKey"_L1, base64Url(message.panKey));
    }
    return toBytes(object);
}

QByteArray encode(const AuthorisationRequest& message)
{
    QJsonObject object{{u"id"_s, message.id.text()},
                       {u"card"_s, message.card.text()},
                       {u"amount"_s, message.amount.cents()},
                       {u"clerk"_s, message.clerk.text()}};
    if (!message.corrects.isNull()) {
        object.insert("corrects"_L1, message.corrects.text());
    }
    return toBytes(object);
}

QByteArray encode(const Authorisation& message)
{
    return toBytes({{u"id"_s, message.id.text()}, {u"validUntil"_s, message.validUntil.text()}});
}

QByteArray encode(const Health& message)
{
    return toBytes(
        {{u"status"_s, u"ok"_s}, {u"version"_s, message.version}, {u"time"_s, message.time.text()}});
}

Result<EnrolmentRequest> decodeEnrolmentRequest(const QByteArray& json)
{
    return decode<EnrolmentRequest>(json, u"enrolment"_s, [](JsonReader& reader, EnrolmentRequest& message) {
        message.code = reader.text("code"_L1, 64);
        message.certificateRequest = readPem(reader, "certificateRequest"_L1);
    });
}

Result<Enrolment> decodeEnrolment(const QByteArray& json)
{
    return decode<Enrolment>(json, u"enrolment"_s, [](JsonReader& reader, Enrolment& message) {
        message.desk = readId<DeskId>(reader, "desk"_L1);
        message.name = reader.text("name"_L1, 100);
        message.certificate = readPem(reader, "certificate"_L1);
        message.authority = readPem(reader, "authority"_L1);
    });
}

Result<SignInRequest> decodeSignInRequest(const QByteArray& json)
{
    return decode<SignInRequest>(json, u"sign-in"_s, [](JsonReader& reader, SignInRequest& message) {
        message.clerk = readId<ClerkId>(reader, "clerk"_L1);
        message.password = reader.text("password"_L1, 256);
    });
}

Result<SignIn> decodeSignIn(const QByteArray& json)
{
    return decode<SignIn>(json, u"sign-in"_s, [](JsonReader& reader, SignIn& message) {
        const QByteArray clerk = toBytes(reader.object("clerk"_L1));
        const auto change = decodeChangeLine(changeLine(0, "clerk", clerk));
        if (change && std::holds_alternative<Change>(*change)) {
            message.clerk = std::get<ClerkState>(std::get<Change>(*change).state);
        } else {
            reader.fail(u"clerk is malformed"_s);
        }
        message.dataKey = readBytes32(reader, "dataKey"_L1);
        message.offlineDays = reader.count("offlineDays"_L1, 0, 365);
        message.panKey = reader.has("panKey"_L1) ? readBytes32(reader, "panKey"_L1) : QByteArray();
    });
}

Result<AuthorisationRequest> decodeAuthorisationRequest(const QByteArray& json)
{
    return decode<AuthorisationRequest>(json, u"authorisation"_s,
                                        [](JsonReader& reader, AuthorisationRequest& message) {
                                            message.id = readOperationId(reader, "id"_L1);
                                            message.card = readCard(reader, "card"_L1);
                                            message.amount = readAmount(reader, "amount"_L1);
                                            message.clerk = readId<ClerkId>(reader, "clerk"_L1);
                                            if (reader.has("corrects"_L1)) {
                                                message.corrects = readOperationId(reader, "corrects"_L1);
                                            }
                                        });
}

Result<Authorisation> decodeAuthorisation(const QByteArray& json)
{
    return decode<Authorisation>(json, u"authorisation"_s, [](JsonReader& reader, Authorisation& message) {
        message.id = readOperationId(reader, "id"_L1);
        message.validUntil = readTime(reader, "validUntil"_L1);
    });
}

Result<Health> decodeHealth(const QByteArray& json)
{
    return decode<Health>(json, u"health"_s, [](JsonReader& reader, Health& message) {
        message.version = reader.text("version"_L1, 40);
        message.time = readTime(reader, "time"_L1);
    });
}

} // namespace cekr::wire
