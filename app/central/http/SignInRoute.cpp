// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/SignIn.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Routes.h"
#include "app/central/http/TokenBucket.h"

#include <semaphore>

namespace cekr::central
{

using namespace std::chrono_literals;

namespace
{

/// Each comparison takes 32 MiB and a tenth of a second of one processor.
using Comparisons = std::counting_semaphore<2>;
constexpr auto longestWait = 5s;

/// Two at a time; TooManyRequests when it takes too long to get a turn.
Result<bool> compare(Comparisons& turns, const std::optional<Clerk>& clerk, const QString& password)
{
    if (!turns.try_acquire_for(longestWait)) {
        return failure(ErrorCode::TooManyRequests);
    }
    const bool isRight = isPasswordOf(clerk, password);
    turns.release();
    return isRight;
}

Result<wire::SignIn> signIn(const Services& services, Comparisons& turns, TokenBucket& bucket,
                            const wire::SignInRequest& message, const DeskId& desk)
{
    const auto clerk = TRY(services.writer.call([&](Database& database) -> Result<std::optional<Clerk>> {
        TRY(bucket.take(services.clock.uptime()));
        return beginSignIn(database, message.clerk, services.clock.now());
    }));
    const bool isRight = TRY(compare(turns, clerk, message.password));
    if (!isRight || !clerk) {
        return failure(ErrorCode::WrongPassword);
    }
    return services.writer.call([&](Database& database) {
        bucket.giveBack();
        return completeSignIn(database, services.keys, *clerk, desk, services.clock.now());
    });
}

} // namespace

Route signInRoute(const Services& services)
{
    const auto turns = std::make_shared<Comparisons>(2);
    const auto bucket = std::make_shared<TokenBucket>(60, 60); // touched on the writer's thread only
    const auto run = [&services, turns, bucket](const Request& request) {
        const auto message = wire::decodeSignInRequest(request.body);
        if (!message) {
            return problemAnswer(message.error());
        }
        const Result<wire::SignIn> answer = signIn(services, *turns, *bucket, *message, request.desk);
        return answer ? Answer{.body = encode(*answer)} : problemAnswer(answer.error());
    };
    return {
        .method = "POST", .path = "/v1/sign-ins", .bodyType = jsonType, .largestBody = 4 * 1024, .run = run};
}

} // namespace cekr::central
