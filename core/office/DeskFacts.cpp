// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskFacts.h"

#include "core/domain/rules/Effects.h"
#include "core/journal/TillTable.h"

#include <algorithm>

namespace cekr
{

Result<std::optional<CardFacts>> DeskFacts::card(MokId id)
{
    Result<std::optional<CardFacts>> known = m_parts.replica.card(id);
    if (known && *known) {
        known = m_parts.overlay.onTopOf(**known);
    }
    return known;
}

Result<Facts> DeskFacts::ofDesk()
{
    Facts facts;
    facts.desk = m_parts.desk;
    facts.roles = m_parts.roles;
    facts.lastAt = TRY(lastAt());
    return facts;
}

/// What central has refused does not count, so that one wrong date cannot stop the desk until it has come.
Result<BusinessTime> DeskFacts::lastAt()
{
    const BusinessTime head = m_parts.journal.head().at;
    const bool isAhead = head.isValid() && head.date() > m_parts.today;
    return isAhead ? m_parts.journal.lastUnrefusedAt() : Result<BusinessTime>(head);
}

Result<QHash<MokId, CardFacts>> DeskFacts::cards(const std::vector<MokId>& ids)
{
    QHash<MokId, CardFacts> known;
    for (const MokId id : ids) {
        if (const auto found = TRY(card(id))) {
            known.insert(id, *found);
        }
    }
    return known;
}

Result<std::optional<Tariff>> DeskFacts::tariffOfHandover(const TariffId&, QDate day)
{
    const std::vector<Tariff> tariffs = TRY(m_parts.replica.tariffs());
    const Tariff* tariff = tariffOn(tariffs, day);
    return tariff ? std::optional(*tariff) : std::nullopt;
}

Result<bool> DeskFacts::isDesk(const DeskId& id)
{
    const std::vector<DeskState> desks = TRY(m_parts.replica.desks());
    return std::ranges::find(desks, id, &DeskState::desk) != desks.end();
}

Result<std::optional<RefusedCash>> DeskFacts::refused(OperationId id)
{
    const std::vector<UnresolvedRefusal> open = TRY(m_parts.journal.till().unresolved());
    const auto refusal =
        std::ranges::find_if(open, [id](const UnresolvedRefusal& one) { return one.entry.id == id; });
    if (refusal == open.end()) {
        return std::nullopt;
    }
    return RefusedCash{.id = id,
                       .amount = refusal->cash,
                       .resolved = false,
                       .isCustomers = takesFromCustomer(refusal->entry.type),
                       .isEscalated = !refusal->escalation.isNull(),
                       .wasPaidBack = refusal->wasPaidBack};
}

Result<std::optional<CorrectedFacts>> DeskFacts::corrected(OperationId id)
{
    const std::optional<JournalEntry> entry = TRY(m_parts.journal.entry(id));
    if (!entry || entry->standing == Standing::Refused) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(TRY(cekr::operationOf(*entry)));
    if (facts) {
        facts->isCorrected = TRY(m_parts.journal.till().isCorrected(id));
        facts->isApplied = entry->standing != Standing::Recorded;
    }
    return facts;
}

} // namespace cekr
