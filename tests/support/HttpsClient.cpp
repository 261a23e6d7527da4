// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/HttpsClient.h"

#include "core/base/Json.h"
#include "tests/support/CentralProcess.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 120'000;

QString fieldOf(const QByteArray& json, QLatin1StringView key)
{
    const auto object = parseJsonObject(json);
    return object ? object->value(key).toString() : QString();
}

} // namespace

QList<QByteArray> HttpsClient::Reply::lines() const
{
    QList<QByteArray> lines = body.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArray HttpsClient::Reply::problem() const
{
    return contentType == "application/problem+json" ? fieldOf(body, "title"_L1).toLatin1() : QByteArray();
}

QByteArray HttpsClient::Reply::rule() const
{
    return contentType == "application/problem+json" ? fieldOf(body, "rule"_L1).toLatin1() : QByteArray();
}

HttpsClient::HttpsClient(QUrl central, const QByteArray& authorityPem)
    : m_central(std::move(central))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_network->setTransferTimeout(patienceMs);
    m_tls.setProtocol(QSsl::TlsV1_3OrLater);
    m_tls.setCaCertificates(QSslCertificate::fromData(authorityPem));
}

HttpsClient::HttpsClient(QUrl central, const QByteArray& authorityPem, const MintedDesk& desk)
    : HttpsClient(std::move(central), authorityPem)
{
    m_tls.setLocalCertificate(QSslCertificate(desk.certificate));
    m_tls.setPrivateKey(QSslKey(desk.key.toPem().view().toByteArray(), QSsl::Ec));
}

HttpsClient::~HttpsClient() = default;

HttpsClient::Reply HttpsClient::get(const QString& pathAndQuery)
{
    return send("GET", pathAndQuery);
}

HttpsClient::Reply HttpsClient::post(const QString& path, const QByteArray& body,
                                     const QByteArray& contentType)
{
    return send("POST", path, body, contentType);
}

HttpsClient::Reply HttpsClient::remove(const QString& path)
{
    return send("DELETE", path);
}

HttpsClient::Reply HttpsClient::postOperations(const QList<QByteArray>& jws)
{
    return post(u"/v1/operations"_s, jws.join('\n') + '\n', "application/x-ndjson");
}

HttpsClient::Reply HttpsClient::send(const QByteArray& method, const QString& pathAndQuery,
                                     const QByteArray& body, const QByteArray& contentType)
{
    QNetworkRequest request(m_central.resolved(QUrl(pathAndQuery)));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!contentType.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    }
    for (auto header = m_headers.cbegin(); header != m_headers.cend(); ++header) {
        request.setRawHeader(header.key(), header.value());
    }
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .fault = reply->error(),
            .contentType = reply->rawHeader("Content-Type"),
            .centralTime = reply->rawHeader("Cekr-Time"),
            .retryAfter = reply->rawHeader("Retry-After"),
            .body = reply->readAll()};
}

} // namespace cekr::test
