// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/CentralFacts.h"
#include "app/central/judge/Verdict.h"
#include "app/central/store/PendingTable.h"
#include "core/domain/Terms.h"

namespace cekr::central
{

/// Carries out what a person decides about an operation that is pending. The caller holds a transaction.
class Decider final
{
public:
    /// `now`: by central's clock.
    Decider(Database& database, const TermsBook& terms, QDateTime now)
        : m_database(database), m_terms(terms), m_now(std::move(now))
    {
    }

    /// It takes effect now, on the day it happened. The rule that refuses it meanwhile; NotFound when nothing
    /// of that id is pending; AwaitsDecision while an earlier one that it rests on is; SecondPersonNeeded for
    /// whoever made or approved it, RoleMissing for who is no supervisor.
    [[nodiscard]] Done apply(OperationId id, const ClerkId& by, const QString& reason);
    /// It never takes effect: its cash belongs to nobody until somebody resolves it (OFF-3). Errors as of
    /// apply().
    [[nodiscard]] Done refuse(OperationId id, const ClerkId& by, const QString& reason);

private:
    struct Case
    {
        PendingOperation pending;
        Operation operation;
        CentralFacts facts;
    };
    [[nodiscard]] Result<Case> open(OperationId id, const ClerkId& by, const QString& reason);
    [[nodiscard]] Done mayDecide(const Operation& pending, const ClerkId& by);

    Database& m_database;
    const TermsBook& m_terms;
    QDateTime m_now;
};

} // namespace cekr::central
