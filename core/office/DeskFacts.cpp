// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskFacts.h"

#include "core/domain/rules/Decide.h"
#include "core/journal/TillTable.h"
#include "core/office/DeskCards.h"
#include "core/office/OfflineLoads.h"

#include <algorithm>

namespace cekr
{

Result<Facts> DeskFacts::ofDesk()
{
    Facts facts;
    facts.desk = m_state.identity.desk;
    facts.placeKinds = TRY(m_state.placeKinds());
    facts.roles = m_state.session ? m_state.session->roles : std::vector<Role>();
    facts.approverRoles = m_state.approval ? m_state.approval->by.roles : std::vector<Role>();
    facts.lastAt = TRY(m_state.lastAt());
    return facts;
}

Result<std::optional<ShiftFacts>> DeskFacts::shift()
{
    return m_state.journal->till().openShift();
}

Result<qint64> DeskFacts::closings()
{
    return m_state.journal->till().closingCount();
}

Result<QHash<MokId, CardFacts>> DeskFacts::cards(const std::vector<MokId>& ids)
{
    QHash<MokId, CardFacts> known;
    for (const MokId id : ids) {
        if (const auto found = TRY(m_cards.card(id))) {
            known.insert(id, *found);
        }
    }
    return known;
}

Result<std::optional<CardFacts>> DeskFacts::cardToLoad(MokId id, QDate, OperationId)
{
    return m_cards.card(id);
}

Result<std::optional<Tariff>> DeskFacts::tariffOfHandover(const TariffId&, QDate day)
{
    const std::vector<Tariff> tariffs = TRY(m_state.replica->tariffs());
    const Tariff* tariff = tariffOn(tariffs, day);
    return tariff ? std::optional(*tariff) : std::nullopt;
}

Result<bool> DeskFacts::isDesk(const DeskId& id)
{
    const std::vector<DeskState> desks = TRY(m_state.replica->desks());
    return std::ranges::find(desks, id, &DeskState::desk) != desks.end();
}

Result<std::optional<RefusedCash>> DeskFacts::refused(OperationId id)
{
    const std::vector<UnresolvedRefusal> open = TRY(m_state.journal->till().unresolved());
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
                       .wasPaidBack = refusal->wasPaidBack,
                       .clerk = refusal->entry.clerk};
}

Result<std::optional<CorrectedFacts>> DeskFacts::corrected(OperationId id)
{
    const std::optional<JournalEntry> entry = TRY(m_state.journal->entry(id));
    const bool isOpen = entry && entry->standing == Standing::Pending;
    if (!entry || isOpen || entry->standing == Standing::Refused) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(TRY(operationOf(*entry)));
    if (facts) {
        facts->isCorrected = TRY(m_state.journal->till().isCorrected(id));
        facts->isApplied = entry->standing != Standing::Recorded;
    }
    return facts;
}

Result<DeskSettings> DeskFacts::settings()
{
    return m_offline.settings();
}

} // namespace cekr
