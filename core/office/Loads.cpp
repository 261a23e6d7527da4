// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Loads.h"

#include "core/crypto/Digest.h"
#include "core/crypto/PanTailMac.h"
#include "core/domain/Facets.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/FiscalRules.h"
#include "core/journal/NoteTable.h"
#include "core/office/CardTries.h"
#include "core/office/DeskCards.h"
#include "core/office/DeskFacts.h"
#include "core/office/OfflineLoads.h"
#include "core/office/PanKey.h"

#include <algorithm>

namespace cekr
{

namespace
{

constexpr char triesNote[] = "card-tries";
constexpr std::chrono::seconds sameLoadTime{60};

/// Whether the card takes a load at all.
Done takesLoads(const CardFacts& card, const Facts& facts, const Limits& limits, QDate day)
{
    TRY(mayLoad(card.card, facts.smallestLoad, facts, limits, day));
    return mayIssueReceipt(Service::TopUp, card.kind, card.category, facts);
}

} // namespace

/// An unknown card takes as long as a known one.
Done Loads::recogniseWith(const CardFacts* card, const PanTail& tail)
{
    const Secret key = TRY(panKey(m_state.dataKey, *m_state.journal));
    const MokId id = card ? card->card : MokId();
    const QByteArray mac = panTailMac(key, id.text().toLatin1(), tail.digits());
    const bool isRight = card && constantTimeEqual(mac, card->panMac);
    return isRight ? Done() : failure(ErrorCode::CardNotRecognised, {}, "TOP-3");
}

Result<LoadTerms> Loads::recognise(MokId id, const PanTail& tail)
{
    TRY(m_state.signedIn());
    TRY(m_state.mayRecord());
    const QByteArray note = TRY(m_state.journal->notes().value(triesNote));
    const std::optional<CardFacts> found = TRY(m_cards.card(id));
    CardTries tries = CardTries::fromNote(note);
    const Done may = tries.mayTry(id, m_state.clock.now());
    const Done recognised = may ? recogniseWith(found ? &*found : nullptr, tail) : may;
    if (recognised) {
        tries.noteRight(id);
    } else if (recognised.error().code == ErrorCode::CardNotRecognised) {
        tries.noteWrong(id, m_state.clock.now());
    }
    const QByteArray after = tries.toNote();
    TRY(after == note ? Done() : m_state.journal->notes().set(triesNote, after));
    return recognised ? terms(id) : failure(recognised.error());
}

/// What the rule book has to know to judge a load of this card.
Result<Facts> Loads::factsFor(MokId card)
{
    TRY(m_state.signedIn());
    return gatherForLoad(card, m_state.today(), m_facts);
}

Result<LoadTerms> Loads::terms(MokId id)
{
    TRY(m_state.mayRecord());
    const Facts facts = TRY(factsFor(id));
    const Terms terms = TRY(m_state.terms.inForceOn(m_state.today()));
    const std::vector<Money> recent =
        TRY(loadedSince(id, m_state.clock.now().addSecs(-sameLoadTime.count())));
    const CardFacts* card = facts.card(id);
    if (!card) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", id.grouped());
    }
    const Money leftOffline = TRY(m_offline.leftOn(*card));
    LoadTerms view;
    view.card = asOn(*card, m_state.today());
    view.asOf = m_state.sync ? m_state.sync->state().lastContact : QDateTime();
    view.limits = loadLimitsOf(*card, facts, terms.bank.limits, m_state.today());
    view.smallest = facts.smallestLoad;
    if (const Done may = takesLoads(*card, facts, terms.bank.limits, m_state.today()); !may) {
        view.refusal = may.error();
    }
    view.offlineLeft = std::min(view.most(), leftOffline);
    if (facts.tariff) {
        view.tariff = facts.tariff->id;
        view.charge = loadCharge(*card, facts);
        view.items = facts.tariff->itemsFor(Service::TopUp, card->kind, card->category);
    }
    view.justLoaded = recent;
    return view;
}

Result<std::vector<Money>> Loads::loadedSince(MokId card, const QDateTime& since)
{
    const std::vector<JournalEntry> entries = TRY(m_state.journal->touching(card, 10));
    std::vector<Money> amounts;
    for (const JournalEntry& entry : entries) {
        const Result<Operation> operation = operationOf(entry);
        const Facets::Sale sale = operation ? facetsOf(operation->body).sale : Facets::Sale();
        if (sale.sold == Service::TopUp && entry.standing != Standing::Refused && entry.at.utc() >= since) {
            amounts.push_back(*sale.loaded);
        }
    }
    return amounts;
}

Result<std::optional<CardFacts>> Loads::card(MokId card)
{
    TRY(m_state.signedIn());
    return m_cards.card(card);
}

Done Loads::mayLoadNow(MokId card, Money amount)
{
    const Facts facts = TRY(factsFor(card));
    const Terms terms = TRY(m_state.terms.inForceOn(m_state.today()));
    return mayLoad(card, amount, facts, terms.bank.limits, m_state.today());
}

Done Loads::mayLoadWithoutCentral(MokId card, Money amount)
{
    TRY(m_state.signedIn());
    const std::optional<CardFacts> found = TRY(m_cards.card(card));
    return found ? m_offline.mayLoad(*found, amount, {}) : Done(); // the rule book refuses an unknown one
}

} // namespace cekr
