// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"

#include "core/base/Log.h"
#include "core/wire/Problem.h"

#include <QJsonDocument>

namespace cekr::central
{

namespace
{

bool concernsThisMachine(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnusable:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::SealBroken:
    case ErrorCode::CryptoFailed:
        return true;
    default:
        return false;
    }
}

int statusOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotEnrolled:
        return 401;
    case ErrorCode::CertificateRefused:
    case ErrorCode::EnrolmentCodeInvalid:
    case ErrorCode::WrongPassword:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::OperationModified:
    case ErrorCode::Cancelled:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::TooManyRequests:
    case ErrorCode::SignInDelayed:
        return 429;
    case ErrorCode::ServerFailed:
        return 503;
    default:
        return group(error.code) == ErrorGroup::NotAllowed ? 422 : 400;
    }
}

/// How long to wait, in seconds, when it makes sense to try again.
QByteArray retryAfter(const Error& error, int status)
{
    const bool isNumber = !error.subject.isEmpty() && error.subject.toInt() > 0;
    return status == 429 ? (isNumber ? error.subject.toLatin1() : QByteArray("10"))
                         : (status == 503 ? QByteArray("5") : QByteArray());
}

} // namespace

Answer problemAnswer(const Error& error, int status)
{
    Answer answer{.status = status, .contentType = problemType};
    answer.body = QJsonDocument(wire::toProblem(error, status)).toJson(QJsonDocument::Compact);
    if (const QByteArray seconds = retryAfter(error, status); !seconds.isEmpty()) {
        answer.headers.emplace_back("Retry-After", seconds);
    }
    return answer;
}

Answer problemAnswer(const Error& error)
{
    if (concernsThisMachine(error.code)) {
        qCCritical(logCentral) << error.toLogLine();
        return problemAnswer(Error{ErrorCode::ServerFailed}, 503);
    }
    return problemAnswer(error, statusOf(error));
}

} // namespace cekr::central
