// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Category.h"
#include "core/domain/SettingsEdition.h"
#include "core/domain/address/AddressPiece.h"
#include "core/store/Database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace cekr
{

/// What central last said. Belongs to one thread. Errors are those of Database.
class Replica final
{
public:
    /// Opens or makes the file, and checks it quickly. One that is broken, of another schema or another desk
    /// is thrown away and begun anew with cursor 0. A sound SQLite file of another kind is left alone:
    /// FileUnusable.
    [[nodiscard]] static Result<Replica> open(const QString& path, DeskId desk);

    /// Looks at a file that may be in use: never writes, checks or throws away anything. DatabaseCorrupt for
    /// one of another desk, DatabaseTooNew for another schema.
    [[nodiscard]] static Result<Replica> openReadOnly(const QString& path, DeskId desk);

    /// How far it was pulled: the last change it was given.
    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    /// Up to here it holds all there is. Between this and cursor() a thing may be missing: central tells only
    /// the newest change of each, which may come after the cursor.
    [[nodiscard]] qint64 complete() const { return m_complete; }
    /// Whether the last open() had to begin anew although there was a file.
    [[nodiscard]] bool wasRebuilt() const { return m_wasRebuilt; }

    /// Several changes and the cursor after them, in one transaction: call put() within it. An error of
    /// `changes` takes all of it back. A later put() of the same thing replaces the earlier one.
    [[nodiscard]] Done update(qint64 cursor, const std::function<Done(Replica&)>& changes);
    /// Nothing is missing up to the cursor, which moves on to this change.
    [[nodiscard]] Done finish(qint64 cursor);
    [[nodiscard]] Done put(const CardFacts& card);
    [[nodiscard]] Done put(const ClerkState& clerk);
    [[nodiscard]] Done put(const DeskState& desk);
    [[nodiscard]] Done put(const Tariff& tariff);
    [[nodiscard]] Done put(const SignedSettings& settings);
    [[nodiscard]] Done put(const AddressPiece& piece);
    [[nodiscard]] Done put(const CategoryAreas& areas);

    [[nodiscard]] Result<std::optional<CardFacts>> card(MokId card);
    /// Cards at a desk in a state, by MOK ID.
    [[nodiscard]] Result<std::vector<CardFacts>> cardsAt(DeskId desk, CardState state, int atMost = 5000);
    /// How many cards a desk has in each state.
    [[nodiscard]] Result<std::map<CardState, int>> countsAt(DeskId desk);
    /// The cards of a box that are on their way to that desk.
    [[nodiscard]] Result<std::vector<CardFacts>> deliveredIn(BoxId box, DeskId desk);
    /// The MOK IDs of all cards, ascending.
    [[nodiscard]] Result<std::vector<quint32>> cardNumbers();

    [[nodiscard]] Result<std::vector<ClerkState>> clerks();
    [[nodiscard]] Result<std::optional<ClerkState>> clerk(ClerkId clerk);
    /// The clerk whose id was typed, in small or capital letters.
    [[nodiscard]] Result<std::optional<ClerkState>> clerkTyped(ClerkId typed);
    [[nodiscard]] Result<std::vector<DeskState>> desks();
    [[nodiscard]] Result<std::optional<DeskState>> desk(DeskId desk);
    [[nodiscard]] Result<std::vector<Tariff>> tariffs();
    /// Nothing until all of it is here.
    [[nodiscard]] Result<std::optional<AddressRegister>> addresses();
    /// Without an own one until central has sent them.
    [[nodiscard]] Result<CategoryAreas> categoryAreas();
    /// As they were put; nothing until central has sent some.
    [[nodiscard]] Result<std::optional<SignedSettings>> settings();

private:
    explicit Replica(Database database) : m_database(std::move(database)) {}
    [[nodiscard]] static Result<Replica> openAsItIs(const QString& path, DeskId desk);
    [[nodiscard]] static Result<Database> openDatabase(const QString& path, bool readOnly);
    [[nodiscard]] Done putIssuer(const TariffId& tariff, Creditor charges, const Issuer& issuer);
    [[nodiscard]] Done readOrigin(DeskId desk, bool readOnly);

    Database m_database;
    qint64 m_cursor = 0;
    qint64 m_complete = 0;
    bool m_wasRebuilt = false;
};

} // namespace cekr
