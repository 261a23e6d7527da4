// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/http/Exchange.h"

namespace cekr::central
{

/// The API, as resources/api/openapi.yaml describes it. The services have to outlive the routes.
[[nodiscard]] std::vector<Route> allRoutes(const Services& services);

[[nodiscard]] Route healthRoute(const Services& services);
[[nodiscard]] Route enrolRoute(const Services& services);
[[nodiscard]] Route signInRoute(const Services& services);
[[nodiscard]] Route postOperationsRoute(const Services& services);
[[nodiscard]] Route ownOperationsRoute(const Services& services);
[[nodiscard]] Route changesRoute(const Services& services);
[[nodiscard]] Route reserveRoute(const Services& services);
[[nodiscard]] Route freeReservationRoute(const Services& services);
[[nodiscard]] Route sendCodeRoute(const Services& services);
[[nodiscard]] Route enterCodeRoute(const Services& services);
[[nodiscard]] Route attachmentRoute(const Services& services);
[[nodiscard]] Route documentRoute(const Services& services);
[[nodiscard]] Route bankEventsRoute(const Services& services);
[[nodiscard]] Route bankOrdersRoute(const Services& services);
[[nodiscard]] Route acknowledgementsRoute(const Services& services);

/// A whole number of a query within its bounds; `otherwise` when it is not there. MalformedMessage.
[[nodiscard]] Result<qint64> queryNumber(const Request& request, const QByteArray& key, qint64 otherwise,
                                         qint64 least, qint64 most);

} // namespace cekr::central
