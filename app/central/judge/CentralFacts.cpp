// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/CentralFacts.h"

#include "app/central/store/AuthorisationTable.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/LoadTable.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/TariffTable.h"
#include "app/central/store/TillTable.h"
#include "core/crypto/Jws.h"
#include "core/domain/rules/Effects.h"
#include "core/wire/OperationCodec.h"

#include <algorithm>

namespace cekr::central
{

namespace
{

Result<Operation> operationIn(const QByteArray& stored)
{
    const Jws jws = TRY(parseJws(stored));
    return wire::decodeOperation(jws.payload);
}

} // namespace

Result<Facts> CentralFacts::ofDesk()
{
    Facts facts;
    facts.desk = m_desk.id;
    facts.roles = m_roles;
    facts.lastAt = m_desk.lastAt;
    return facts;
}

Result<std::optional<ShiftFacts>> CentralFacts::shift()
{
    return TillTable(m_database).openShift(m_desk.id);
}

Result<qint64> CentralFacts::closings()
{
    return TillTable(m_database).closings(m_desk.id);
}

Result<QHash<MokId, CardFacts>> CentralFacts::cards(const std::vector<MokId>& ids)
{
    QHash<MokId, CardFacts> known;
    for (const MokId id : ids) {
        if (const auto card = TRY(CardTable(m_database).find(id))) {
            known.insert(id, *card);
        }
    }
    return known;
}

Result<std::optional<CardFacts>> CentralFacts::cardToLoad(MokId id, QDate day, OperationId own)
{
    std::optional<CardFacts> card = TRY(CardTable(m_database).find(id));
    if (!card) {
        return std::nullopt;
    }
    TRY(CardTable(m_database).addLoadsOf(day, *card));
    const auto reserved = TRY(AuthorisationTable(m_database).reservedOn(id, own, m_desk.id, m_now));
    card->loads += reserved.count;
    for (Money* sum : {&card->loadedDay, &card->loadedMonth, &card->loadedYear, &card->balance}) {
        *sum += reserved.amount;
    }
    return card;
}

Result<std::optional<Tariff>> CentralFacts::tariffOfHandover(const TariffId& named, QDate day)
{
    std::optional<Tariff> tariff = TRY(TariffTable(m_database).inForceOn(day));
    const bool isInForce = tariff && tariff->id == named;
    return named.isEmpty() || isInForce ? std::move(tariff) : std::nullopt;
}

Result<std::optional<Tariff>> CentralFacts::tariffOfLoad(const TariffId& named, QDate day)
{
    const std::optional<Tariff> edition = TRY(TariffTable(m_database).find(named));
    if (edition && edition->from <= day) {
        return edition;
    }
    return TariffTable(m_database).inForceOn(day);
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
    }
    return refusal;
}

/// A refund that was refused: the customer has the cash all the same.
Result<bool> CentralFacts::wasPaidBack(OperationId refused)
{
    const auto refunds = TRY(TillTable(m_database).refusedRefunds(m_desk.id));
    return std::ranges::any_of(refunds, [refused](const QByteArray& jws) {
        const Result<Operation> refund = operationIn(jws);
        const auto* body = refund ? std::get_if<Refund>(&refund->body) : nullptr;
        return body && body->refused == refused && body->amount.isPositive();
    });
}

Result<std::optional<CorrectedFacts>> CentralFacts::corrected(OperationId id)
{
    const auto stored = TRY(OperationTable(m_database).find(id));
    if (!stored || stored->isRefused) {
        return std::nullopt;
    }
    const Result<Operation> operation = operationIn(stored->jws);
    std::optional<CorrectedFacts> facts =
        operation && operation->desk == m_desk.id ? correctable(*operation) : std::nullopt;
    if (facts) {
        facts->isCorrected = TRY(TillTable(m_database).isCorrected(id));
        facts->day = TRY(LoadTable(m_database).dayOfOperation(id)).value_or(facts->day);
        facts->isApplied = stored->sequence <= m_desk.answered;
    }
    return facts;
}

Result<DeskSettings> CentralFacts::settings()
{
    return SettingTable(m_database).read();
}

} // namespace cekr::central
