// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OfficeState.h"

#include "core/sync/ChainAgreement.h"

#include <algorithm>

namespace cekr
{

OfficeState::OfficeState(const Clock& theClock, const QString& path, std::vector<TermsEdition> editions)
    : clock(theClock), folder(path), terms(std::move(editions))
{
}

QDateTime OfficeState::latestNow() const
{
    const BusinessTime& last = journal->head().at;
    return last.isValid() ? std::max(clock.now(), last.utc()) : clock.now();
}

Result<PlaceKinds> OfficeState::placeKinds()
{
    const std::optional<DeskState> own = TRY(replica->desk(identity.desk));
    return own ? own->placeKinds : identity.placeKinds;
}

Done OfficeState::mayRecord()
{
    const std::optional<Error> disagree = TRY(disagreement(*journal));
    return disagree ? failure(*disagree) : Done();
}

Result<SessionView> OfficeState::signedIn() const
{
    return session ? Result<SessionView>(*session) : failure(ErrorCode::NotSignedIn);
}

} // namespace cekr
