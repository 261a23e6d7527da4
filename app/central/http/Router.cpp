// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/Router.h"

#include "app/central/http/Problems.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands for "{}" when the path fits; nothing when it does not.
std::optional<QByteArray> fit(const QByteArray& pattern, const QByteArray& path)
{
    if (!pattern.endsWith("{}")) {
        return pattern == path ? std::optional(QByteArray()) : std::nullopt;
    }
    const QByteArray stem = pattern.chopped(2);
    const QByteArray part = path.mid(stem.size());
    const bool fits = path.startsWith(stem) && !part.isEmpty() && !part.contains('/');
    return fits ? std::optional(part) : std::nullopt;
}

std::unexpected<Answer> refuse(int status, const char* why, ErrorCode code = ErrorCode::MalformedMessage)
{
    return std::unexpected(problemAnswer(Error{code, QLatin1StringView(why)}, status));
}

/// Media types compare without their parameters and without regard to case (RFC 9110, 8.3.1).
QByteArray mediaType(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

std::expected<void, Answer> checkBody(const RequestHead& head, const Route& route)
{
    if (head.isChunked || (!route.bodyType.isEmpty() && !head.contentLength)) {
        return refuse(411, "Content-Length is missing");
    }
    if (head.contentLength.value_or(0) > route.largestBody) {
        return refuse(413, "the body is too large", ErrorCode::TooLarge);
    }
    if (route.bodyType.isEmpty()) {
        return {};
    }
    if (mediaType(head.contentType) != route.bodyType) {
        return refuse(415, "another Content-Type is expected");
    }
    if (!head.contentEncoding.isEmpty() && head.contentEncoding != "identity") {
        return refuse(415, "Content-Encoding is not taken");
    }
    return {};
}

} // namespace

std::expected<Router::Match, Answer> Router::find(const RequestHead& head) const
{
    bool isPath = false;
    for (const Route& route : m_routes) {
        const auto part = fit(route.path, head.path);
        isPath = isPath || part.has_value();
        if (!part || route.method != head.method) {
            continue;
        }
        if (const auto body = checkBody(head, route); !body) {
            return std::unexpected(body.error());
        }
        return Match{&route, *part};
    }
    if (isPath) {
        return refuse(405, "no such method here");
    }
    return refuse(404, "no such path", ErrorCode::NotFound);
}

} // namespace cekr::central
