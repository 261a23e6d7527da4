// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Session.h"

#include "core/base/Log.h"
#include "core/crypto/KeySlot.h"
#include "core/domain/rules/Resolving.h"
#include "core/journal/KeySlotTable.h"
#include "core/office/OfficeState.h"
#include "core/office/OfflineLoads.h"
#include "core/office/PanKey.h"
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

void Session::signIn(ClerkId typed, Secret password, Later<SessionView> done)
{
    Result<Way> way = wayIn(typed, password);
    if (way && way->proven) {
        if (const Done may = m_offline.mayBeginDay(); may) {
            done(begin(std::move(*way->proven)));
            return;
        } else {
            way->whenOffline = may.error().code;
        }
    }
    if (!way) {
        done(failure(way.error()));
        return;
    }
    const auto secret = std::make_shared<Secret>(std::move(password));
    askCentral(way->clerk, secret, way->whenOffline,
               [this, secret, done = std::move(done)](Result<wire::SignIn> answer) {
                   done(answer ? beginOnline(std::move(*answer), *secret) : failure(answer.error()));
               });
}

void Session::approve(ClerkId typed, Secret password, ApprovalWish wish, Later<SessionView> done)
{
    if (const Done may = mayBeAsked(typed, wish); !may) {
        done(failure(may.error()));
        return;
    }
    const Result<Way> way = wayIn(typed, password);
    if (!way || way->proven) {
        done(way ? approved(way->proven->clerk, wish) : failure(way.error()));
        return;
    }
    askCentral(way->clerk, std::make_shared<Secret>(std::move(password)), way->whenOffline,
               [this, wish, done = std::move(done)](const Result<wire::SignIn>& answer) {
                   done(answer ? approved(answer->clerk, wish) : failure(answer.error()));
               });
}

/// Who cannot approve is told so before a password is compared.
Done Session::mayBeAsked(const ClerkId& typed, const ApprovalWish& wish)
{
    const SessionView by = TRY(m_state.signedIn());
    const std::optional<ClerkState> known = TRY(m_state.replica->clerkTyped(typed));
    return known ? mayApprove({known->clerk, known->roles}, by.clerk, wish.madeBy, wish.rule) : Done();
}

Result<SessionView> Session::approved(const ClerkState& clerk, const ApprovalWish& wish)
{
    const SessionView by = TRY(m_state.signedIn()); // it may have ended meanwhile
    const SessionView approver = TRY(viewOf(clerk));
    TRY(mayApprove({approver.clerk, approver.roles}, by.clerk, wish.madeBy, wish.rule));
    m_state.approval = Approval{approver, wish.body};
    return approver;
}

void Session::forgetApproval()
{
    m_state.approval.reset();
}

Result<Session::Way> Session::wayIn(const ClerkId& typed, const Secret& password)
{
    if (!m_state.journal) {
        return failure(ErrorCode::DatabaseFailed);
    }
    const QDateTime now = m_state.clock.now();
    const std::optional<ClerkState> known = TRY(m_state.replica->clerkTyped(typed));
    const ClerkId clerk = known ? known->clerk : typed;
    const SignInAttempts attempts = TRY(attemptsOf(*m_state.journal, clerk, now));
    TRY(SignInGate::mayTry(attempts, now));
    const std::optional<KeySlotRecord> slot = TRY(m_state.journal->keySlots().of(clerk));
    if (known && !known->enabled) {
        return failure(ErrorCode::ClerkDisabled);
    }
    if (!slot || !known) {
        return Way{.clerk = clerk, .whenOffline = ErrorCode::FirstSignInNeedsConnection};
    }
    if (slot->validUntil < now || slot->credential < known->credential) {
        return Way{.clerk = clerk, .whenOffline = ErrorCode::OfflineSignInExpired};
    }
    Result<Secret> dataKey = openSlot(*slot, password);
    if (!dataKey) {
        return Way{.clerk = clerk, .whenOffline = ErrorCode::WrongPassword};
    }
    return Way{.clerk = clerk, .proven = Proven{*known, std::move(*dataKey)}};
}

void Session::askCentral(ClerkId clerk, std::shared_ptr<Secret> password, ErrorCode whenOffline,
                         Later<wire::SignIn> done)
{
    if (!m_state.central) {
        done(failure(notSignedIn(clerk, whenOffline, {ErrorCode::NoConnection})));
        return;
    }
    m_state.central->signIn({clerk, QString::fromUtf8(password->view())},
                            [this, clerk, whenOffline, done = std::move(done)](Result<wire::SignIn> answer) {
                                done(answer ? std::move(answer)
                                            : failure(notSignedIn(clerk, whenOffline, answer.error())));
                            });
}

