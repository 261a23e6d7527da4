// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/Verdict.h"
#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/DeskTable.h"
#include "core/domain/Operation.h"
#include "core/domain/Terms.h"

#include <QHash>

namespace cekr::central
{

/// Judges single operations by the rule book, on central's own facts. Lives within one transaction.
class Judge final
{
public:
    /// `now`: by central's clock.
    Judge(Database& database, const TermsBook& terms, QDateTime now);

    [[nodiscard]] Result<Verdict> judge(const Operation& operation, const Desk& desk);

private:
    [[nodiscard]] Result<Verdict> judgeAct(const Operation& operation, const Desk& desk,
                                           const std::vector<Role>& roles, const Terms& terms);
    [[nodiscard]] Result<QByteArray> limitPassedBy(const Reservation& promise, const Terms& terms);
    [[nodiscard]] Result<std::optional<Clerk>> clerk(const ClerkId& id);

    Database& m_database;
    const TermsBook& m_terms;
    QDateTime m_now;
    QHash<ClerkId, std::optional<Clerk>> m_clerks;
};

/// The reservation that a load captures: made for the same desk, card and amount, and neither captured by
/// another nor freed by the desk. Nothing for every other operation.
[[nodiscard]] Result<std::optional<Reservation>> promiseTo(const Operation& operation, Database& database);

} // namespace cekr::central
