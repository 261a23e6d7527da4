// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace cekr::test
{

struct MintedDesk;

/// Asks a central one thing at a time and waits for the answer; says nothing about what the answer means.
class HttpsClient final
{
public:
    struct Reply
    {
        int status = 0; ///< 0 when there was no answer
        QNetworkReply::NetworkError fault = QNetworkReply::NoError;
        QByteArray contentType;
        QByteArray centralTime; ///< the header Cekr-Time
        QByteArray retryAfter;
        QByteArray body;

        [[nodiscard]] QList<QByteArray> lines() const;
        /// The code that a problem document names ("TooLarge"), and the rule; empty for other answers.
        [[nodiscard]] QByteArray problem() const;
        [[nodiscard]] QByteArray rule() const;
    };

    /// Shows no certificate.
    HttpsClient(QUrl central, const QByteArray& authorityPem);
    /// Shows the desk's certificate.
    HttpsClient(QUrl central, const QByteArray& authorityPem, const MintedDesk& desk);
    ~HttpsClient();

    /// Sends this header with every request from now on.
    void setHeader(const QByteArray& name, const QByteArray& value) { m_headers[name] = value; }

    Reply get(const QString& pathAndQuery);
    Reply post(const QString& path, const QByteArray& body,
               const QByteArray& contentType = "application/json");
    Reply remove(const QString& path);
    /// POST /v1/operations with these lines.
    Reply postOperations(const QList<QByteArray>& jws);
    /// Any method.
    Reply send(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body = {},
               const QByteArray& contentType = {});

private:
    QUrl m_central;
    QSslConfiguration m_tls;
    QHash<QByteArray, QByteArray> m_headers;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace cekr::test
