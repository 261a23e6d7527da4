// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Gather.h"

#include "core/domain/Facets.h"

namespace cekr
{

namespace
{

/// What central has set for loads, hand-overs and corrections.
Done addSettings(FactsSource& source, Facts& facts)
{
    const DeskSettings settings = TRY(source.settings());
    facts.smallestLoad = settings.smallestLoad;
    facts.stricter = settings.stricter;
    facts.worksWithoutTariff = settings.worksWithoutTariff;
    facts.correctionDays = settings.correctionDays;
    return {};
}

/// What a customer is charged by for a card, or that there is nothing to be charged by (ANON-2).
Done addTariffOfHandover(const TariffId& named, QDate day, FactsSource& source, Facts& facts)
{
    facts.tariff = TRY(source.tariffOfHandover(named, day));
    return addSettings(source, facts);
}

/// UNN-3: each is of the kind that it is of on that day.
QHash<MokId, CardFacts> asOfDay(QHash<MokId, CardFacts> cards, QDate day)
{
    for (CardFacts& card : cards) {
        card.kind = kindOn(card, day);
    }
    return cards;
}

/// One for each kind of operation: what its judge reads of the facts.
class Gathering
{
public:
    Gathering(const OperationBody& body, QDate day, FactsSource& source, Facts& facts)
        : m_body(body), m_day(day), m_source(source), m_facts(facts)
    {
    }

    Done operator()(const ShiftOpen&) const { return addShift(); }
    Done operator()(const CashMovement&) const { return addShift(); }
    Done operator()(const StockIntake&) const { return addCards(); }
    Done operator()(const StockSpoil&) const { return addCards(); }
    Done operator()(const StockReturn&) const { return addCards(); }
    Done operator()(const StockTransfer& transfer) const
    {
        TRY(addCards());
        if (TRY(m_source.isDesk(transfer.to))) {
            m_facts.receiver = transfer.to;
        }
        return {};
    }
    Done operator()(const Handover& handover) const
    {
        TRY(addShift());
        TRY(addCards());
        return addTariffOfHandover(handover.tariff, m_day, m_source, m_facts);
    }
    Done operator()(const Load& load) const { return addLoad(load); }
    Done operator()(const Redirect& redirect) const
    {
        TRY(addRefused(redirect.refused));
        return addLoad(redirect);
    }
    Done operator()(const Refund& refund) const
    {
        TRY(addShift());
        return addRefused(refund.refused);
    }
    Done operator()(const WriteOff& writeOff) const
    {
        TRY(addShift());
        return addRefused(writeOff.refused);
    }
    Done operator()(const Escalation& escalation) const { return addRefused(escalation.refused); }
    Done operator()(const Reprint&) const { return {}; }
    Done operator()(const ShiftClose&) const
    {
        TRY(addShift());
        m_facts.closings = TRY(m_source.closings());
        return {};
    }
    Done operator()(const Correction& correction) const
    {
        TRY(addShift());
        TRY(addCards());
        m_facts.corrected = TRY(m_source.corrected(correction.corrects));
        return addSettings(m_source, m_facts);
    }

private:
    Done addShift() const
    {
        m_facts.shift = TRY(m_source.shift());
        return {};
    }
    Done addCards() const
    {
        m_facts.cards = asOfDay(TRY(m_source.cards(cardsOf(m_body))), m_day);
        return {};
    }
    Done addRefused(OperationId refused) const
    {
        m_facts.refused = TRY(m_source.refused(refused));
        return {};
    }
    template <typename AnyLoad>
    Done addLoad(const AnyLoad& load) const;

    const OperationBody& m_body;
    QDate m_day;
    FactsSource& m_source;
    Facts& m_facts;
};

Done addCardToLoad(MokId id, QDate day, OperationId own, FactsSource& source, Facts& facts)
{
    if (auto card = TRY(source.cardToLoad(id, day, own))) {
        card->kind = kindOn(*card, day);
        facts.cards.insert(id, *card);
    }
    return addSettings(source, facts);
}

template <typename AnyLoad>
Done Gathering::addLoad(const AnyLoad& load) const
{
    TRY(addShift());
    TRY(addCardToLoad(load.card, m_day, load.reservation, m_source, m_facts));
    m_facts.tariff = TRY(m_source.tariffOfLoad(load.tariff, m_day));
    return {};
}

} // namespace

Result<Facts> gather(const OperationBody& body, QDate day, FactsSource& source)
{
    Facts facts = TRY(source.ofDesk());
    TRY(std::visit(Gathering(body, day, source, facts), body));
    return facts;
}

Result<Facts> gatherForEffects(const OperationBody& body, FactsSource& source)
{
    Facts facts = TRY(source.ofDesk());
    facts.cards = TRY(source.cards(cardsOf(body)));
    if (const std::optional<OperationId> corrects = facetsOf(body).links.corrects) {
        facts.corrected = TRY(source.corrected(*corrects)); // effects count on its day
    }
    return facts;
}

Result<Facts> gatherForHandover(MokId card, QDate day, FactsSource& source)
{
    Facts facts = TRY(source.ofDesk());
    facts.cards = asOfDay(TRY(source.cards({card})), day);
    TRY(addTariffOfHandover({}, day, source, facts));
    return facts;
}

Result<Facts> gatherForFirstLoad(MokId card, QDate day, FactsSource& source)
{
    Facts facts = TRY(gatherForReservation(card, day, {}, source));
    if (const auto known = facts.cards.find(card); known != facts.cards.end()) {
        known->state = CardState::HandedOver;
    }
    return facts;
}

Result<Facts> gatherForLoad(MokId card, QDate day, FactsSource& source)
{
    Facts facts = TRY(gatherForReservation(card, day, {}, source));
    facts.tariff = TRY(source.tariffOfLoad({}, day));
    return facts;
}

Result<Facts> gatherForReservation(MokId card, QDate day, OperationId own, FactsSource& source)
{
    Facts facts = TRY(source.ofDesk());
    TRY(addCardToLoad(card, day, own, source, facts));
    return facts;
}

Result<Facts> gatherForTakingOff(MokId card, OperationId corrects, QDate day, FactsSource& source)
{
    Facts facts = TRY(source.ofDesk());
    facts.cards = asOfDay(TRY(source.cards({card})), day); // what is only reserved is not on it
    TRY(addSettings(source, facts));
    facts.corrected = TRY(source.corrected(corrects));
    return facts;
}

} // namespace cekr
