// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankBook.h"

#include "app/central/store/CardTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/LoadTable.h"
#include "app/central/store/Locks.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;
using Kind = wire::BankEventKind;

namespace
{

/// How far the bank's clock may be before central's.
constexpr qint64 toleratedSeconds = 5 * 60;

const std::vector<Kind> states{Kind::Activation, Kind::Precaution, Kind::Lifted,
                               Kind::Block,      Kind::Posted,     Kind::Returned,
                               Kind::Collected,  Kind::Destroyed,  Kind::ContractEnded};

/// What a locked card was before: of an anonymous one the bank would have told its first use (CARD-8); others
/// came in as they were.
CardState freeState(const CardFacts& card)
{
    const CardState before = card.kind == CardKind::Anonymous ? CardState::HandedOver : CardState::Active;
    return card.state == CardState::Locked ? before : card.state;
}

bool isFinal(CardState state)
{
    return state == CardState::Blocked || state == CardState::Destroyed;
}

ChannelLoad loadOf(const wire::BankEvent& event)
{
    return {event.reference, event.card, event.amount, event.at.date(), event.channel, event.at.utc()};
}

} // namespace

CardState stateAfter(CardState state, Kind kind)
{
    switch (kind) {
    case Kind::Activation:
        return state == CardState::HandedOver || state == CardState::Locked ? CardState::Active : state;
    case Kind::Precaution:
        return isWithCustomer(state) ? CardState::Locked : state;
    case Kind::Block:
    case Kind::ContractEnded:
        return state == CardState::Destroyed ? state : CardState::Blocked;
    case Kind::Posted:
    case Kind::Collected:
        return isWithCustomer(state) || isFinal(state) || state == CardState::Expired ? state
                                                                                      : CardState::HandedOver;
    case Kind::Returned:
        return isFinal(state) ? state : CardState::Returned;
    case Kind::Destroyed:
        return CardState::Destroyed;
    case Kind::Lifted: // what it was before, stateByBank() knows
    case Kind::Inactive:
    case Kind::Balance:
    case Kind::Payment:
    case Kind::Load:
    case Kind::Approval:
    case Kind::Refusal:
    case Kind::Redeemed:
    case Kind::Category:
        return state;
    }
    Q_UNREACHABLE();
}

Result<CardState> stateByBank(Database& database, const CardFacts& card)
{
    CardState state = card.state;
    CardState free = freeState(card); // without the bank's precautions
    bool isPrecaution = false;        // a lock of the holder's own is not the bank's to lift
    for (const wire::BankEvent& event : TRY(BankTable(database).ofCard(card.card, states))) {
        const bool isLifted = event.kind == Kind::Lifted;
        const bool ends = isLifted && isPrecaution && state == CardState::Locked;
        isPrecaution = event.kind == Kind::Precaution || (isPrecaution && !isLifted);
        free = event.kind == Kind::Precaution ? free : stateAfter(free, event.kind);
        state = ends ? free : stateAfter(state, event.kind);
    }
    return state;
}

Result<BankBook::Touched*> BankBook::touch(MokId id)
{
    const auto known = m_touched.find(id);
    if (known != m_touched.end()) {
        return *known ? &**known : nullptr;
    }
    TRY(Locks(m_database).lockCards({id}));
    const std::optional<CardFacts> card = TRY(CardTable(m_database).find(id));
    std::optional<Touched>& touched = m_touched[id];
    if (card) {
        touched.emplace().card = *card;
        touched->inactiveUntil = TRY(BankTable(m_database).inactiveUntil(id)); // once for all its events
    }
    return touched ? &*touched : nullptr;
}

Result<BankBook::Entered> BankBook::enter(const wire::BankEvent& event)
{
    if (event.at.utc() > m_now.addSecs(toleratedSeconds)) {
        return failure(ErrorCode::MalformedMessage, u"at has not come yet"_s);
    }
    Touched* touched = TRY(touch(event.card));
    if (!touched) {
        return failure(ErrorCode::CardUnknown, {}, "CARD-4", event.card.grouped());
    }
    BankTable table(m_database);
    TRY(requireAgreement(event, *touched));
    if (!TRY(table.add(event, m_now))) {
        const auto before = TRY(table.find(event.reference));
        return before == event ? Result<Entered>(Entered::Known)
                               : failure(ErrorCode::Exists, u"the bank has told something else by it"_s, {},
                                         event.reference);
    }
    TRY(enterNew(event, *touched));
    return Entered::Taken;
}

