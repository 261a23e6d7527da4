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
    const Jws jws = TRY(parseJws(stored));
    return wire::decodeOperation(jws.payload);
}

} // namespace

Result<Facts> FactsReader::read(const Operation& operation, const Desk& desk)
{
    Facts facts;
    facts.desk = desk.id;
    facts.lastAt = desk.lastAt;
    TRY(addShift(desk.id, facts));
    TRY(addCards(operation, facts));
    TRY(addTariff(operation, facts));
    TRY(addReceiver(operation, facts));
    TRY(addRefusal(operation, facts));
    TRY(addCorrected(operation, facts));
    return facts;
}

Result<Facts> FactsReader::readForLoad(MokId card, QDate day, OperationId own, const DeskId& desk)
{
    Facts facts;
    facts.desk = desk;
    TRY(addCardWithLoads(card, day, own, facts));
    TRY(addSettings(facts));
    return facts;
}

Done FactsReader::addShift(const DeskId& desk, Facts& facts)
{
    facts.shift = TRY(TillTable(m_database).openShift(desk));
    const Result<qint64> closings = TillTable(m_database).closings(desk);
    facts.closings = closings.value_or(0);
    return closings ? Done() : failure(closings.error());
}

Done FactsReader::addCards(const Operation& operation, Facts& facts)
{
    if (isLoad(operation.body)) {
        TRY(addCardWithLoads(cardsOf(operation.body).front(), operation.at.date(),
                             authorisationOf(operation.body), facts));
        return addSettings(facts);
    }
    for (const MokId card : cardsOf(operation.body)) {
        TRY(addCard(card, facts));
    }
    return {};
}

Done FactsReader::addCard(MokId id, Facts& facts)
{
    const auto card = TRY(CardTable(m_database).find(id));
    if (card) {
        facts.cards.insert(id, *card);
    }
    return {};
}

Done FactsReader::addCardWithLoads(MokId id, QDate day, OperationId own, Facts& facts)
{
    if (Done added = addCard(id, facts); !added || !facts.cards.contains(id)) {
        return added;
    }
    CardFacts& card = facts.cards[id];
    TRY(CardTable(m_database).addLoadsOf(day, card));
    const auto reserved = TRY(AuthorisationTable(m_database).reservedOn(id, own, facts.desk, m_now));
    card.loads += reserved.count;
    for (Money* sum : {&card.loadedDay, &card.loadedMonth, &card.loadedYear, &card.balance}) {
        *sum += reserved.amount;
    }
    return {};
}

Done FactsReader::addTariff(const Operation& operation, Facts& facts)
{
    const auto* handover = std::get_if<Handover>(&operation.body);
    if (handover == nullptr && !isLoad(operation.body)) {
        return {};
    }
    auto tariff = TRY(TariffTable(m_database).inForceOn(operation.at.date()));
    auto named = TRY(TariffTable(m_database).find(tariffOf(operation.body)));
    if (handover != nullptr) {
        // An edition that is not in force counts as none: its charge differs from what is due.
        const bool isInForce = tariff && tariff->id == handover->tariff;
        facts.tariff = handover->tariff.isEmpty() || isInForce ? std::move(tariff) : std::nullopt;
        return {};
    }
    // The cash of a load is in the drawer: a desk that could not know a newer edition charged by its own.
    const bool hasBegun = named && named->from <= operation.at.date();
    facts.tariff = std::move(hasBegun ? named : tariff);
    return {};
}

Done FactsReader::addReceiver(const Operation& operation, Facts& facts)
{
    const auto* transfer = std::get_if<StockTransfer>(&operation.body);
    if (transfer == nullptr) {
        return {};
    }
    const std::optional<Desk> desk = TRY(DeskTable(m_database).find(transfer->to));
    if (desk) {
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
    facts.refused = TRY(TillTable(m_database).refusal(refused, operation.desk));
    return facts.refused ? addPaidBack(operation.desk, *facts.refused) : Done();
}

/// A refund that was refused: the customer has the cash all the same.
Done FactsReader::addPaidBack(const DeskId& desk, RefusedCash& refused)
{
    const auto refunds = TRY(TillTable(m_database).refusedRefunds(desk));
    for (const QByteArray& jws : refunds) {
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
    facts.corrected = TRY(corrected(correction->corrects, operation.desk));
    return {};
}

Result<std::optional<CorrectedFacts>> FactsReader::corrected(OperationId id, const DeskId& desk)
{
    const auto stored = TRY(OperationTable(m_database).find(id));
    const bool isCorrected = TRY(TillTable(m_database).isCorrected(id));
    const auto asking = TRY(DeskTable(m_database).find(desk));
    const auto day = TRY(LoadTable(m_database).dayOfOperation(id));
    const auto operation =
        stored ? operationIn(stored->jws) : Result<Operation>(failure(ErrorCode::NotFound));
    if (!operation || operation->desk != desk || stored->isRefused) {
        return std::nullopt;
    }
    std::optional<CorrectedFacts> facts = correctable(*operation);
    if (facts) {
        facts->isCorrected = isCorrected;
        facts->day = day.value_or(facts->day);
        // Whether the clerk could have known. No clock tells that (OFF-5), and neither does that we have it.
        facts->isApplied = asking && stored->sequence <= asking->answered;
    }
    return facts;
}

Done FactsReader::addSettings(Facts& facts)
{
    const wire::DeskSettings settings = TRY(SettingTable(m_database).read());
    facts.smallestLoad = settings.smallestLoad;
    facts.stricter = settings.stricter;
    return {};
}

} // namespace cekr::central
