// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/AuthorisationTable.h"
#include "core/domain/Terms.h"
#include "core/store/Database.h"
#include "core/wire/Messages.h"

#include <chrono>

namespace cekr::central
{

/// How long an amount stays reserved for the load that captures it.
inline constexpr std::chrono::minutes reservationTime{15};

/// Reserves loads before cash is taken, so that none has to be refused afterwards.
class Authoriser final
{
public:
    /// `now`: by central's clock.
    Authoriser(Database& database, const TermsBook& terms, QDateTime now);

    /// For a load to come, or for taking one off the card again. The same request again keeps it for longer.
    /// OperationModified when that id reserves something else, Cancelled when it was freed, or the rule that
    /// refuses.
    [[nodiscard]] Result<wire::Authorisation> reserve(const wire::AuthorisationRequest& request,
                                                      const DeskId& desk);
    /// Frees what was not captured; freeing it again is no error. NotFound when the desk has no such one.
    [[nodiscard]] Done free(OperationId id, const DeskId& desk);

private:
    [[nodiscard]] Result<wire::Authorisation> reserveNew(const wire::AuthorisationRequest& request,
                                                         const DeskId& desk);
    [[nodiscard]] Result<wire::Authorisation> renew(Reservation reservation,
                                                    const wire::AuthorisationRequest& request);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Done mayReserve(const wire::AuthorisationRequest& request, const DeskId& desk);
    [[nodiscard]] Done mayCorrect(const wire::AuthorisationRequest& request, const Facts& facts);

    Database& m_database;
    const TermsBook& m_terms;
    QDateTime m_now;
};

} // namespace cekr::central
