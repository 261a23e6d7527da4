// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/DeskTable.h"
#include "core/domain/rules/Gather.h"

#include <QDateTime>

namespace cekr::central
{

/// What central knows, for judgements of what one desk does. Lives within one transaction.
class CentralFacts final : public FactsSource
{
public:
    /// `roles`: of the clerk who acts. `now`: by central's clock, for the reservations.
    CentralFacts(Database& database, Desk desk, std::vector<Role> roles, QDateTime now)
        : m_database(database), m_desk(std::move(desk)), m_roles(std::move(roles)), m_now(std::move(now))
    {
    }

    [[nodiscard]] Result<Facts> ofDesk() override;
    [[nodiscard]] Result<std::optional<ShiftFacts>> shift() override;
    [[nodiscard]] Result<qint64> closings() override;
    [[nodiscard]] Result<QHash<MokId, CardFacts>> cards(const std::vector<MokId>& ids) override;
    /// What others have reserved on a card counts as loaded.
    [[nodiscard]] Result<std::optional<CardFacts>> cardToLoad(MokId id, QDate day, OperationId own) override;
    /// An edition that is named and not in force counts as none: its charge differs from what is due.
    [[nodiscard]] Result<std::optional<Tariff>> tariffOfHandover(const TariffId& named, QDate day) override;
    /// The cash of a load is in the drawer: a desk that could not know a newer edition charged by its own.
    [[nodiscard]] Result<std::optional<Tariff>> tariffOfLoad(const TariffId& named, QDate day) override;
    [[nodiscard]] Result<bool> isDesk(const DeskId& id) override;
    [[nodiscard]] Result<std::optional<RefusedCash>> refused(OperationId id) override;
    /// Applied is what the desk has shown to know of, so that the clerk could have known. No clock tells that
    /// (OFF-5), and neither does that central has it.
    [[nodiscard]] Result<std::optional<CorrectedFacts>> corrected(OperationId id) override;
    [[nodiscard]] Result<DeskSettings> settings() override;

private:
    [[nodiscard]] Result<bool> wasPaidBack(OperationId refused);

    Database& m_database;
    Desk m_desk;
    std::vector<Role> m_roles;
    QDateTime m_now;
};

} // namespace cekr::central
