// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Gather.h"
#include "core/journal/Journal.h"
#include "core/journal/TillTable.h"
#include "core/office/Overlay.h"
#include "core/replica/Replica.h"

#include <functional>

namespace cekr
{

/// What a desk knows: its journal, and its replica with the desk's own unanswered operations on top. Made for
/// one question; lives no longer than its parts.
class DeskFacts final : public FactsSource
{
public:
    struct Parts
    {
        Journal& journal;
        Replica& replica;
        const Overlay& overlay;
        DeskId desk;
        std::vector<Role> roles; ///< of the clerk who is signed in
        QDate today;
        std::function<Result<DeskSettings>()> settings;
    };
    explicit DeskFacts(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] Result<std::optional<CardFacts>> card(MokId id);

    [[nodiscard]] Result<Facts> ofDesk() override;
    [[nodiscard]] Result<std::optional<ShiftFacts>> shift() override
    {
        return m_parts.journal.till().openShift();
    }
    [[nodiscard]] Result<qint64> closings() override { return m_parts.journal.till().closingCount(); }
    [[nodiscard]] Result<QHash<MokId, CardFacts>> cards(const std::vector<MokId>& ids) override;
    /// What others have reserved is not known here. Central knows, and is asked first for all but the loads
    /// that OFF-1 allows without it.
    [[nodiscard]] Result<std::optional<CardFacts>> cardToLoad(MokId id, QDate, OperationId) override
    {
        return card(id);
    }
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
    [[nodiscard]] Result<DeskSettings> settings() override { return m_parts.settings(); }

private:
    [[nodiscard]] Result<BusinessTime> lastAt();

    Parts m_parts;
};

} // namespace cekr
