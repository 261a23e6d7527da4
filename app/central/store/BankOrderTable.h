// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"
#include "core/wire/BankMessages.h"

#include <vector>

namespace cekr::central
{

/// What the bank has to do: numbered, and offered until it says that it has it.
class BankOrderTable final
{
public:
    explicit BankOrderTable(Database& database) : m_database(database) {}

    /// A card was loaded, or a load was taken off it again.
    [[nodiscard]] Done add(const Operation& operation, const CardChange& change);
    /// Those after a number that the bank has not acknowledged.
    [[nodiscard]] Result<std::vector<wire::BankOrder>> open(qint64 after, int limit);
    /// False when it was acknowledged just so before. NotFound for a number that was never given, Exists for
    /// another reference than before or one that stands for another order.
    [[nodiscard]] Result<bool> acknowledge(const wire::BankAcknowledgement& acknowledgement);

private:
    Database& m_database;
};

} // namespace cekr::central
