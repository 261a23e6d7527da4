// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "core/wire/Messages.h"

#include <QCoreApplication>

namespace cekr::central
{

Route healthRoute(const Services& services)
{
    const auto run = [&services](const Request&) {
        const auto version = services.reader.call([](Database& database) {
            return database.integer("PRAGMA user_version"); // the database answers
        });
        if (!version) {
            return problemAnswer(version.error());
        }
        const wire::Health health{.version = QCoreApplication::applicationVersion(),
                                  .time = BusinessTime::at(services.clock.now())};
        return Answer{.body = encode(health)};
    };
    return {.method = "GET", .path = "/healthz", .access = Access::Anyone, .run = run};
}

} // namespace cekr::central
