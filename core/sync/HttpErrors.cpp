// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/HttpErrors.h"

#include "core/sync/SystemProxy.h"
#include "core/wire/Problem.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

ErrorCode transportCode(QNetworkReply::NetworkError fault, bool isProxied)
{
    switch (fault) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::NameNotResolved;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout aborts
        return ErrorCode::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorCode::ProxyFailed;
    case QNetworkReply::UnknownNetworkError: // all that Qt has for a proxy that refuses
        return isProxied ? ErrorCode::ProxyFailed : ErrorCode::NoConnection;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorCode::WrongAnswer;
    default:
        return ErrorCode::NoConnection;
    }
}

/// The alert by which the other side ended TLS (RFC 8446, 6), 0 for none. It comes after the handshake when
/// it is about our certificate, and then Qt passes on nothing but OpenSSL's text: library 20, reason 1000 +
/// alert.
int tlsAlert(const QString& text)
{
    static const QRegularExpression& error = *new QRegularExpression(u"error:0A([0-9A-F]{6}):"_s);
    const int reason = error.match(text).captured(1).toInt(nullptr, 16);
    return reason >= 1000 && reason < 1256 ? reason - 1000 : 0;
}

ErrorCode alertCode(int alert)
{
    constexpr int badCertificate = 42;
    constexpr int certificateUnknown = 46;
    constexpr int unknownAuthority = 48;
    constexpr int accessDenied = 49;
    constexpr int certificateRequired = 116;
    const bool isCertificate = (alert >= badCertificate && alert <= certificateUnknown) ||
                               alert == unknownAuthority || alert == accessDenied ||
                               alert == certificateRequired;
    return isCertificate ? ErrorCode::CertificateRefused : ErrorCode::TlsFailed;
}

ErrorCode statusCode(int status)
{
    if (status == 401 || status == 403) {
        return ErrorCode::CertificateRefused;
    }
    if (status == 413) {
        return ErrorCode::TooLarge;
    }
    if (status == 429) {
        return ErrorCode::TooManyRequests;
    }
    return status >= 500 ? ErrorCode::ServerFailed : ErrorCode::WrongAnswer;
}

} // namespace

Error errorOf(const QNetworkReply& reply, const QByteArray& body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 400) {
        const int alert = tlsAlert(reply.errorString());
        const bool isProxied = SystemProxy::to(reply.url()).type() != QNetworkProxy::NoProxy;
        return {alert == 0 ? transportCode(reply.error(), isProxied) : alertCode(alert), reply.errorString()};
    }
    const auto problem = parseJsonObject(body, {.bytes = 16 * 1024, .depth = 6});
    if (problem && status < 500) {
        Error error = wire::fromProblem(*problem);
        if (error.code != ErrorCode::WrongAnswer) {
            return error;
        }
    }
    return {statusCode(status), u"HTTP status %1"_s.arg(status)};
}

bool isUnknown(const Error& error)
{
    switch (about(error.code)) {
    case ErrorAbout::Connection:
    case ErrorAbout::Desk:
        return true;
    case ErrorAbout::Matter:
    case ErrorAbout::Message:
        return group(error.code) == ErrorGroup::TryAgain ||
               group(error.code) == ErrorGroup::WaitForConnection;
    }
    Q_UNREACHABLE();
}

} // namespace cekr
