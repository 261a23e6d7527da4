// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/Secret.h"
#include "core/sync/CentralApi.h"

#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslConfiguration;

namespace cekr
{

/// Where central is and how the two know each other.
struct CentralLink
{
    QUrl url;               ///< "https://host:port", without a path
    QByteArray authority;   ///< PEM: the only issuer trusted
    QByteArray certificate; ///< PEM: the desk's own; empty before enrolment
    Secret key;             ///< PEM of the device key; empty before enrolment
};

/// The central API over HTTPS: TLS 1.3 with the desk's certificate, the system's proxy, every answer bounded
/// in size and time.
class HttpCentral final : public CentralApi
{
public:
    HttpCentral(CentralLink link, const Clock& clock);
    ~HttpCentral() override;

    void postOperations(const std::vector<QByteArray>& jws, Posted answer) override;
    void changes(const ChangesQuery& query, LineSink sink, Answer<wire::ChangeEnd> answer) override;
    void ownOperations(quint64 after, Answer<std::vector<StoredOperation>> answer) override;
    void signIn(const wire::SignInRequest& request, Answer<wire::SignIn> answer) override;
    void reserve(const wire::ReservationRequest& request, Answer<wire::ReservationGrant> answer) override;
    void freeReservation(OperationId id, Answer<bool> answer) override;
    void putAttachment(const AttachmentPiece& piece, Answer<qint64> answer) override;
    void sendCode(const wire::ConfirmationRequest& request, Answer<wire::ConfirmationSent> answer) override;
    void enterCode(OperationId confirmation, const QString& code, Answer<bool> answer) override;
    void health(Answer<wire::Health> answer) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override
    {
        return m_clockOffset;
    }

    /// Asks for a certificate with a one-time code (no client certificate needed).
    void enrol(const wire::EnrolmentRequest& request, Answer<wire::Enrolment> answer);

private:
    [[nodiscard]] QNetworkRequest request(const QString& path) const;
    QNetworkReply* watched(QNetworkReply* reply);
    template <typename T>
    void takeMessage(QNetworkReply* reply, Result<T> (*decode)(const QByteArray&), Answer<T> answer);

    QUrl m_url;
    std::unique_ptr<QSslConfiguration> m_tls;
    const Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::optional<std::chrono::milliseconds> m_clockOffset;
};

} // namespace cekr
