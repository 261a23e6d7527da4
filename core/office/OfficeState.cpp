// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OfficeState.h"

#include "core/domain/rules/Decide.h"
#include "core/domain/rules/OfflineRules.h"
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

QDateTime OfficeState::lastContact()
{
    return sync ? sync->state().lastContact : lastContactOf(*journal);
}

/// One wrong date must not stop the desk until it has come: what central has refused does not count.
Result<BusinessTime> OfficeState::lastAt()
{
    const BusinessTime head = journal->head().at;
    const bool isAhead = head.isValid() && head.utc() > clock.now();
    return isAhead ? journal->lastUnrefusedAt() : Result<BusinessTime>(head);
}

Result<QDateTime> OfficeState::earliestNow()
{
    QDateTime earliest = lastContact();
    const BusinessTime last = TRY(lastAt());
    for (const QDateTime& known : {last.utc(), certificateBegin, settingsIssued}) {
        earliest = known.isValid() && (!earliest.isValid() || known > earliest) ? known : earliest;
    }
    return earliest;
}

Done OfficeState::clockIsRight()
{
    constexpr std::chrono::hours furthestAhead{24}; // central refuses what is dated later
    const std::chrono::milliseconds tolerated = toleratedClock;
    const auto offset = sync ? sync->state().clockOffset : std::nullopt;
    if (offset && (*offset > tolerated || *offset < -furthestAhead)) {
        return failure(ErrorCode::ClockFarOff, {}, "OFF-5");
    }
    const QDateTime earliest = TRY(earliestNow());
    if (earliest.isValid() && clock.now() < earliest.addMSecs(-tolerated.count())) {
        return failure(ErrorCode::ClockFarOff, {}, "OFF-5");
    }
    Facts facts;
    facts.lastAt = TRY(lastAt());
    return mayBeDated(today(), facts); // minutes are a day at midnight
}

Done OfficeState::mayRecord()
{
    if (const std::optional<Error> disagree = TRY(disagreement(*journal))) {
        return failure(*disagree);
    }
    TRY(clockIsRight());
    const bool hasEnded = certificateEnd.isValid() && clock.now() > certificateEnd;
    return hasEnded ? failure(ErrorCode::CertificateRefused, QStringLiteral("it has ended")) : Done();
}

Result<SessionView> OfficeState::signedIn() const
{
    return session ? Result<SessionView>(*session) : failure(ErrorCode::NotSignedIn);
}

} // namespace cekr
