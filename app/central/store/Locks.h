// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/store/Database.h"

#include <vector>

namespace cekr::central
{

/// What a transaction that writes has to itself until it ends: said where it is needed, always in this order
/// (a desk, its cards, the feed), so that no two wait for each other. The driver of each engine has its own;
/// SQLite's (sqlite/Locks.cpp) has one writer anyway, and only refuses a lock that nothing would hold.
class Locks final
{
public:
    explicit Locks(Database& database) : m_database(database) {}

    /// The desk: its chain, its shift and drawer, its refusals and reservations.
    [[nodiscard]] Done lockDesk(const DeskId& desk);
    /// The cards, with their loads and what is newly reserved on them (to give a reservation back, its desk
    /// is enough): all that a transaction touches at once, each locked once, in ascending order.
    [[nodiscard]] Done lockCards(std::vector<MokId> cards);
    /// The numbers of the feed of changes: they become visible in the order in which they are given.
    [[nodiscard]] Done lockFeed();

private:
    Database& m_database;
};

} // namespace cekr::central
