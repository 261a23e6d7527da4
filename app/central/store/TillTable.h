// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Operation.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// The open shifts with what should be in their drawers, and the refused operations that wait for somebody.
class TillTable final
{
public:
    explicit TillTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<ShiftFacts>> openShift(const DeskId& desk);
    [[nodiscard]] Done openShift(const DeskId& desk, const ShiftFacts& shift);
    [[nodiscard]] Done closeShift(const ShiftClose& close, OperationId by, const BusinessTime& at);
    /// How many operations closed a shift of that desk, refused ones among them.
    [[nodiscard]] Result<qint64> closings(const DeskId& desk);
    /// Cash has come into the drawer of a shift of that desk, or (negative) gone out of it; nothing happens
    /// when it has no such shift.
    [[nodiscard]] Done moveCash(OperationId shift, const DeskId& desk, Money amount);

    /// A refused operation of that desk.
    [[nodiscard]] Result<std::optional<RefusedCash>> refusal(OperationId refused, const DeskId& desk);
    /// The signed refunds of that desk that were refused; they are few.
    [[nodiscard]] Result<std::vector<QByteArray>> refusedResolutions(const DeskId& desk);
    [[nodiscard]] Done addRefusal(OperationId refused, const DeskId& desk, Money cash);
    [[nodiscard]] Done resolve(OperationId refused, OperationId by);
    /// Handed to a supervisor; it stays to be resolved.
    [[nodiscard]] Done escalate(OperationId refused, OperationId by);

    [[nodiscard]] Result<bool> isCorrected(OperationId operation);
    [[nodiscard]] Done addCorrection(OperationId corrects, OperationId by);

private:
    Database& m_database;
};

} // namespace cekr::central
