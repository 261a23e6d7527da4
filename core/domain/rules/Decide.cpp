// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Decide.h"

#include "core/domain/Facets.h"
#include "core/domain/rules/Resolving.h"
#include "core/domain/rules/Rules.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// The shift, if it is the one that is open.
std::optional<ShiftFacts> openAs(OperationId shift, const Facts& facts)
{
    return facts.shift && facts.shift->id == shift ? facts.shift : std::nullopt;
}

} // namespace

namespace rules
{

Done requireRole(const Facts& facts, std::initializer_list<Role> anyOf)
{
    if (std::any_of(anyOf.begin(), anyOf.end(), [&facts](Role role) { return facts.has(role); })) {
        return {};
    }
    return failure(ErrorCode::RoleMissing, {}, "ROLE-1");
}

Done requireShift(OperationId shift, const Operation& operation, const Facts& facts)
{
    return mayUse(openAs(shift, facts), operation.clerk);
}

Done requireShiftOrSupervisor(OperationId shift, const Operation& operation, const Facts& facts)
{
    return mayUseOrSupervise(openAs(shift, facts), operation.clerk, facts.roles);
}

Done requireDistinct(const std::vector<MokId>& cards)
{
    if (cards.empty()) {
        return failure(ErrorCode::NothingScanned);
    }
    std::vector<MokId> sorted = cards;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end()) {
        return failure(ErrorCode::CardTwice, {}, "STOCK-3", twice->grouped());
    }
    return {};
}

} // namespace rules

namespace
{

/// What central could not read must not be recorded.
Done requireReadable(const Facets& facets)
{
    if (facets.cards.named > mostCards) {
        return failure(ErrorCode::TooLarge, u"more than %1 cards"_s.arg(mostCards), {},
                       QString::number(mostCards));
    }
    if (facets.note.size() > longestNote) {
        return failure(ErrorCode::TooLarge, u"note too long"_s, {}, QString::number(longestNote));
    }
    if (!facets.note.isValidUtf16() || facets.note.contains(QChar(0))) {
        return failure(ErrorCode::MalformedMessage, u"note is no text"_s);
    }
    return {};
}

Done requireAmounts(const Facets& facets)
{
    for (const Money amount : facets.amounts) {
        if (amount < Money()) {
            return failure(ErrorCode::AmountNotPositive, {}, "LIMIT-X3", amount.plain());
        }
    }
    return {};
}

} // namespace

Done mayBeDated(QDate day, const Facts& facts)
{
    if (facts.lastAt.isValid() && day < facts.lastAt.date()) {
        return failure(ErrorCode::DateBeforeLast, {}, "OFF-5", facts.lastAt.date().toString(Qt::ISODate));
    }
    return {};
}

Result<Effects> decide(const Operation& operation, const Facts& facts, const Terms& terms)
{
    TRY(mayBeDated(operation.at.date(), facts));
    if (operation.terms != terms.bank.id) {
        return failure(ErrorCode::TermsNotInForce, {}, "ANON-2", operation.terms.text());
    }
    const Facets facets = facetsOf(operation.body);
    TRY(requireReadable(facets));
    if (operation.approval.size() > longestApproval) {
        return failure(ErrorCode::TooLarge, u"proof of the approval"_s, {}, QString::number(longestApproval));
    }
    TRY(std::visit([&](const auto& body) { return rules::judge(body, operation, facts, terms); },
                   operation.body));
    TRY(requireAmounts(facets));
    return effectsOf(operation, facts);
}

} // namespace cekr
