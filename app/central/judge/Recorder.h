// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/CentralFacts.h"
#include "app/central/judge/Verdict.h"
#include "app/central/store/PendingTable.h"
#include "core/domain/Operation.h"
#include "core/store/Database.h"
#include "core/wire/Outcome.h"

#include <QDateTime>

namespace cekr::central
{

/// Writes down one judged operation with all that follows from it. Lives as long as a Batch.
class Recorder final
{
public:
    /// `now`: by central's clock, the time of receipt.
    Recorder(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    /// Gives the line that answers the operation, now and whenever it is sent again.
    /// `known` is told of all that changes.
    [[nodiscard]] Result<QByteArray> enter(const Operation& operation, QByteArrayView jws,
                                           const Verdict& verdict, CentralFacts& known);
    /// A person has decided about one that was pending: applied or refused, and never pending again. Its desk
    /// is told.
    [[nodiscard]] Done enterDecision(const Operation& operation, const Verdict& verdict,
                                     const Decision& decision, CentralFacts& known);

private:
    [[nodiscard]] Result<wire::Outcome> outcomeOf(const Operation& operation, const Verdict& verdict,
                                                  CentralFacts& known);
    [[nodiscard]] Result<qint64> changeCards(const Operation& operation, const Verdict& verdict,
                                             CentralFacts& known);
    [[nodiscard]] Result<CardFacts> changeCard(const Operation& operation, const CardChange& change,
                                               const Verdict& verdict, CentralFacts& known);
    [[nodiscard]] Done enterConsequences(const Operation& operation, const Verdict& verdict,
                                         CentralFacts& known);
    [[nodiscard]] Done enterPending(const Operation& operation, const Verdict& verdict, CentralFacts& known);
    [[nodiscard]] Done moveDrawer(const Operation& operation, const std::vector<Entry>& entries,
                                  CentralFacts& known);
    [[nodiscard]] Done settleReservation(const Operation& operation, bool isApplied, CentralFacts& known);

    Database& m_database;
    QDateTime m_now;
};

} // namespace cekr::central
