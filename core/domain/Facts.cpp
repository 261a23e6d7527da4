// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Facts.h"

#include "core/base/Names.h"

#include "core/domain/View.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView name(Role role)
{
    switch (role) {
    case Role::Clerk:
        return "clerk"_L1;
    case Role::Teller:
        return "teller"_L1;
    case Role::Reviewer:
        return "reviewer"_L1;
    case Role::Supervisor:
        return "supervisor"_L1;
    }
    Q_UNREACHABLE();
}

Result<Role> role(QStringView wanted)
{
    return named(allRoles, wanted, "role"_L1);
}

bool isSameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

CardKind kindOn(const CardFacts& card, QDate day)
{
    const bool isApproved = card.unnamedFrom.isValid() && day >= card.unnamedFrom;
    return isApproved && card.kind == CardKind::Anonymous ? CardKind::Unnamed : card.kind;
}

CardFacts asOn(CardFacts card, QDate day)
{
    card.kind = kindOn(card, day);
    if (!card.day.isValid()) {
        card.day = day;
    }
    if (card.day != day) {
        card.loadedDay = Money();
        card.transferredDay = Money();
    }
    if (!isSameMonth(card.day, day)) {
        card.loadedMonth = Money();
    }
    if (card.day.year() != day.year()) {
        card.loadedYear = Money();
    }
    card.day = day;
    return card;
}

Money LoadTerms::most() const
{
    if (refusal || limits.empty()) {
        return {};
    }
    Money most = Money::fromCents(Money::largestCents);
    for (const LimitUse& limit : limits) {
        most = limit.bindsCash ? std::min(most, limit.left()) : most;
    }
    return most;
}

const CardFacts* Facts::card(MokId id) const
{
    const auto found = cards.constFind(id);
    return found == cards.constEnd() ? nullptr : &*found;
}

bool Facts::has(Role role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace cekr
