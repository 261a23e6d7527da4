// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/Enroller.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/http/TokenBucket.h"
#include "core/base/Log.h"

namespace cekr::central
{

Route enrolRoute(const Services& services)
{
    const auto bucket = std::make_shared<TokenBucket>(20, 20); // touched on the writer's thread only
    const auto run = [&services, bucket](const Request& request) {
        const auto message = wire::decodeEnrolmentRequest(request.body);
        if (!message) {
            return problemAnswer(message.error());
        }
        const auto enrolment = services.writer.call([&](Database& database) -> Result<wire::Enrolment> {
            TRY(bucket->take(services.clock.uptime()));
            auto answer = Enroller(database, services.keys, services.clock.now()).enrol(*message);
            if (answer) {
                bucket->giveBack();
            }
            return answer;
        });
        if (!enrolment) {
            qCWarning(logCentral) << "enrolment refused:" << enrolment.error().toLogLine();
            return problemAnswer(enrolment.error());
        }
        return Answer{.status = 201, .body = encode(*enrolment)};
    };
    return {.method = "POST",
            .path = "/v1/enrolments",
            .access = Access::Anyone,
            .bodyType = jsonType,
            .largestBody = wire::largestEnrolment,
            .run = run};
}

} // namespace cekr::central
