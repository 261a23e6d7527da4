// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/Verdict.h"
#include "core/domain/Operation.h"
#include "core/store/Database.h"
#include "core/wire/Outcome.h"

#include <QDateTime>

namespace cekr::central
{

/// Writes down one judged operation with all that follows from it. Lives within one transaction.
class Register final
{
public:
    /// `now`: by central's clock, the time of receipt.
    Register(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    /// Gives the line that answers the operation, now and whenever it is sent again.
    [[nodiscard]] Result<QByteArray> enter(const Operation& operation, QByteArrayView jws,
                                           const Verdict& verdict);

private:
    [[nodiscard]] Result<qint64> changeCards(const Operation& operation,
                                             const std::vector<CardChange>& changes);
    [[nodiscard]] Result<CardFacts> changeCard(const Operation& operation, const CardChange& change);
    [[nodiscard]] Done enterApplied(const Operation& operation, const std::vector<Entry>& entries);
    [[nodiscard]] Done enterRefused(const Operation& operation);
    [[nodiscard]] Done moveDrawer(const Operation& operation, const std::vector<Entry>& entries);
    [[nodiscard]] Done settleReservation(const Operation& operation, bool isApplied);

    Database& m_database;
    QDateTime m_now;
};

} // namespace cekr::central
