// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"
#include "core/crypto/KeySlot.h"
#include "core/journal/KeySlotTable.h"
#include "core/office/Office.h"
#include "core/office/SignInGate.h"

namespace cekr
{

namespace
{

/// Binds a key slot to its desk and clerk, so that a slot moved to another name does not open.
QByteArray slotName(DeskId desk, ClerkId clerk)
{
    return "key-slot/" + desk.text().toUtf8() + '/' + clerk.text().toUtf8();
}

/// Whether there is nothing else to be said than that central cannot be asked. A clerk who has to wait, or to
/// call somebody, is told that.
bool isUnreachable(const Error& error)
{
    return isAboutConnection(error) && group(error.code) != ErrorGroup::GetHelp &&
           error.code != ErrorCode::TooManyRequests;
}

/// Failed sign-ins of a clerk, none of them later than now.
Result<SignInAttempts> attemptsOf(Journal& journal, const ClerkId& clerk, const QDateTime& now)
{
    const Result<SignInAttempts> kept = journal.keySlots().attempts(clerk);
    if (!kept || kept->lastAt <= now) {
        return kept;
    }
    const SignInAttempts attempts = SignInGate::notAhead(*kept, now);
    TRY(journal.keySlots().saveAttempts(clerk, attempts));
    return attempts;
}

} // namespace

void Office::signIn(ClerkId typed, Secret password, Later<SessionView> done)
{
    if (!m_journal) {
        done(failure(ErrorCode::DatabaseFailed));
        return;
    }
    const Result<std::optional<ClerkState>> known = m_replica->clerkTyped(typed);
    if (!known) {
        done(failure(known.error()));
        return;
    }
    const ClerkId clerk = *known ? (*known)->clerk : typed;
    const Result<SignInAttempts> attempts = attemptsOf(*m_journal, clerk, m_clock.now());
    if (Done may = attempts ? SignInGate::mayTry(*attempts, m_clock.now()) : Done(failure(attempts.error()));
        !may) {
        done(failure(may.error()));
        return;
    }
    const Result<std::optional<KeySlotRecord>> slot = m_journal->keySlots().of(clerk);
    if (!slot) {
        done(failure(slot.error()));
        return;
    }
    if (*known && !(*known)->enabled) {
        done(failure(ErrorCode::ClerkDisabled));
        return;
    }
    if (!*slot || !*known) {
        signInOnline(clerk, std::move(password), ErrorCode::FirstSignInNeedsConnection, std::move(done));
        return;
    }
    if ((*slot)->validUntil < m_clock.now() || (*slot)->credential < (*known)->credential) {
        signInOnline(clerk, std::move(password), ErrorCode::OfflineSignInExpired, std::move(done));
        return;
    }
    Result<Secret> dataKey = openSlot(**slot, password);
    if (dataKey) {
        done(begin(**known, std::move(*dataKey)));
    } else {
        signInOnline(clerk, std::move(password), ErrorCode::WrongPassword, std::move(done));
    }
}

void Office::signInOnline(ClerkId clerk, Secret password, ErrorCode whenOffline, Later<SessionView> done)
{
    if (!m_central) {
        done(failure(notSignedIn(clerk, whenOffline, {ErrorCode::NoConnection})));
        return;
    }
    const auto secret = std::make_shared<Secret>(std::move(password));
    m_central->signIn(
        {clerk, QString::fromUtf8(secret->view())},
        [this, clerk, secret, whenOffline, done = std::move(done)](Result<wire::SignIn> answer) {
            if (!answer) {
                done(failure(notSignedIn(clerk, whenOffline, answer.error())));
                return;
            }
            done(beginOnline(std::move(*answer), *secret));
        });
}

Result<SessionView> Office::beginOnline(wire::SignIn answer, const Secret& password)
{
    Secret dataKey = Secret::fromBytes(std::move(answer.dataKey));
    TRY(keepSlot(answer, dataKey, password));
    TRY(keepPanKey(answer, dataKey));
    return begin(answer.clerk, std::move(dataKey));
}

Error Office::notSignedIn(ClerkId clerk, ErrorCode whenOffline, const Error& why)
{
    // A password that does not fit the slot counts as a try, whatever keeps central from saying so.
    const bool isWrong = why.code == ErrorCode::WrongPassword || whenOffline == ErrorCode::WrongPassword;
    if (isWrong && why.code != ErrorCode::ClerkDisabled) {
        const Error counted = noteFailure(clerk);
        return why.code == ErrorCode::SignInDelayed ? why : counted;
    }
    return isUnreachable(why) ? Error{whenOffline, why.toLogLine()} : why;
}

Result<Secret> Office::openSlot(const KeySlotRecord& record, const Secret& password) const
{
    const KeySlot slot = TRY(KeySlot::fromBytes(record.slot));
    return unwrapKey(slot, password, slotName(m_identity.desk, record.clerk));
}

Done Office::keepSlot(const wire::SignIn& answer, const Secret& dataKey, const Secret& password)
{
    const ClerkId clerk = answer.clerk.clerk;
    const KeySlot slot = TRY(wrapKey(dataKey, password, slotName(m_identity.desk, clerk)));
    const QDateTime until = m_clock.now().addDays(answer.offlineDays);
    TRY(m_journal->keySlots().save({clerk, slot.toBytes(), answer.clerk.credential, until}));
    // So that the next sign-in knows the clerk even if the first pull has not come yet.
    return m_replica->update(m_replica->cursor(),
                             [&](Replica& replica) { return replica.put(answer.clerk); });
}

/// What central says about a clerk holds from the next contact on: who is disabled works no further, and an
/// old password opens nothing any more.
Done Office::revokeOldSlot(ClerkId clerk)
{
    const std::optional<ClerkState> known = TRY(m_replica->clerk(clerk));
    const std::optional<KeySlotRecord> slot = TRY(m_journal->keySlots().of(clerk));
    const bool isDisabled = known && !known->enabled;
    if (isDisabled && m_session && m_session->clerk == clerk) {
        signOut();
        emit sessionRevoked();
    }
    const bool isOld = known && slot && slot->credential < known->credential;
    return isOld || (isDisabled && slot) ? m_journal->keySlots().remove(clerk) : Done();
}

Error Office::noteFailure(ClerkId clerk)
{
    Result<SignInAttempts> attempts = m_journal->keySlots().attempts(clerk);
    const int failures = (attempts ? attempts->failures : 0) + 1;
    if (Done saved = m_journal->keySlots().saveAttempts(clerk, {failures, m_clock.now()}); !saved) {
        qCWarning(logOffice) << "attempt not noted" << saved.error().toLogLine();
    }
    return {ErrorCode::WrongPassword, {}, {}, QString::number(SignInGate::delayAfter(failures).count())};
}

Result<SessionView> Office::begin(const ClerkState& clerk, Secret dataKey)
{
    if (!clerk.enabled) {
        return failure(ErrorCode::ClerkDisabled);
    }
    TRY(m_journal->keySlots().saveAttempts(clerk.clerk, {}));
    m_dataKey = std::move(dataKey);
    m_session = SessionView{clerk.clerk, clerk.name, clerk.roles};
    emit changed();
    return *m_session;
}

void Office::signOut()
{
    m_session.reset();
    m_dataKey = Secret();
    emit changed();
}

} // namespace cekr
