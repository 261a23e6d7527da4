// SPDX-License-Identifier: EUPL-1.2
#include "app/central/confirm/Confirmations.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largest = 4 * 1024;

Done enterCode(const Services& services, const Request& request)
{
    const Result<OperationId> id = OperationId::parse(QString::fromLatin1(request.part));
    if (!id) {
        return failure(ErrorCode::NotFound, u"no such confirmation"_s);
    }
    const wire::ConfirmationCode message = TRY(wire::decodeConfirmationCode(request.body));
    return Confirmations(services).enter(*id, message.code, request.desk);
}

} // namespace

Route sendCodeRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const auto message = wire::decodeConfirmationRequest(request.body);
        const Result<wire::ConfirmationSent> sent =
            message ? Confirmations(services).send(*message, request.desk)
                    : Result<wire::ConfirmationSent>(failure(message.error()));
        return sent ? Answer{.body = encode(*sent)} : problemAnswer(sent.error());
    };
    return {.method = "POST",
            .path = "/v1/confirmations",
            .bodyType = jsonType,
            .largestBody = largest,
            .run = run};
}

Route enterCodeRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const Done entered = enterCode(services, request);
        return entered ? Answer{.status = 204, .contentType = {}} : problemAnswer(entered.error());
    };
    return {.method = "POST",
            .path = "/v1/confirmations/{}",
            .bodyType = jsonType,
            .largestBody = largest,
            .run = run};
}

} // namespace cekr::central
