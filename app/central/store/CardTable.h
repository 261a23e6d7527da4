// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/PendingTable.h"
#include "core/domain/Facts.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"

namespace cekr::central
{

/// The cards, and what was loaded on them.
class CardTable final
{
public:
    explicit CardTable(Database& database) : m_database(database) {}

    /// What is known of a card, without the sums of its loads.
    [[nodiscard]] Result<std::optional<CardFacts>> find(MokId card);
    /// Those of them that are known, likewise.
    [[nodiscard]] Result<QHash<MokId, CardFacts>> find(const std::vector<MokId>& cards);
    /// Some that are in a state, likewise.
    [[nodiscard]] Result<std::vector<CardFacts>> inState(CardState state, int limit);
    /// What was loaded on a card on a day.
    struct DayLoad
    {
        QDate day;
        bool isCash = false;
        Money amount;
    };
    /// The loads of these cards from one day to another.
    [[nodiscard]] Result<QHash<MokId, std::vector<DayLoad>>> loadsOf(const std::vector<MokId>& cards,
                                                                     QDate from, QDate to);
    /// Adds the sums of a business day, its month and its year to those of a card that has none.
    static void addUp(const std::vector<DayLoad>& loads, QDate day, CardFacts& card);
    /// The same with what was loaded on the card.
    [[nodiscard]] Done addLoadsOf(QDate day, CardFacts& card);

    /// A new card. DatabaseFailed when its number is taken.
    [[nodiscard]] Done add(const CardFacts& card);
    [[nodiscard]] Result<bool> contains(MokId card);
    /// What the bank's events change of a card, with so many loads more, and the card as it is now.
    [[nodiscard]] Result<CardFacts> put(const CardFacts& card, int moreLoads);
    /// Does what an operation does to the card, and gives the card as it is now. `at`: since when central
    /// knows of it; the bank's word of a later moment holds a load already.
    [[nodiscard]] Result<CardFacts> apply(const CardChange& change, const QDateTime& at);
    /// Counts what an operation loaded (or took off, when negative) into its day, month and year. `passed`:
    /// the rule of the limit that it passes, because it was reserved; empty for none. `ground`: why there was
    /// no reservation for the load. `at`: as of apply().
    [[nodiscard]] Done addLoad(OperationId operation, const CardChange& load, const QByteArray& passed,
                               std::optional<LoadGround> ground, const QDateTime& at);

    /// A load without a reservation (OFF-1).
    struct Unreserved
    {
        MokId card;
        QDate day;
        Money amount;
        LoadGround ground = LoadGround::Floor;
    };
    /// Those that a desk has recorded after a sequence, pending ones among them.
    [[nodiscard]] Result<std::vector<Unreserved>> unreservedSince(const DeskId& desk, quint64 sequence);

private:
    Database& m_database;
};

} // namespace cekr::central
