// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/CardTable.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/PendingTable.h"
#include "app/central/store/ReservationTable.h"
#include "app/central/store/SettingTable.h"
#include "core/domain/rules/Gather.h"

#include <QDateTime>

#include <span>

namespace cekr::central
{

/// What central knows, for judgements of what one desk does. Lives within one transaction and remembers what
/// it has read, so that whoever changes something meanwhile tells it (noteX, forgetX).
class CentralFacts final : public FactsSource
{
public:
    /// `now`: by central's clock, for the reservations.
    CentralFacts(Database& database, Desk desk, QDateTime now)
        : m_database(database), m_desk(std::move(desk)), m_now(std::move(now))
    {
    }

    /// Reads together what these operations will ask for. What was not read so, or could not be, is read when
    /// it is asked for.
    [[nodiscard]] Done prepareFor(std::span<const Operation* const> operations);
    /// What is judged next: by whom, with whose approval, and when it happened, for the settings that held
    /// then (LIMIT-X2).
    void setAct(std::vector<Role> roles, std::vector<Role> approverRoles, const QDateTime& at)
    {
        m_roles = std::move(roles);
        m_approverRoles = std::move(approverRoles);
        m_at = at;
    }

    /// Whether it was signed by a program from before decision 0014.
    void setForm(bool isEarlier) { m_isOfEarlierForm = isEarlier; }

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
    /// Applied is what central has from an earlier request. Whether the clerk could know that, isAnswered()
    /// says.
    [[nodiscard]] Result<std::optional<CorrectedFacts>> corrected(OperationId id) override;
    [[nodiscard]] Result<DeskSettings> settings() override;

    /// What the desk has loaded without reservations since it last showed what it has the answers to, as it
    /// counts for a load of that card on a day (OFF-1).
    [[nodiscard]] Result<OfflineUse> offlineUse(const CardFacts& card, QDate day);
    /// The widest of the limits that the desk may have gone by since (OFF-1).
    [[nodiscard]] Result<OfflineLimits> offlineLimits();
    /// Whether the desk has shown that it has the answer to that operation of its own. No clock tells that
    /// (OFF-5), and neither does that central has it.
    [[nodiscard]] Result<bool> isAnswered(OperationId id);
    /// Since when the desk sends what it records (OFF-5): it last showed then what it has the answers to, or
    /// sent something so long ago that it would have sent all it had, or was enrolled for the first time.
    [[nodiscard]] Result<QDateTime> lastContact();
    /// Whether an earlier operation of the desk that this one is about, or that touches the same card, is
    /// pending: nobody can tell what it would do. What was promised does not depend on the card.
    [[nodiscard]] Result<bool> isAwaiting(const Operation& operation, bool isPromised);
    /// A pending operation is decided: it is judged as if it were not there.
    void setDecided(OperationId id) { m_decided = id; }
    /// What else is pending that it may rest on.
    void keepPending(std::vector<PendingOperation> earlier) { m_pending = std::move(earlier); }

    [[nodiscard]] Result<std::optional<Reservation>> reservation(OperationId id);
    /// A card with the sums of its loads on a day, without what is reserved.
    [[nodiscard]] Result<std::optional<CardFacts>> cardOn(MokId id, QDate day);

    /// An operation of the desk was applied at that time.
    void noteApplied(const BusinessTime& at) { m_desk.lastAt = at; }
    void note(const CardFacts& card) { m_cards.insert(card.card, card); }
    void noteLoad(MokId card, QDate day, Money amount);
    void noteDrawer(OperationId shift, Money amount);
    /// A load without a reservation was applied, or is pending.
    void noteUnreserved(MokId card, QDate day, Money amount, LoadGround ground);
    /// An operation is pending.
    void notePending(const Operation& operation);
    /// One was opened or closed.
    void forgetShift() { m_shift.reset(); }
    /// It was captured or freed.
    void forgetReservation(const Reservation& reservation);
    /// Some on the card were freed.
    void forgetReservations(MokId card);

private:
    [[nodiscard]] Result<std::optional<CardFacts>> card(MokId id);
    [[nodiscard]] Done addLoads(QDate day, CardFacts& card);
    [[nodiscard]] Result<std::vector<ReservationTable::Reserved>> reservedOn(MokId card);
    [[nodiscard]] Result<const std::vector<Tariff>*> tariffs();
    [[nodiscard]] Result<bool> wasPaidBack(OperationId refused);
    [[nodiscard]] Result<SettingHistory*> settingHistory();
    [[nodiscard]] Result<std::vector<PendingOperation>*> pending();
    [[nodiscard]] Result<std::vector<CardTable::Unreserved>*> unreserved();

    Database& m_database;
    Desk m_desk; ///< as it was before the transaction, but for lastAt
    QDateTime m_now;
    std::optional<QDateTime> m_contact;
    std::vector<Role> m_roles;
    std::vector<Role> m_approverRoles;
    bool m_isOfEarlierForm = false;
    QHash<MokId, std::optional<CardFacts>> m_cards;
    QHash<OperationId, std::optional<Reservation>> m_reservations;
    QHash<MokId, std::vector<ReservationTable::Reserved>> m_reserved;
    QHash<MokId, std::vector<CardTable::DayLoad>> m_loads; ///< of the years from m_firstDay to m_lastDay
    QDate m_firstDay;
    QDate m_lastDay;
    std::optional<std::optional<ShiftFacts>> m_shift;
    std::optional<SettingHistory> m_settings;
    QDateTime m_at; ///< of the act that is judged
    OperationId m_decided;
    std::optional<std::vector<PendingOperation>> m_pending;
    std::optional<std::vector<CardTable::Unreserved>> m_unreserved;
    std::optional<std::vector<Tariff>> m_tariffs;
};

} // namespace cekr::central
