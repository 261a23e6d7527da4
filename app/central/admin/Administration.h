// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/store/LoadTable.h"
#include "core/store/Database.h"
#include "core/wire/Change.h"

namespace cekr::central
{

/// What whoever looks after central decides: places, desks, clerks, cards, loads of other channels, settings,
/// tariff. Each goes to its table and into the feed of changes, where a running server finds it. The caller
/// holds a transaction around it.
class Administration final
{
public:
    /// `now`: by central's clock.
    Administration(Database& database, const CentralKeys& keys, QDateTime now);

    /// For a database that was made just now: the keys it holds sealed, and the default settings.
    [[nodiscard]] Done prepare();
    /// Misused for a name that is empty or longer than 100 characters and for a place of no kind, Exists when
    /// the id is taken.
    [[nodiscard]] Done addPlace(const Place& place);
    /// What a place is from now on; its desks are told. As addPlace(), but NotFound.
    [[nodiscard]] Done setPlace(const Place& place);
    /// As addPlace(); NotFound when there is no such place.
    [[nodiscard]] Done addDesk(const DeskId& id, const QString& name, const PlaceId& place);
    /// What it had reserved is free again. NotFound.
    [[nodiscard]] Done revokeDesk(const DeskId& desk);
    /// Somebody has seen to it that one machine alone is this desk (Agreement::Forked). NotFound.
    [[nodiscard]] Done freeDesk(const DeskId& desk);
    /// All that a desk has reserved and not captured. NotFound.
    [[nodiscard]] Done freeReservations(const DeskId& desk);
    /// As addPlace(), where an id that differs in case only is taken, too; Misused also for a password of
    /// fewer than shortestPassword characters and for a clerk without a role.
    [[nodiscard]] Done addClerk(wire::ClerkState clerk, const QString& password);
    /// What the clerk did before stays valid. NotFound.
    [[nodiscard]] Done disableClerk(const ClerkId& clerk);
    /// Enables the clerk too, and ends offline sign-ins with the old password. NotFound, Misused.
    [[nodiscard]] Done setPassword(const ClerkId& clerk, const QString& password);
    /// From a moment on, or from now: it never judges what was taken before (LIMIT-X2). Misused for a moment
    /// that is over; errors of SettingTable::set().
    [[nodiscard]] Done set(const QString& key, std::optional<qint64> value,
                           const std::optional<QDateTime>& since = {});
    /// Signs the settings anew unless what the desks have was signed within the last day and still is so.
    [[nodiscard]] Done renewSettings();
    /// Misused for an edition that begins before tomorrow although desks have worked since: what they have
    /// charged and not sent yet would be judged by it.
    [[nodiscard]] Done mayBegin(const Tariff& tariff);
    /// Exists when the id or the first day is taken.
    [[nodiscard]] Done addTariff(const Tariff& tariff);
    /// A card and what desks are told of it.
    [[nodiscard]] Done addCard(const CardFacts& card);
    /// A load by another channel: it counts into the card's limits and balance. The card has to be there.
    [[nodiscard]] Done addLoad(const ChannelLoad& load);
    /// Tells the desks of a card after addLoad().
    [[nodiscard]] Done publishLoads(MokId card);

private:
    [[nodiscard]] Done publish(const wire::Change& change);
    [[nodiscard]] Done publishClerk(const ClerkId& clerk);
    [[nodiscard]] Done publishSettings();

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
};

/// The name of the key under which PAN tails are hashed (SecretTable).
inline constexpr char panMacKeyName[] = "pan-mac-key";
/// The fewest characters of a password.
inline constexpr int shortestPassword = 10;

} // namespace cekr::central
