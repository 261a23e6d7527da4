// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/store/ChangeFeed.h"
#include "core/wire/Messages.h"

#include <QCoreApplication>

namespace cekr::central
{

Route healthRoute(const Services& services)
{
    const auto run = [&services](const Request&) {
        const auto newest =
            services.reader.call([](Database& database) { return ChangeFeed(database).newest(); });
        if (!newest) { // the database does not answer
            return problemAnswer(newest.error());
        }
        const wire::Health health{.version = QCoreApplication::applicationVersion(),
                                  .time = BusinessTime::at(services.clock.now())};
        return Answer{.body = encode(health)};
    };
    return {.method = "GET", .path = "/healthz", .access = Access::Anyone, .run = run};
}

} // namespace cekr::central
