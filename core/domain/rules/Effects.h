// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/domain/Operation.h"
#include "core/domain/Standing.h"

#include <array>
#include <span>
#include <vector>

namespace cekr
{

/// What an accepted operation does to a card.
struct CardChange
{
    MokId card;
    CardState state = CardState::InStock;
    DeskId holdingDesk;
    Money loaded;   ///< added to the balance and to the loads, taken off when negative; zero for none
    QDate day = {}; ///< the business day it was loaded on
    bool staysCounted = false; ///< taken off on a later day: it still is one of the card's loads (LIMIT-X4)

    /// What the change adds to the number of loads that the card ever had.
    [[nodiscard]] int loads() const
    {
        return loaded.isPositive() ? 1 : loaded.isZero() || staysCounted ? 0 : -1;
    }
    friend bool operator==(const CardChange&, const CardChange&) = default;
};

/// Where money is, from a desk's point of view. Every operation's entries add up to zero.
enum class Account
{
    Drawer,      ///< cash in the drawer
    Float,       ///< cash the shift began with
    Movements,   ///< cash put in and taken out that is no sale
    Loads,       ///< owed to the issuer for loads
    Charges,     ///< owed to the municipality for services
    BankCharges, ///< owed to the bank for services
    Unresolved,  ///< cash of refused operations that waits for somebody (OFF-3)
    Counted,     ///< counted out of the drawer when the shift ended
    Difference,  ///< what was missing then (positive) or too much
    WrittenOff,  ///< cash of refused operations that nobody will ask for
    Pending,     ///< cash of operations on which a person at central has yet to decide
};

inline constexpr std::array allAccounts{Account::Drawer,     Account::Float,   Account::Movements,
                                        Account::Loads,      Account::Charges, Account::BankCharges,
                                        Account::Unresolved, Account::Counted, Account::Difference,
                                        Account::WrittenOff, Account::Pending};
/// Stable names ("drawer").
[[nodiscard]] QLatin1StringView name(Account account);
/// MalformedMessage for an unknown name.
[[nodiscard]] Result<Account> account(QStringView name);
/// Who is owed what stands on it (FEE-1); nobody for most.
[[nodiscard]] std::optional<Creditor> creditorOf(Account account);

/// One side of a double entry; debits are positive.
struct Entry
{
    Account account = Account::Drawer;
    Money amount;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// All that follows from an accepted operation.
struct Effects
{
    std::vector<CardChange> cards;
    std::vector<Entry> entries;
    friend bool operator==(const Effects&, const Effects&) = default;
};

/// Double entry: every account exists, and what goes into one comes out of others. BooksUnbalanced otherwise,
/// which is a fault of this program: checked in release builds too, wherever entries are made or kept.
[[nodiscard]] Done requireBalanced(std::span<const Entry> entries);

/// What follows from an operation once it is accepted. Judges nothing; the facts must know its cards.
/// BooksUnbalanced.
[[nodiscard]] Result<Effects> effectsOf(const Operation& operation, const Facts& facts);

/// The double entry of an accepted operation.
[[nodiscard]] std::vector<Entry> entriesOf(const OperationBody& body);

/// What a correction of this operation has to undo; nothing for one that cannot be corrected (TILL-5).
[[nodiscard]] std::optional<CorrectedFacts> correctable(const Operation& operation);

/// The double entry of an operation as it stands. Refused: what came into the drawer is still there and
/// belongs to nobody yet (OFF-3); a shift that was not closed keeps its cash. Pending: the same, on an
/// account of its own. Else as if it were accepted.
[[nodiscard]] std::vector<Entry> entriesOf(const OperationBody& body, Standing standing);

/// What has to be booked beside the entries that an operation has, when it stands otherwise from now on.
[[nodiscard]] std::vector<Entry> rebooking(const OperationBody& body, Standing before, Standing now);

/// The card as it is after the change. A load leaves state and holding desk as they are, and its sums are
/// those of the day, month and year of that load or of the card's own day, whichever is later.
void apply(const CardChange& change, CardFacts& card);

/// The facts as they are after the operation: cards, shift, drawer, refusal, last business time.
void apply(const Operation& operation, const Effects& effects, Facts& facts);

} // namespace cekr
