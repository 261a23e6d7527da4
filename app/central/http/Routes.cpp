// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Routes.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

std::vector<Route> allRoutes(const Services& services)
{
    return {healthRoute(services),         enrolRoute(services),           signInRoute(services),
            postOperationsRoute(services), ownOperationsRoute(services),   changesRoute(services),
            reserveRoute(services),        freeReservationRoute(services), documentRoute(services),
            bankEventsRoute(services),     bankOrdersRoute(services),      acknowledgementsRoute(services),
            attachmentRoute(services),     sendCodeRoute(services),        enterCodeRoute(services)};
}

Result<qint64> queryNumber(const Request& request, const QByteArray& key, qint64 otherwise, qint64 least,
                           qint64 most)
{
    const auto found = request.query.constFind(key);
    if (found == request.query.constEnd()) {
        return otherwise;
    }
    const bool isDigits =
        std::all_of(found->begin(), found->end(), [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const qint64 value = found->toLongLong(&isNumber);
    if (!isDigits || !isNumber || value < least || value > most) {
        return failure(ErrorCode::MalformedMessage,
                       u"%1 is no number from %2 to %3"_s.arg(QLatin1StringView(key)).arg(least).arg(most));
    }
    return value;
}

} // namespace cekr::central
