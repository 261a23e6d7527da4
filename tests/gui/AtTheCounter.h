// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/DeskFixture.h"

namespace cekr::test
{

/// Hands one card of the stock to a customer, with a load if there is one, and waits for the journal.
[[nodiscard]] inline bool handOver(DeskFixture& desk, int card, std::optional<Money> load = {})
{
    AnonymousFlow& flow = desk.flows.anonymous;
    flow.begin();
    const auto waitFor = [](auto condition) { return QTest::qWaitFor(condition); };
    if (!waitFor([&] { return flow.terms().chargePerCard.cash().isPositive(); })) {
        return false;
    }
    flow.addCard(EnrolledDesk::stockCard(card).text());
    if (!waitFor([&] { return flow.lines().size() == 1; })) {
        return false;
    }
    flow.goOn();
    flow.attestAge(true);
    flow.attestTerms(true);
    flow.goOn();
    flow.setLoad(EnrolledDesk::stockCard(card), load);
    if (!waitFor([&] { return !flow.isBusy(); })) {
        return false;
    }
    flow.goOn();
    flow.confirm();
    return waitFor([&] { return flow.step() == AnonymousFlow::Step::Handover; });
}

[[nodiscard]] inline Operation operationIn(const QByteArray& jws)
{
    return *wire::decodeOperation(parseJws(jws)->payload);
}

/// Central agrees.
[[nodiscard]] inline wire::Outcome applied(const QByteArray& jws)
{
    return {operationIn(jws).id, wire::Outcome::Kind::Applied, 2, std::nullopt};
}

/// Central agrees, but not to loads: it knows of an earlier one.
[[nodiscard]] inline wire::Outcome loadsRefused(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<Load>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Refused, 0,
            Error{ErrorCode::SecondLoad, {}, "LIMIT-A1", cardsOf(operation.body).front().grouped()}};
}

/// Central takes loads, but a person there has yet to decide about them.
[[nodiscard]] inline wire::Outcome loadsPending(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<Load>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Pending, 0,
            Error{ErrorCode::OfflineLimitReached, {}, "OFF-1", {}}};
}

/// Central waits for something with loads.
[[nodiscard]] inline wire::Outcome loadsHeld(const QByteArray& jws)
{
    const Operation operation = operationIn(jws);
    if (!std::holds_alternative<Load>(operation.body)) {
        return applied(jws);
    }
    return {operation.id, wire::Outcome::Kind::Held, 0, Error{ErrorCode::SequenceGap, {}, {}, {}}};
}

/// The connection is there from now on, and central answers like this.
inline void connectWith(DeskFixture& desk, wire::Outcome (*judge)(const QByteArray&))
{
    desk.office.call([&desk, judge](Office& office) {
        desk.central->isOnline = true;
        desk.central->judge = judge;
        office.nudgeSync();
    });
}

} // namespace cekr::test
