// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CardBadge.h"

#include "ui/text/CardText.h"

namespace cekr
{

namespace
{

Tone toneOf(CardState state)
{
    switch (state) {
    case CardState::InStock:
    case CardState::Active:
        return Tone::Good;
    case CardState::Delivered:
    case CardState::HandedOver:
        return Tone::Info;
    case CardState::Spoiled:
    case CardState::Missing:
    case CardState::Locked:
    case CardState::Expired:
        return Tone::Warn;
    case CardState::Blocked:
        return Tone::Bad;
    case CardState::Returned:
    case CardState::Destroyed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

std::optional<Symbol> symbolOf(CardState state)
{
    switch (state) {
    case CardState::Delivered:
        return Symbol::Transfer;
    case CardState::HandedOver:
        return Symbol::User;
    case CardState::Spoiled:
        return Symbol::Spoiled;
    case CardState::Locked:
    case CardState::Blocked:
        return Symbol::Lock;
    case CardState::Expired:
        return Symbol::Clock;
    case CardState::InStock:
    case CardState::Active:
    case CardState::Missing:
    case CardState::Returned:
    case CardState::Destroyed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

Badge badgeOf(CardState state)
{
    return {toneOf(state), stateText(state), symbolOf(state)};
}

} // namespace cekr