/// Nothing that is known by another way contradicts it.
Done BankBook::requireAgreement(const wire::BankEvent& event, const Touched& touched)
{
    const bool isUse = event.kind == Kind::Activation || event.kind == Kind::Payment;
    if (isUse && touched.inactiveUntil.isValid() && event.at.utc() <= touched.inactiveUntil) {
        return failure(ErrorCode::Exists, u"the bank has told that it was not used until then"_s, {},
                       event.reference);
    }
    if (event.kind == Kind::Inactive && TRY(BankTable(m_database).isUsedBy(event.card, event.at))) {
        return failure(ErrorCode::Exists, u"the bank has told of a use before that"_s, {}, event.reference);
    }
    if (event.kind == Kind::Balance && TRY(BankTable(m_database).contradicts(event))) {
        return failure(ErrorCode::Exists, u"the bank has told another balance of that moment"_s, {},
                       event.reference);
    }
    if (event.kind == Kind::Load) {
        const auto known = TRY(LoadTable(m_database).find(event.reference));
        return !known || isSame(*known, loadOf(event))
                   ? Done()
                   : failure(ErrorCode::Exists, u"central has another load of it"_s, {}, event.reference);
    }
    return {};
}

Done BankBook::enterNew(const wire::BankEvent& event, Touched& touched)
{
    CardFacts& card = touched.card;
    switch (event.kind) {
    case Kind::Balance:
        if (!card.bank || card.bank->at < event.at) {
            card.bank = BankBalance{event.amount, event.at};
        }
        return {};
    case Kind::Inactive:
        touched.inactiveUntil = touched.inactiveUntil.isValid()
                                    ? std::max(touched.inactiveUntil, event.at.utc())
                                    : event.at.utc();
        return {};
    case Kind::Payment:
    case Kind::Redeemed:
        touched.moved -= event.amount;
        return {};
    case Kind::Load:
        return enterLoad(event, touched);
    case Kind::Approval:
    case Kind::Refusal:
    case Kind::Category:
        touched.isOfHolder = true;
        return {};
    case Kind::Activation:
    case Kind::Precaution:
    case Kind::Lifted:
    case Kind::Block:
    case Kind::Posted:
    case Kind::Returned:
    case Kind::Collected:
    case Kind::Destroyed:
    case Kind::ContractEnded:
        touched.isStated = true;
        return {};
    }
    Q_UNREACHABLE();
}

/// It may have come in by a file of loads before.
Done BankBook::enterLoad(const wire::BankEvent& event, Touched& touched)
{
    LoadTable loads(m_database);
    if (TRY(loads.find(event.reference))) {
        return {};
    }
    touched.moved += event.amount;
    touched.loads += event.amount.isPositive() ? 1 : -1;
    return loads.add(loadOf(event));
}

Done BankBook::finish()
{
    for (std::optional<Touched>& touched : m_touched) {
        if (touched) {
            TRY(change(*touched));
        }
    }
    m_touched.clear();
    return {};
}

Done BankBook::change(Touched& touched)
{
    CardTable cards(m_database);
    CardFacts& card = touched.card;
    const CardFacts before = TRY(cards.find(card.card)).value_or(card);
    if (card.bank) {
        card.balance = card.bank->amount + TRY(BankTable(m_database).movedSince(card.card, card.bank->at));
    } else {
        card.balance += touched.moved;
    }
    if (touched.isStated) {
        card.state = TRY(stateByBank(m_database, card));
    }
    TRY(touched.isOfHolder ? enterHolder(card) : Done());
    if (card == before && touched.loads == 0) {
        return {};
    }
    CardFacts told = TRY(cards.put(card, touched.loads));
    TRY(cards.addLoadsOf(BusinessTime::at(m_now).date(), told));
    TRY(ChangeFeed(m_database).publish({0, told}));
    return {};
}

/// UNN-3, UNN-4: the bank's newest decision counts. CAT-2: so does the newest category. Of a card that stays
/// anonymous nobody knows the holder.
Done BankBook::enterHolder(CardFacts& card)
{
    const auto told =
        TRY(BankTable(m_database).ofCard(card.card, {Kind::Approval, Kind::Refusal, Kind::Category}));
    for (const wire::BankEvent& event : told) {
        card.unnamedFrom = event.kind == Kind::Category ? card.unnamedFrom : event.day;
        card.category = event.category ? event.category : card.category;
    }
    if (card.kind == CardKind::Anonymous && !card.unnamedFrom.isValid()) {
        card.category = {};
    }
    return {};
}

} // namespace cekr::central