Result<SessionView> Session::beginOnline(wire::SignIn answer, const Secret& password)
{
    Secret dataKey = Secret::fromBytes(std::move(answer.dataKey));
    TRY(keepSlot(answer, dataKey, password));
    TRY(answer.panKey.isEmpty() ? Done() : keepPanKey(answer.panKey, dataKey, *m_state.journal));
    return begin({answer.clerk, std::move(dataKey)});
}

Error Session::notSignedIn(ClerkId clerk, ErrorCode whenOffline, const Error& why)
{
    // A password that does not fit the slot counts as a try, whatever keeps central from saying so.
    const bool isWrong = why.code == ErrorCode::WrongPassword || whenOffline == ErrorCode::WrongPassword;
    if (isWrong && why.code != ErrorCode::ClerkDisabled) {
        const Error counted = noteFailure(clerk);
        return why.code == ErrorCode::SignInDelayed ? why : counted;
    }
    return isUnreachable(why) ? Error{whenOffline, why.toLogLine()} : why;
}

Result<Secret> Session::openSlot(const KeySlotRecord& record, const Secret& password) const
{
    const KeySlot slot = TRY(KeySlot::fromBytes(record.slot));
    return unwrapKey(slot, password, slotName(m_state.identity.desk, record.clerk));
}

Done Session::keepSlot(const wire::SignIn& answer, const Secret& dataKey, const Secret& password)
{
    const ClerkId clerk = answer.clerk.clerk;
    const KeySlot slot = TRY(wrapKey(dataKey, password, slotName(m_state.identity.desk, clerk)));
    const QDateTime until = m_state.clock.now().addDays(answer.offlineDays);
    TRY(m_state.journal->keySlots().save({clerk, slot.toBytes(), answer.clerk.credential, until}));
    // So that the next sign-in knows the clerk even if the first pull has not come yet.
    return m_state.replica->update(m_state.replica->cursor(),
                                   [&](Replica& replica) { return replica.put(answer.clerk); });
}

Done Session::revokeOldSlot(const ClerkId& clerk)
{
    const std::optional<ClerkState> known = TRY(m_state.replica->clerk(clerk));
    const std::optional<KeySlotRecord> slot = TRY(m_state.journal->keySlots().of(clerk));
    const bool isDisabled = known && !known->enabled;
    if (isDisabled && m_state.session && m_state.session->clerk == clerk) {
        signOut();
        emit m_state.sessionRevoked();
    }
    if (isDisabled && m_state.approval && m_state.approval->by.clerk == clerk) {
        forgetApproval();
    }
    const bool isOld = known && slot && slot->credential < known->credential;
    return isOld || (isDisabled && slot) ? m_state.journal->keySlots().remove(clerk) : Done();
}

Error Session::noteFailure(ClerkId clerk)
{
    Result<SignInAttempts> attempts = m_state.journal->keySlots().attempts(clerk);
    const int failures = (attempts ? attempts->failures : 0) + 1;
    if (Done saved = m_state.journal->keySlots().saveAttempts(clerk, {failures, m_state.clock.now()});
        !saved) {
        qCWarning(logOffice) << "attempt not noted" << saved.error().toLogLine();
    }
    return {ErrorCode::WrongPassword, {}, {}, QString::number(SignInGate::delayAfter(failures).count())};
}

/// As a password that fits lets them in; failed attempts are forgotten with it.
Result<SessionView> Session::viewOf(const ClerkState& clerk)
{
    if (!clerk.enabled) {
        return failure(ErrorCode::ClerkDisabled);
    }
    const PlaceKinds kinds = TRY(m_state.placeKinds());
    TRY(m_state.journal->keySlots().saveAttempts(clerk.clerk, {}));
    return SessionView{clerk.clerk, clerk.name, clerk.roles, kinds};
}

Result<SessionView> Session::begin(Proven proven)
{
    m_state.session = TRY(viewOf(proven.clerk));
    m_state.dataKey = std::move(proven.dataKey);
    m_state.approval.reset();
    emit m_state.changed();
    return *m_state.session;
}

const std::optional<SessionView>& Session::current() const
{
    return m_state.session;
}

void Session::signOut()
{
    m_state.session.reset();
    m_state.approval.reset();
    m_state.dataKey = Secret();
    emit m_state.changed();
}

} // namespace cekr
