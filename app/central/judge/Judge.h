// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/CentralFacts.h"
#include "app/central/judge/Verdict.h"
#include "app/central/store/ClerkTable.h"
#include "core/domain/Operation.h"
#include "core/domain/Terms.h"

#include <QHash>

namespace cekr::central
{

/// Judges single operations by the rule book, on central's own facts. Lives as long as a Batch.
class Judge final
{
public:
    Judge(Database& database, const TermsBook& terms) : m_database(database), m_terms(terms) {}

    /// `mayBelieve`: why a person has to decide about it, whatever it says.
    [[nodiscard]] Result<Verdict> judge(const Operation& operation, const Done& mayBelieve,
                                        CentralFacts& source);

private:
    [[nodiscard]] static Result<Verdict> judgeAct(const Operation& operation, const Terms& terms,
                                                  const Done& mayAct,
                                                  const std::optional<Reservation>& reservation,
                                                  CentralFacts& source);
    [[nodiscard]] static Done doubtUnreserved(const Operation& operation, const Facts& facts,
                                              CentralFacts& source, Verdict& verdict);
    [[nodiscard]] Result<std::optional<Clerk>> clerk(const ClerkId& id);
    /// Of whoever approved it; nobody when it names none, or one whom central does not know.
    [[nodiscard]] Result<std::optional<Clerk>> approver(const Operation& operation);

    Database& m_database;
    const TermsBook& m_terms;
    QHash<ClerkId, std::optional<Clerk>> m_clerks;
};

} // namespace cekr::central
