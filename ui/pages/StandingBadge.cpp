// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StandingBadge.h"

#include "ui/text/StandingText.h"

namespace cekr
{

namespace
{

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Recorded:
        return Tone::Neutral;
    case Standing::Sent:
        return Tone::Info;
    case Standing::Applied:
        return Tone::Good;
    case Standing::Refused:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

Badge badgeOf(Standing standing)
{
    return {toneOf(standing), standingText(standing), std::nullopt};
}

} // namespace cekr
