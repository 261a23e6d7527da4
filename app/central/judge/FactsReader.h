// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/DeskTable.h"
#include "core/domain/Facts.h"
#include "core/domain/Operation.h"

#include <QDateTime>

namespace cekr::central
{

/// Gathers what central knows, for one judgement. What others have reserved on a card counts as loaded.
class FactsReader final
{
public:
    /// `now`: by central's clock, for the reservations.
    FactsReader(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    /// All that the operation asks for, but the clerk's roles.
    [[nodiscard]] Result<Facts> read(const Operation& operation, const Desk& desk);
    /// For the question whether the desk may take a load on a business day; `own` is its reservation.
    [[nodiscard]] Result<Facts> readForLoad(MokId card, QDate day, OperationId own, const DeskId& desk);
    /// An earlier operation of the desk as the rule book sees it when somebody corrects it; nothing when it
    /// is none that can be corrected, or was refused.
    [[nodiscard]] Result<std::optional<CorrectedFacts>> corrected(OperationId operation, const DeskId& desk);

private:
    [[nodiscard]] Done addShift(const DeskId& desk, Facts& facts);
    [[nodiscard]] Done addCards(const Operation& operation, Facts& facts);
    [[nodiscard]] Done addCard(MokId card, Facts& facts);
    [[nodiscard]] Done addCardWithLoads(MokId card, QDate day, OperationId own, Facts& facts);
    [[nodiscard]] Done addTariff(const Operation& operation, Facts& facts);
    [[nodiscard]] Done addReceiver(const Operation& operation, Facts& facts);
    [[nodiscard]] Done addRefusal(const Operation& operation, Facts& facts);
    [[nodiscard]] Done addPaidBack(const DeskId& desk, RefusedCash& refused);
    [[nodiscard]] Done addCorrected(const Operation& operation, Facts& facts);
    [[nodiscard]] Done addSettings(Facts& facts);

    Database& m_database;
    QDateTime m_now;
};

} // namespace cekr::central
