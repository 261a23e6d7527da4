// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"

#include "core/base/Log.h"
#include "core/wire/Problem.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cekr::central
{

namespace
{

constexpr std::array ofThisMachine{
    ErrorCode::DiskFull,        ErrorCode::FileUnusable,   ErrorCode::DatabaseLocked,
    ErrorCode::DatabaseCorrupt, ErrorCode::DatabaseTooNew, ErrorCode::DatabaseAltered,
    ErrorCode::DatabaseFailed,  ErrorCode::SealBroken,     ErrorCode::CryptoFailed};

bool concernsThisMachine(ErrorCode code)
{
    return std::ranges::find(ofThisMachine, code) != ofThisMachine.end();
}

/// The status of an error is that of its group, but for these.
constexpr std::pair<ErrorCode, int> statuses[] = {
    {ErrorCode::NotEnrolled, 401},
    {ErrorCode::CertificateRefused, 403},
    {ErrorCode::EnrolmentCodeInvalid, 403},
    {ErrorCode::WrongPassword, 403},
    {ErrorCode::NotFound, 404},
    {ErrorCode::OperationModified, 409},
    {ErrorCode::Cancelled, 409},
    {ErrorCode::TooLarge, 413},
    {ErrorCode::SmsNotSent, 503},
    {ErrorCode::AttachmentMissing, 422},
    {ErrorCode::CodeWrong, 422},
    {ErrorCode::NoMobileNumber, 422},
    {ErrorCode::TooManyRequests, 429},
    {ErrorCode::SignInDelayed, 429},
    {ErrorCode::ServerFailed, 503},
};

int statusOf(const Error& error)
{
    const auto own = std::ranges::find(statuses, error.code, &std::pair<ErrorCode, int>::first);
    if (own != std::end(statuses)) {
        return own->second;
    }
    return group(error.code) == ErrorGroup::NotAllowed ? 422 : 400;
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
