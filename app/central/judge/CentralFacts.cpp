// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/CentralFacts.h"

#include "app/central/store/BankTable.h"
#include "app/central/store/LoadTable.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/TariffTable.h"
#include "app/central/store/TillTable.h"
#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"

#include <algorithm>

namespace cekr::central
{

Done CentralFacts::prepareFor(std::span<const Operation* const> operations)
{
    std::vector<OperationId> captured;
    std::vector<MokId> touched;
    std::vector<MokId> loaded;
    QDate first = BusinessTime::at(m_now).date();
    QDate last = first;
    const auto widen = [&first, &last](QDate day) {
        first = std::min(first, day);
        last = std::max(last, day);
    };
    for (const Operation* operation : operations) {
        const std::vector<MokId> cards = cardsOf(operation->body);
        touched.insert(touched.end(), cards.begin(), cards.end());
        if (isLoad(operation->body)) {
            loaded.push_back(cards.front());
            widen(operation->at.date());
        }
        if (const OperationId id = reservationOf(operation->body); !id.isNull()) {
            captured.push_back(id);
        }
    }
    const auto reservations = TRY(ReservationTable(m_database).find(captured));
    const auto cards = TRY(CardTable(m_database).find(touched));
    const auto reserved = TRY(ReservationTable(m_database).reservedOn(loaded, m_now));
    for (const OperationId id : captured) {
        const auto found = reservations.constFind(id);
        m_reservations[id] = found == reservations.cend() ? std::nullopt : std::optional(*found);
        widen(m_reservations[id] ? m_reservations[id]->day : first);
    }
    for (const MokId id : touched) {
        const auto found = cards.constFind(id);
        m_cards[id] = found == cards.cend() ? std::nullopt : std::optional(*found);
    }
    m_firstDay = QDate(first.year(), 1, 1);
    m_lastDay = QDate(last.year(), 12, 31);
    const auto loads = TRY(CardTable(m_database).loadsOf(loaded, m_firstDay, m_lastDay));
    for (const MokId id : loaded) {
        m_reserved[id] = reserved.value(id);
        m_loads[id] = loads.value(id);
    }
    return {};
}

Result<Facts> CentralFacts::ofDesk()
{
    Facts facts;
    facts.desk = m_desk.id;
    facts.placeKinds = m_desk.placeKinds;
    facts.roles = m_roles;
    facts.approverRoles = m_approverRoles;
    facts.lastAt = m_desk.lastAt;
    facts.isOfEarlierForm = m_isOfEarlierForm;
    return facts;
}

Result<std::optional<ShiftFacts>> CentralFacts::shift()
{
    if (!m_shift) {
        m_shift = TRY(TillTable(m_database).openShift(m_desk.id));
    }
    return *m_shift;
}

Result<qint64> CentralFacts::closings()
{
    return TillTable(m_database).closings(m_desk.id);
}

Result<std::optional<CardFacts>> CentralFacts::card(MokId id)
{
    const auto known = m_cards.constFind(id);
    if (known != m_cards.cend()) {
        return *known;
    }
    return m_cards[id] = TRY(CardTable(m_database).find(id));
}

Result<QHash<MokId, CardFacts>> CentralFacts::cards(const std::vector<MokId>& ids)
{
    QHash<MokId, CardFacts> known;
    for (const MokId id : ids) {
        if (const auto found = TRY(card(id))) {
            known.insert(id, *found);
        }
    }
    return known;
}

Done CentralFacts::addLoads(QDate day, CardFacts& card)
{
    const auto loads = m_loads.constFind(card.card);
    if (loads == m_loads.cend() || day < m_firstDay || day > m_lastDay) {
        return CardTable(m_database).addLoadsOf(day, card);
    }
    CardTable::addUp(*loads, day, card);
    return {};
}

Result<std::optional<CardFacts>> CentralFacts::cardOn(MokId id, QDate day)
{
    std::optional<CardFacts> found = TRY(card(id));
    if (found) {
        TRY(addLoads(day, *found));
    }
    return found;
}

Result<std::vector<ReservationTable::Reserved>> CentralFacts::reservedOn(MokId card)
{
    const auto known = m_reserved.constFind(card);
    if (known != m_reserved.cend()) {
        return *known;
    }
    const auto reserved = TRY(ReservationTable(m_database).reservedOn({card}, m_now));
    return m_reserved[card] = reserved.value(card);
}

Result<std::optional<CardFacts>> CentralFacts::cardToLoad(MokId id, QDate day, OperationId own)
{
    std::optional<CardFacts> card = TRY(cardOn(id, day));
    if (!card) {
        return card;
    }
    for (const ReservationTable::Reserved& one : TRY(reservedOn(id))) {
        const bool isOwn = one.id == own || one.id == m_decided;
        if (isOwn && one.desk == m_desk.id) {
            continue;
        }
        ++card->loads;
        card->balance += one.amount;
        card->loadedDay += one.day == day ? one.amount : Money();
        card->loadedMonth += isSameMonth(one.day, day) ? one.amount : Money();
        card->loadedYear += one.day.year() == day.year() ? one.amount : Money();
    }
    return card;
}

Result<std::optional<Reservation>> CentralFacts::reservation(OperationId id)
{
    const auto known = m_reservations.constFind(id);
    if (known != m_reservations.cend()) {
        return *known;
    }
    return m_reservations[id] = TRY(ReservationTable(m_database).find(id));
}

Result<const std::vector<Tariff>*> CentralFacts::tariffs()
{
    if (!m_tariffs) {
        m_tariffs = TRY(TariffTable(m_database).all());
    }
    return &*m_tariffs;
}

Result<std::optional<Tariff>> CentralFacts::tariffOfHandover(const TariffId& named, QDate day)
{
    const Tariff* tariff = tariffOn(*TRY(tariffs()), day);
    const bool counts = tariff && (named.isEmpty() || tariff->id == named);
    return counts ? std::optional(*tariff) : std::nullopt;
}

Result<std::optional<Tariff>> CentralFacts::tariffOfLoad(const TariffId& named, QDate day)
{
    const std::vector<Tariff>& all = *TRY(tariffs());
    const auto edition = std::ranges::find(all, named, &Tariff::id);
    if (edition != all.end() && edition->from <= day) {
        return *edition;
    }
    return tariffOfHandover({}, day);
}

Result<bool> CentralFacts::isDesk(const DeskId& id)
{
    return TRY(DeskTable(m_database).find(id)).has_value();
}

Result<std::optional<RefusedCash>> CentralFacts::refused(OperationId id)
{
    std::optional<RefusedCash> refusal = TRY(TillTable(m_database).refusal(id, m_desk.id));
    if (refusal) {
        refusal->wasPaidBack = TRY(wasPaidBack(id));
        const auto stored = TRY(OperationTable(m_database).find(id));
        const Result<Operation> operation =
            stored ? operationIn(stored->jws) : Result<Operation>(failure(ErrorCode::NotFound));
        refusal->clerk = operation ? operation->clerk : ClerkId(); // central may be unable to read it
    }
    return refusal;
}

/// With an operation that was refused in its turn: the customer has the cash all the same.
Result<bool> CentralFacts::wasPaidBack(OperationId refused)
{
    const auto later = TRY(TillTable(m_database).refusedResolutions(m_desk.id));
    return std::ranges::any_of(later, [refused](const QByteArray& jws) {
        const Result<Operation> operation = operationIn(jws);
        return operation && resolves(operation->body) == refused && cashOf(operation->body) < Money();
    });
}

Result<std::optional<CorrectedFacts>> CentralFacts::corrected(OperationId id)
{
    const auto stored = TRY(OperationTable(m_database).find(id));
    if (!stored || stored->isRefused || stored->isPending) {
        return std::nullopt;
    }
    const Result<Operation> operation = operationIn(stored->jws);
    std::optional<CorrectedFacts> facts =
        operation && operation->desk == m_desk.id ? correctable(*operation) : std::nullopt;
    if (facts) {
        facts->isCorrected = TRY(TillTable(m_database).isCorrected(id));
        if (const auto load = TRY(LoadTable(m_database).ofOperation(id))) {
            facts->day = load->day;
            facts->knownSince = load->at; // the bank can't have heard of it before central did
        }
        facts->isApplied = stored->sequence <= m_desk.lastSequence;
        if (facts->card) {
            facts->unusedUntil = TRY(BankTable(m_database).unusedUntil(*facts->card));
        }
    }
    return facts;
}

Result<bool> CentralFacts::isAnswered(OperationId id)
{
    const auto stored = TRY(OperationTable(m_database).find(id));
    return stored && stored->sequence <= m_desk.answered;
}

Result<QDateTime> CentralFacts::lastContact()
{
    if (!m_contact) {
        const QDateTime sentAll = m_now.addMSecs(-std::chrono::milliseconds(longestUnsent).count());
        m_contact = m_desk.answeredAt;
        for (const QDateTime& other :
             {TRY(DeskTable(m_database).enrolledSince(m_desk.id)),
              TRY(OperationTable(m_database).lastReceived(m_desk.id, m_desk.lastSequence, sentAll))}) {
            const bool isPast = other.isValid() && other <= m_now; // else the clock was ahead then
            const bool isLater = isPast && !(m_contact->isValid() && *m_contact >= other);
            m_contact = isLater ? other : *m_contact;
        }
    }
    return *m_contact;
}

Result<DeskSettings> CentralFacts::settings()
{
    return TRY(settingHistory())->at(m_at);
}

Result<SettingHistory*> CentralFacts::settingHistory()
{
    if (!m_settings) {
        m_settings = TRY(SettingTable(m_database).history());
    }
    return &*m_settings;
}

Result<OfflineLimits> CentralFacts::offlineLimits()
{
    const QDateTime since = m_desk.answeredAt.isValid() ? m_desk.answeredAt : m_at;
    return TRY(settingHistory())->mostLenient(since, std::max(m_at, since));
}

Result<std::vector<CardTable::Unreserved>*> CentralFacts::unreserved()
{
    if (!m_unreserved) {
        m_unreserved = TRY(CardTable(m_database).unreservedSince(m_desk.id, m_desk.answered));
    }
    return &*m_unreserved;
}

Result<OfflineUse> CentralFacts::offlineUse(const CardFacts& card, QDate day)
{
    OfflineUse use;
    use.isFirstOfOwnHandover =
        card.kind == CardKind::Anonymous && card.holdingDesk == m_desk.id && card.loads == 0;
    for (const CardTable::Unreserved& load : *TRY(unreserved())) {
        const bool isFirst = load.ground == LoadGround::First;
        Money& ofDay = isFirst ? use.firstLoadsToday : use.onDeskToday;
        ofDay += load.day == day ? load.amount : Money();
        use.onCard += !isFirst && load.card == card.card ? load.amount : Money();
    }
    return use;
}

Result<std::vector<PendingOperation>*> CentralFacts::pending()
{
    if (!m_pending) {
        m_pending = TRY(PendingTable(m_database).waiting(m_desk.id));
    }
    return &*m_pending;
}

Result<bool> CentralFacts::isAwaiting(const Operation& operation, bool isPromised)
{
    const std::vector<MokId> cards = isPromised ? std::vector<MokId>() : cardsOf(operation.body);
    const OperationId about = refersTo(operation.body);
    return std::ranges::any_of(*TRY(pending()), [&](const PendingOperation& earlier) {
        const bool isSameCard = std::ranges::any_of(
            cards, [&earlier](MokId card) { return std::ranges::count(earlier.cards, card) > 0; });
        const bool isAbout = !about.isNull() && (about == earlier.id || about == earlier.refersTo);
        return earlier.id != m_decided && (isSameCard || isAbout);
    });
}

void CentralFacts::noteUnreserved(MokId card, QDate day, Money amount, LoadGround ground)
{
    if (m_unreserved) {
        m_unreserved->push_back({card, day, amount, ground});
    }
}

void CentralFacts::notePending(const Operation& operation)
{
    if (m_pending) {
        m_pending->push_back({.id = operation.id,
                              .desk = operation.desk,
                              .clerk = operation.clerk,
                              .why = {ErrorCode::AwaitsDecision},
                              .since = m_now,
                              .cards = cardsOf(operation.body),
                              .refersTo = refersTo(operation.body)});
    }
    for (const MokId card : cardsOf(operation.body)) {
        forgetReservations(card);
    }
}

void CentralFacts::noteLoad(MokId card, QDate day, Money amount)
{
    if (const auto loads = m_loads.find(card); loads != m_loads.end()) {
        loads->push_back({day, true, amount});
    }
}

void CentralFacts::noteDrawer(OperationId shift, Money amount)
{
    if (m_shift && *m_shift && (*m_shift)->id == shift) {
        (*m_shift)->drawer += amount;
    }
}

void CentralFacts::forgetReservation(const Reservation& reservation)
{
    m_reservations.remove(reservation.id);
    if (const auto reserved = m_reserved.find(reservation.card); reserved != m_reserved.end()) {
        std::erase_if(*reserved, [&reservation](const auto& one) { return one.id == reservation.id; });
    }
}

void CentralFacts::forgetReservations(MokId card)
{
    m_reserved.remove(card);
    m_reservations.removeIf(
        [card](const auto& known) { return known.value() && known.value()->card == card; });
}

} // namespace cekr::central
