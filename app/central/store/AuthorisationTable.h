// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/store/Database.h"

#include <QDateTime>

namespace cekr::central
{

/// An amount that central keeps free on a card for a load that is about to be taken.
struct Reservation
{
    OperationId id;
    DeskId desk;
    MokId card;
    Money amount;
    ClerkId clerk;
    OperationId corrects; ///< the load that is about to be taken off the card; null for a load to come
    QDateTime expires;
    bool isCaptured = false;
    bool isFreed = false;
};

/// The reservations. They are kept: a load that comes late still captures its own.
class AuthorisationTable final
{
public:
    explicit AuthorisationTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Reservation>> find(OperationId id);
    [[nodiscard]] Done add(const Reservation& reservation);
    [[nodiscard]] Done free(OperationId id);
    [[nodiscard]] Done capture(OperationId id, OperationId by);

    struct Reserved
    {
        int count = 0;
        Money amount;
    };
    /// Whether somebody else than `own` is about to correct that operation.
    [[nodiscard]] Result<bool> isBeingCorrected(OperationId operation, OperationId own, const QDateTime& now);
    /// What is reserved for loads of a card at a moment, but for the reservation `own` of that desk.
    [[nodiscard]] Result<Reserved> reservedOn(MokId card, OperationId own, const DeskId& desk,
                                              const QDateTime& now);

private:
    Database& m_database;
};

} // namespace cekr::central
