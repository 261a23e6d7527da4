// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/FactsReader.h"

#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/LoadTable.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/TariffTable.h"
#include "app/central/store/TillTable.h"
#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

namespace cekr::central
{

namespace
{

/// The edition by which a load was charged; empty when it names none.
TariffId tariffOf(const OperationBody& body)
{
    const auto* load = std::get_if<Load>(&body);
    const auto* redirect = std::get_if<Redirect>(&body);
    return load ? load->tariff : redirect ? redirect->tariff : TariffId();
}

Result<Operation> operationIn(const QByteArray& stored)
{
    const Result<Jws> jws = parseJws(stored);
    return jws ? wire::decodeOperation(jws->payload) : failure(jws.error());
}

} // namespace

Result<Facts> FactsReader::read(const Operation& operation, const Desk& desk)
{
    Facts facts;
    facts.desk = desk.id;
    facts.lastAt = desk.lastAt;
    for (const Done& done :
         {addShift(desk.id, facts), addCards(operation, facts), addTariff(operation, facts),
          addReceiver(operation, facts), addRefusal(operation, facts), addCorrected(operation, facts)}) {
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
    for (const Done& done : {addCardWithLoads(card, day, own, facts), addSettings(facts)}) {
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
    const Result<qint64> closings = TillTable(m_database).closings(desk);
    facts.closings = closings.value_or(0);
    return closings ? Done() : failure(closings.error());
}

Done FactsReader::addCards(const Operation& operation, Facts& facts)
{
    if (isLoad(operation.body)) {
        const Done card = addCardWithLoads(cardsOf(operation.body).front(), operation.at.date(),
                                           authorisationOf(operation.body), facts);
        return card ? addSettings(facts) : card;
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
    if (handover == nullptr && !isLoad(operation.body)) {
        return {};
    }
    auto tariff = TariffTable(m_database).inForceOn(operation.at.date());
    auto named = TariffTable(m_database).find(tariffOf(operation.body));
    if (const auto error = firstError(tariff, named)) {
        return failure(*error);
    }
    if (handover != nullptr) {
        // An edition that is not in force counts as none: its charge differs from what is due.
        const bool isInForce = *tariff && (*tariff)->id == handover->tariff;
        facts.tariff = handover->tariff.isEmpty() || isInForce ? std::move(*tariff) : std::nullopt;
        return {};
    }
    // The cash of a load is in the drawer: a desk that could not know a newer edition charged by its own.
    const bool hasBegun = *named && (*named)->from <= operation.at.date();
    facts.tariff = std::move(hasBegun ? *named : *tariff);
    return {};
}

Done FactsReader::addReceiver(const Operation& operation, Facts& facts)
{
    const auto* transfer = std::get_if<StockTransfer>(&operation.body);
    if (transfer == nullptr) {
        return {};
    }
    const Result<std::optional<Desk>> desk = DeskTable(m_database).find(transfer->to);
    if (!desk) {
        return failure(desk.error());
    }
    if (*desk) {
        facts.receiver = transfer->to;
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
    return facts.refused ? addPaidBack(operation.desk, *facts.refused) : Done();
}

/// A refund that was refused: the customer has the cash all the same.
Done FactsReader::addPaidBack(const DeskId& desk, RefusedCash& refused)
{
    const auto refunds = TillTable(m_database).refusedRefunds(desk);
    if (!refunds) {
        return failure(refunds.error());
    }
    for (const QByteArray& jws : *refunds) {
        const Result<Operation> refund = operationIn(jws);
        const auto* body = refund ? std::get_if<Refund>(&refund->body) : nullptr;
        refused.wasPaidBack |= body && body->refused == refused.id && body->amount.isPositive();
    }
    return {};
}

Done FactsReader::addCorrected(const Operation& operation, Facts& facts)
{
    const auto* correction = std::get_if<Correction>(&operation.body);
    if (correction == nullptr) {
        return {};
    }
    auto found = corrected(correction->corrects, operation.desk);
    if (!found) {
        return failure(found.error());
    }
    facts.corrected = std::move(*found);
    return {};
}

Result<std::optional<CorrectedFacts>> FactsReader::corrected(OperationId id, const DeskId& desk)
{
    const auto stored = OperationTable(m_database).find(id);
    const Result<bool> isCorrected = TillTable(m_database).isCorrected(id);
    const auto asking = DeskTable(m_database).find(desk);
    const auto day = LoadTable(m_database).dayOfOperation(id);
    if (const auto error = firstError(stored, isCorrected, asking, day)) {
        return failure(*error);
    }
    const auto operation =
        *stored ? operationIn((*stored)->jws) : Result<Operation>(failure(ErrorCode::NotFound));
    if (!operation || operation->desk != desk || (*stored)->isRefused) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(*operation);
    if (facts) {
        facts->isCorrected = *isCorrected;
        facts->day = day->value_or(facts->day);
        // Whether the clerk could have known. No clock tells that (OFF-5), and neither does that we have it.
        facts->isApplied = *asking && (*stored)->sequence <= (*asking)->answered;
    }
    return facts;
}

Done FactsReader::addSettings(Facts& facts)
{
    const Result<wire::DeskSettings> settings = SettingTable(m_database).read();
    if (!settings) {
        return failure(settings.error());
    }
    facts.smallestLoad = settings->smallestLoad;
    facts.stricter = settings->stricter;
    return {};
}

} // namespace cekr::central
