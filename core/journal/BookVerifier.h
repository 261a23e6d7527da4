// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"

namespace cekr
{

/// Says whether what the books rest on is what follows from a signed operation and central's answer to it:
/// its cash entries, its cards, its receipt.
class BookVerifier final
{
public:
    explicit BookVerifier(Database& database) : m_database(database) {}

    /// What is wrong with the books of this operation; empty when they are sound. Errors of Database.
    [[nodiscard]] Result<QString> check(const Operation& operation);

private:
    [[nodiscard]] Result<bool> areEntriesRight(const Operation& operation);
    [[nodiscard]] Result<bool> areCardsRight(const Operation& operation);
    [[nodiscard]] Result<bool> isReceiptThere(const Operation& operation);

    Database& m_database;
};

} // namespace cekr
