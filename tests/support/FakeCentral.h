// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/CentralApi.h"

#include <QTimer>

namespace cekr::test
{

/// A central at the port: says what the test wants. Offline until told otherwise.
class FakeCentral : public CentralApi
{
public:
    /// What it does with each operation; applies all by default.
    std::function<wire::Outcome(const QByteArray& jws)> judge;
    /// What it does with a request to keep an amount free; refuses with ServerFailed by default.
    std::function<Result<wire::ReservationGrant>(const wire::ReservationRequest&)> reserver;
    /// While it is, requests to keep an amount free wait for thinkNoMore().
    bool isThinking = false;
    /// The reservations that were given up.
    std::vector<OperationId> freed;
    bool isOnline = false;
    qint64 change = 0;
    /// How the desk's chain ends as it has it; it says nothing of that by default.
    std::optional<wire::ChainHead> head;
    /// Its clock minus the desk's.
    std::optional<std::chrono::milliseconds> offset;
    std::vector<QByteArray> received;

    void postOperations(const std::vector<QByteArray>& jws, Posted answer) override
    {
        std::vector<wire::Outcome> outcomes;
        for (const QByteArray& one : jws) {
            if (isOnline && judge) {
                received.push_back(one);
                outcomes.push_back(judge(one));
            }
        }
        later<std::vector<wire::Outcome>>([answer = std::move(answer), hasLeft = isOnline](
                                              auto result) { answer(std::move(result), hasLeft); },
                                          std::move(outcomes));
    }
    void changes(const ChangesQuery& query, LineSink, Answer<wire::ChangeEnd> answer) override
    {
        later(std::move(answer),
              Result<wire::ChangeEnd>(wire::ChangeEnd{std::max(query.after, change), false, head}));
    }
    void ownOperations(quint64, Answer<std::vector<StoredOperation>> answer) override
    {
        later(std::move(answer), Result<std::vector<StoredOperation>>(std::vector<StoredOperation>()));
    }
    void signIn(const wire::SignInRequest&, Answer<wire::SignIn> answer) override
    {
        later(std::move(answer), Result<wire::SignIn>(failure(ErrorCode::WrongPassword)));
    }
    void reserve(const wire::ReservationRequest& request, Answer<wire::ReservationGrant> answer) override
    {
        auto reply = [this, request, answer = std::move(answer)] {
            later(answer, isOnline && reserver
                              ? reserver(request)
                              : Result<wire::ReservationGrant>(failure(ErrorCode::ServerFailed)));
        };
        isThinking ? m_waiting.push_back(std::move(reply)) : reply();
    }
    void thinkNoMore()
    {
        isThinking = false;
        for (const auto& reply : std::exchange(m_waiting, {})) {
            reply();
        }
    }
    void freeReservation(OperationId id, Answer<bool> answer) override
    {
        freed.push_back(id);
        later(std::move(answer), Result<bool>(true));
    }
    void putAttachment(const AttachmentPiece& piece, Answer<qint64> answer) override
    {
        later(std::move(answer), Result<qint64>(piece.size));
    }
    void sendCode(const wire::ConfirmationRequest&, Answer<wire::ConfirmationSent> answer) override
    {
        later(std::move(answer), Result<wire::ConfirmationSent>(failure(ErrorCode::SmsNotSent)));
    }
    void enterCode(OperationId, const QString&, Answer<bool> answer) override
    {
        later(std::move(answer), Result<bool>(failure(ErrorCode::CodeWrong)));
    }
    void health(Answer<wire::Health> answer) override
    {
        later(std::move(answer), Result<wire::Health>(wire::Health{}));
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override { return offset; }

private:
    template <typename T>
    void later(Answer<T> answer, Result<T> result)
    {
        if (!isOnline) {
            result = failure(ErrorCode::NoConnection);
        }
        QTimer::singleShot(0, &m_here, [answer = std::move(answer), result = std::move(result)]() mutable {
            answer(std::move(result));
        });
    }

    QObject m_here; ///< what was asked is answered only as long as this is there
    std::vector<std::function<void()>> m_waiting;
};

} // namespace cekr::test
