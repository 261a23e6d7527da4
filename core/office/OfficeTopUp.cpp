// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/crypto/PanTailMac.h"
#include "core/crypto/SealedBox.h"
#include "core/journal/NoteTable.h"
#include "core/office/CardTries.h"
#include "core/office/Office.h"
#include "core/sync/HttpErrors.h"
#include "core/sync/ShutOut.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char panKeyNote[] = "pan-key";
constexpr char triesNote[] = "card-tries";
constexpr std::chrono::seconds sameLoadTime{60};

} // namespace

/// The key to the hashes of PAN digits comes with a sign-in, and stays sealed under the data key.
Done Office::keepPanKey(const wire::SignIn& answer, const Secret& dataKey)
{
    if (answer.panKey.isEmpty()) {
        return {};
    }
    const QByteArray sealed = TRY(seal(dataKey, answer.panKey, panKeyNote));
    return m_journal->notes().set(panKeyNote, sealed);
}

Result<Secret> Office::panKey()
{
    const QByteArray sealed = TRY(m_journal->notes().value(panKeyNote));
    return sealed.isEmpty() ? failure(ErrorCode::FirstSignInNeedsConnection)
                            : cekr::open(m_dataKey, sealed, panKeyNote);
}

/// An unknown card takes as long as a known one.
Done Office::recogniseWith(const CardFacts* card, const PanTail& tail)
{
    const Secret key = TRY(panKey());
    const MokId id = card ? card->card : MokId();
    const QByteArray mac = panTailMac(key, id.text().toLatin1(), tail.digits());
    const bool isRight = card && constantTimeEqual(mac, card->panMac);
    return isRight ? Done() : failure(ErrorCode::CardNotRecognised, {}, "TOP-3");
}

Result<LoadTerms> Office::recognise(MokId id, const PanTail& tail)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    const QByteArray note = TRY(m_journal->notes().value(triesNote));
    const std::optional<CardFacts> found = TRY(deskFacts().card(id));
    CardTries tries = CardTries::fromNote(note);
    const Done may = tries.mayTry(id, m_clock.now());
    const Done recognised = may ? recogniseWith(found ? &*found : nullptr, tail) : may;
    if (recognised) {
        tries.noteRight(id);
    } else if (recognised.error().code == ErrorCode::CardNotRecognised) {
        tries.noteWrong(id, m_clock.now());
    }
    const QByteArray after = tries.toNote();
    TRY(after == note ? Done() : m_journal->notes().set(triesNote, after));
    return recognised ? loadTerms(id) : failure(recognised.error());
}

Result<LoadTerms> Office::loadTerms(MokId id)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    DeskFacts source = deskFacts();
    const Facts facts = TRY(gatherForLoad(id, today(), source));
    const Terms terms = TRY(m_terms.inForceOn(today()));
    const std::vector<Money> recent = TRY(loadedSince(id, m_clock.now().addSecs(-sameLoadTime.count())));
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", id.grouped());
    }
    const OfflineUse use = TRY(offlineUse(*card));
    const OfflineLimits limits = TRY(offlineLimits());
    LoadTerms view;
    view.card = asOn(*card, today());
    view.asOf = m_sync ? m_sync->state().lastContact : QDateTime();
    view.limits = loadLimitsOf(*card, facts, terms.bank.limits, today());
    view.smallest = facts.smallestLoad;
    for (const Done& may : {mayLoad(id, view.smallest, facts, terms.bank.limits, today()),
                            mayTakeCash(Service::TopUp, card->kind, card->category, facts)}) {
        if (!may && !view.refusal) {
            view.refusal = may.error();
        }
    }
    view.offlineLeft = std::min(view.most(), leftOffline(*card, use, limits));
    if (facts.tariff) {
        const TariffItem* item = facts.tariff->item(Service::TopUp, card->kind, card->category);
        view.tariff = facts.tariff->id;
        view.charge = loadCharge(*card, facts);
        view.ground = item ? item->ground : QString();
    }
    view.justLoaded = recent;
    return view;
}

Result<std::vector<Money>> Office::loadedSince(MokId card, const QDateTime& since)
{
    const std::vector<JournalEntry> entries = TRY(m_journal->touching(card, 10));
    std::vector<Money> amounts;
    for (const JournalEntry& entry : entries) {
        const Result<Operation> operation = cekr::operationOf(entry);
        const auto* load = operation ? std::get_if<Load>(&operation->body) : nullptr;
        if (load && entry.standing != Standing::Refused && entry.at.utc() >= since) {
            amounts.push_back(load->amount);
        }
    }
    return amounts;
}

Done Office::mayLoadNow(MokId card, Money amount)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    DeskFacts source = deskFacts();
    const Facts facts = TRY(gatherForLoad(card, today(), source));
    const Terms terms = TRY(m_terms.inForceOn(today()));
    return mayLoad(card, amount, facts, terms.bank.limits, today());
}

Done Office::mayLoadWithoutCentral(MokId card, Money amount)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    const std::optional<CardFacts> found = TRY(deskFacts().card(card));
    return found ? withinOfflineRules(*found, amount, {}) : Done(); // the rule book refuses an unknown one
}

void Office::authorise(OperationId id, MokId card, Money amount, Later<BusinessTime> done)
{
    reserve({.id = id, .card = card, .amount = amount, .clerk = {}}, std::move(done));
}

void Office::authoriseCorrection(OperationId id, const Correction& correction, Later<BusinessTime> done)
{
    if (!correction.card) {
        done(failure(ErrorCode::NothingToCorrect, {}, "TILL-5"));
        return;
    }
    reserve({.id = id,
             .card = *correction.card,
             .amount = correction.loaded,
             .clerk = {},
             .corrects = correction.corrects},
            std::move(done));
}

/// In the name of the clerk who is signed in.
void Office::reserve(wire::AuthorisationRequest request, Later<BusinessTime> done)
{
    if (!m_session || !m_central) {
        done(failure(m_session ? ErrorCode::NoConnection : ErrorCode::NotSignedIn));
        return;
    }
    request.clerk = m_session->clerk;
    m_sync->hold(request.id);
    m_central->authorise(
        request, [this, id = request.id, done = std::move(done)](Result<wire::Authorisation> answer) {
            if (!answer && isShutOut(answer.error())) {
                noteShutOut(*m_journal, true);
            }
            if (!answer && !isUnknown(answer.error())) {
                m_sync->letGo(id); // there is none
            }
            done(answer ? Result<BusinessTime>(answer->validUntil) : failure(answer.error()));
        });
}

void Office::freeAuthorisation(OperationId id)
{
    if (!m_central) {
        return;
    }
    m_sync->letGo(id);
    m_central->cancelAuthorisation(id, [](const Result<bool>& freed) {
        if (!freed) {
            qCInfo(logOffice) << "a reservation ends by itself" << freed.error().toLogLine();
        }
    });
}

} // namespace cekr
