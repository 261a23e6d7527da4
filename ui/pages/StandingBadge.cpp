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
    case Standing::Pending:
        return Tone::Warn;
    }
    Q_UNREACHABLE();
}

/// What needs more comes later.
int rank(Standing standing)
{
    switch (standing) {
    case Standing::Applied:
        return 0;
    case Standing::Sent:
        return 1;
    case Standing::Recorded:
        return 2;
    case Standing::Pending:
        return 3;
    case Standing::Refused:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

Badge badgeOf(Standing standing)
{
    return {toneOf(standing), standingText(standing), std::nullopt};
}

Standing standingOf(const std::vector<OperationView>& operations, qint64 receipt)
{
    std::optional<Standing> whole;
    for (const OperationView& view : operations) {
        if (view.receipt == receipt && (!whole || rank(*whole) < rank(view.standing))) {
            whole = view.standing;
        }
    }
    return whole.value_or(Standing::Recorded);
}

} // namespace cekr
