// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Gather.h"

namespace cekr
{

class DeskCards;
class OfficeState;
class OfflineLoads;

/// What a desk knows: its journal, and its replica with the desk's own unanswered operations on top.
class DeskFacts final : public FactsSource
{
public:
    DeskFacts(OfficeState& state, DeskCards& cards, OfflineLoads& offline)
        : m_state(state), m_cards(cards), m_offline(offline)
    {
    }

    [[nodiscard]] Result<Facts> ofDesk() override;
    [[nodiscard]] Result<std::optional<ShiftFacts>> shift() override;
    [[nodiscard]] Result<qint64> closings() override;
    [[nodiscard]] Result<QHash<MokId, CardFacts>> cards(const std::vector<MokId>& ids) override;
    /// What others have reserved is not known here. Central knows, and is asked first for all but the loads
    /// that OFF-1 allows without it.
    [[nodiscard]] Result<std::optional<CardFacts>> cardToLoad(MokId id, QDate, OperationId) override;
    /// The edition of the day, whichever is named: what the customer is asked to pay is made up here.
    [[nodiscard]] Result<std::optional<Tariff>> tariffOfHandover(const TariffId&, QDate day) override;
    [[nodiscard]] Result<std::optional<Tariff>> tariffOfLoad(const TariffId& named, QDate day) override
    {
        return tariffOfHandover(named, day);
    }
    [[nodiscard]] Result<bool> isDesk(const DeskId& id) override;
    [[nodiscard]] Result<std::optional<RefusedCash>> refused(OperationId id) override;
    /// Central has what has left the desk, as far as the desk can know.
    [[nodiscard]] Result<std::optional<CorrectedFacts>> corrected(OperationId id) override;
    [[nodiscard]] Result<DeskSettings> settings() override;

private:
    OfficeState& m_state;
    DeskCards& m_cards;
    OfflineLoads& m_offline;
};

} // namespace cekr
