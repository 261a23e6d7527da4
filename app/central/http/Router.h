// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/http/Exchange.h"

#include <optional>

namespace cekr::central
{

/// What is known of a request before its body is read.
struct RequestHead
{
    QByteArray method;
    QByteArray path;
    QByteArray contentType;
    QByteArray contentEncoding;
    std::optional<qsizetype> contentLength;
    bool isChunked = false;
};

/// Finds the route of a request and checks the body it announces, so that nothing is read that nobody wants.
class Router final
{
public:
    explicit Router(std::vector<Route> routes) : m_routes(std::move(routes)) {}

    struct Match
    {
        const Route* route = nullptr;
        QByteArray part;
    };
    /// The route, or the problem to answer with: 404, 405, 411, 413 or 415.
    [[nodiscard]] std::expected<Match, Answer> find(const RequestHead& head) const;

private:
    std::vector<Route> m_routes;
};

} // namespace cekr::central
