// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/FactsReader.h"

#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/TariffTable.h"
#include "app/central/store/TillTable.h"

namespace cekr::central
{

Result<Facts> FactsReader::read(const Operation& operation, const Desk& desk)
{
    Facts facts;
    facts.desk = desk.id;
    facts.lastAt = desk.lastAt;
    for (const Done& done : {addShift(desk.id, facts), addCards(operation, facts),
                             addTariff(operation, facts), addRefusal(operation, facts)}) {
        if (!done) {
            return failure(done.error());
        }
    }
    return facts;
}

Result<Facts> FactsReader::readForLoad(MokId card, QDate day, OperationId own, const DeskId& desk)
{
    Facts facts;
    facts.desk = desk;
    for (const Done& done : {addCardWithLoads(card, day, own, facts), addSmallestLoad(facts)}) {
        if (!done) {
            return failure(done.error());
        }
    }
    return facts;
}

Done FactsReader::addShift(const DeskId& desk, Facts& facts)
{
    auto shift = TillTable(m_database).openShift(desk);
    if (!shift) {
        return failure(shift.error());
    }
    facts.shift = std::move(*shift);
    return {};
}

Done FactsReader::addCards(const Operation& operation, Facts& facts)
{
    if (const auto* load = std::get_if<Load>(&operation.body)) {
        const Done card = addCardWithLoads(load->card, operation.at.date(), load->authorisation, facts);
        return card ? addSmallestLoad(facts) : card;
    }
    for (const MokId card : cardsOf(operation.body)) {
        if (Done added = addCard(card, facts); !added) {
            return added;
        }
    }
    return {};
}

Done FactsReader::addCard(MokId id, Facts& facts)
{
    const auto card = CardTable(m_database).find(id);
    if (!card) {
        return failure(card.error());
    }
    if (*card) {
        facts.cards.insert(id, **card);
    }
    return {};
}

Done FactsReader::addCardWithLoads(MokId id, QDate day, OperationId own, Facts& facts)
{
    if (Done added = addCard(id, facts); !added || !facts.cards.contains(id)) {
        return added;
    }
    CardFacts& card = facts.cards[id];
    if (Done added = CardTable(m_database).addLoadsOf(day, card); !added) {
        return added;
    }
    const auto reserved = AuthorisationTable(m_database).reservedOn(id, own, facts.desk, m_now);
    if (!reserved) {
        return failure(reserved.error());
    }
    card.loads += reserved->count;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum += reserved->amount;
    }
    return {};
}

Done FactsReader::addTariff(const Operation& operation, Facts& facts)
{
    const auto* handover = std::get_if<Handover>(&operation.body);
    if (handover == nullptr) {
        return {};
    }
    auto tariff = TariffTable(m_database).inForceOn(operation.at.date());
    if (!tariff) {
        return failure(tariff.error());
    }
    // An edition that is not in force counts as none: its charge differs from what is due.
    if (handover->tariff.isEmpty() || (*tariff && (*tariff)->id == handover->tariff)) {
        facts.tariff = std::move(*tariff);
    }
    return {};
}

Done FactsReader::addRefusal(const Operation& operation, Facts& facts)
{
    const OperationId refused = refersTo(operation.body);
    if (refused.isNull()) {
        return {};
    }
    auto cash = TillTable(m_database).refusal(refused, operation.desk);
    if (!cash) {
        return failure(cash.error());
    }
    facts.refused = std::move(*cash);
    return {};
}

Done FactsReader::addSmallestLoad(Facts& facts)
{
    const Result<wire::DeskSettings> settings = SettingTable(m_database).read();
    if (!settings) {
        return failure(settings.error());
    }
    facts.smallestLoad = settings->smallestLoad;
    return {};
}

} // namespace cekr::central
