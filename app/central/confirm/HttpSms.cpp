// SPDX-License-Identifier: EUPL-1.2
#include "app/central/confirm/HttpSms.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestWaitSeconds = 10;
constexpr int taken = 202;

std::unexpected<Error> notSent(const QString& why)
{
    return failure(ErrorCode::SmsNotSent, why);
}

std::string pathOf(const QUrl& url)
{
    return url.path().isEmpty() ? "/" : url.path(QUrl::FullyEncoded).toStdString();
}

} // namespace

Done HttpSms::send(const ShortMessage& message)
{
    const QUrl& url = m_access.url;
    httplib::Client client(url.toString(QUrl::RemovePath | QUrl::RemoveQuery).toStdString());
    client.set_connection_timeout(longestWaitSeconds);
    client.set_read_timeout(longestWaitSeconds);
    client.set_write_timeout(longestWaitSeconds);
    client.set_bearer_token_auth(m_access.token.view().toByteArray().toStdString());
    const QByteArray body = QJsonDocument(QJsonObject{{u"id"_s, message.id.text()},
                                                      {u"to"_s, message.to.text()},
                                                      {u"text"_s, message.text}})
                                .toJson(QJsonDocument::Compact);
    const httplib::Result answer = client.Post(pathOf(url), body.toStdString(), "application/json");
    if (!answer) {
        return notSent(QString::fromStdString(httplib::to_string(answer.error())));
    }
    return answer->status == taken ? Done() : notSent(u"the gateway answered %1"_s.arg(answer->status));
}

Result<QUrl> smsUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isLoopback = url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
    const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback);
    if (!url.isValid() || url.host().isEmpty() || !isSafe || url.hasQuery() || !url.userInfo().isEmpty()) {
        return failure(ErrorCode::Misused, u"an address with https (http on this machine alone) is needed"_s,
                       {}, text);
    }
    return url;
}

} // namespace cekr::central
