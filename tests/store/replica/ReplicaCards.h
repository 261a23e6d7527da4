// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/replica/Replica.h"
#include "tests/support/Expect.h"

namespace cekr::test
{

[[nodiscard]] inline DeskId deskNamed(const QString& name)
{
    return take(DeskId::parse(name));
}

/// An anonymous card in a box, valid until 2029-09.
[[nodiscard]] inline CardFacts cardOf(quint32 number, CardState state, const DeskId& place,
                                      const QString& box = QStringLiteral("B1"))
{
    CardFacts card;
    card.card = MokId::fromNumber(number);
    card.state = state;
    card.holdingDesk = place;
    card.box = take(BoxId::parse(box));
    card.validUntil = {2029, 9};
    return card;
}

/// Puts all of them, and the cursor after them, in one transaction.
template <typename State>
[[nodiscard]] Done putAll(Replica& replica, qint64 cursor, const std::vector<State>& states)
{
    return replica.update(cursor, [&states](Replica& inside) -> Done {
        for (const State& state : states) {
            if (Done done = inside.put(state); !done) {
                return done;
            }
        }
        return {};
    });
}

} // namespace cekr::test
