// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/domain/Identifiers.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <utility>
#include <vector>

namespace cekr::central
{

/// One request, after its bounds were checked and its sender was let in.
struct Request
{
    QByteArray part = {}; ///< what stood for the last "{}" of the route's path
    QHash<QByteArray, QByteArray> query = {};
    QByteArray body = {};
    DeskId desk = {}; ///< who asks; empty when it is no desk
};

/// One answer: either a body, or pages that are made while they are sent.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    /// Gives one page after the other, an empty one at the end; an error cuts the answer.
    std::function<Result<QByteArray>()> nextPage = {};
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

/// Who may use a route.
enum class Access
{
    Anyone,
    EnrolledDesk, ///< has a certificate of this central that is in force
    Bank,         ///< has one that was issued to a program of the bank's
};

/// One thing the API can do. `run` is called on many threads at once.
struct Route
{
    QByteArray method;
    QByteArray path; ///< "{}" as a last step stands for any one step
    Access access = Access::EnrolledDesk;
    QByteArray bodyType = {}; ///< the Content-Type it takes; empty: takes no body
    qsizetype largestBody = 0;
    std::function<Answer(const Request&)> run = {};
};

inline constexpr char jsonType[] = "application/json";
inline constexpr char linesType[] = "application/x-ndjson";
inline constexpr char problemType[] = "application/problem+json";

} // namespace cekr::central
