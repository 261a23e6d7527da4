// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/judge/Reserver.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Route reserveRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const auto message = wire::decodeReservationRequest(request.body);
        if (!message) {
            return problemAnswer(message.error());
        }
        const auto reservation = services.writer.call([&](Database& database) {
            return Reserver(database, services.terms, services.clock.now()).reserve(*message, request.desk);
        });
        return reservation ? Answer{.body = encode(*reservation)} : problemAnswer(reservation.error());
    };
    return {.method = "POST",
            .path = "/v1/authorisations",
            .bodyType = jsonType,
            .largestBody = 4 * 1024,
            .run = run};
}

Route freeReservationRoute(const Services& services)
{
    const auto run = [&services](const Request& request) {
        const Result<OperationId> id = OperationId::parse(QString::fromLatin1(request.part));
        if (!id) {
            return problemAnswer(Error{ErrorCode::NotFound, u"no such reservation"_s});
        }
        const Done freed = services.writer.call([&](Database& database) {
            return Reserver(database, services.terms, services.clock.now()).free(*id, request.desk);
        });
        return freed ? Answer{.status = 204} : problemAnswer(freed.error());
    };
    return {.method = "DELETE", .path = "/v1/authorisations/{}", .run = run};
}

} // namespace cekr::central
