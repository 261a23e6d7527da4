// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/office/Office.h"
#include "core/wire/OperationCodec.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// The facts as they are once the earlier steps of the same order have happened.
void applyEarlier(const std::vector<NewEntry>& earlier, const std::vector<Effects>& effects, Facts& facts)
{
    for (size_t i = 0; i < earlier.size(); ++i) {
        apply(earlier[i].operation, effects[i], facts);
    }
}

} // namespace

Result<CardFacts> Office::cardForHandover(MokId id)
{
    DeskFacts source = deskFacts();
    const Facts facts = TRY(gatherForHandover(id, today(), source));
    TRY(mayHandOver(id, facts, today()));
    TRY(mayTakeCash(Service::Issue, CardKind::Anonymous, {}, facts));
    return *facts.card(id);
}

Result<HandoverTerms> Office::handoverTerms()
{
    Terms terms = TRY(m_terms.inForceOn(today()));
    const std::vector<Tariff> tariffs = TRY(m_replica->tariffs());
    const DeskSettings settings = TRY(this->settings());
    HandoverTerms view{std::move(terms), {}, {}, {}, {}, settings.smallestLoad, settings.stricter};
    if (const Tariff* tariff = tariffOn(tariffs, today())) {
        view.tariff = tariff->id;
        view.tariffFrom = tariff->from;
        view.pricePerCard = tariff->price(Service::Issue, CardKind::Anonymous).value_or(Money());
        view.chargePerLoad = tariff->price(Service::TopUp, CardKind::Anonymous).value_or(Money());
    }
    return view;
}

Done Office::mayLoadAtHandover(MokId id, Money amount)
{
    DeskFacts source = deskFacts();
    const Facts facts = TRY(gatherForFirstLoad(id, today(), source));
    const Terms terms = TRY(m_terms.inForceOn(today()));
    return mayLoad(id, amount, facts, terms.bank.limits, today());
}

/// OFF-5: central would refuse what is dated that far from its own time.
Done Office::clockIsUsable() const
{
    constexpr std::chrono::hours furthestOff{24};
    const auto offset = m_sync ? m_sync->state().clockOffset : std::nullopt;
    return offset && std::chrono::abs(*offset) > furthestOff
               ? Done(failure(ErrorCode::ClockFarOff, {}, "OFF-5"))
               : Done();
}

Operation Office::next(const Step& step, const Journal::Head& head, const BusinessTime& at,
                       const Terms& terms, qint64 receipt) const
{
    return {step.id,          m_identity.desk, head.sequence + 1, head.hash, at,
            m_session->clerk, terms.bank.id,   step.body,         receipt};
}

Result<std::optional<Recorded>> Office::recordedBefore(const Order& order)
{
    Recorded recorded;
    for (const Step& step : order.steps) {
        const std::optional<JournalEntry> before = TRY(m_journal->entry(step.id));
        if (!before && recorded.ids.empty()) {
            return std::optional<Recorded>(); // an order is recorded whole or not at all
        }
        const Result<Operation> operation =
            before ? cekr::operationOf(*before) : Result<Operation>(failure(ErrorCode::NotFound));
        if (!operation || operation->body != step.body) {
            return failure(ErrorCode::OperationModified, u"other operations have these ids"_s, {},
                           step.id.text());
        }
        recorded.ids.push_back(step.id);
        recorded.receipt = before->receipt;
    }
    return std::optional(recorded);
}

Result<Recorded> Office::record(const Order& order)
{
    Q_ASSERT(!order.steps.empty());
    if (m_stopped) {
        return failure(*m_stopped);
    }
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    if (auto before = recordedBefore(order); !before || *before) {
        return before ? Result<Recorded>(std::move(**before)) : failure(before.error());
    }
    TRY(clockIsUsable());
    std::optional<NewReceipt> receipt = TRY(newReceipt(order));
    std::vector<Effects> effects;
    Record record = TRY(judged(order, std::move(receipt), effects));
    if (Done recorded = m_journal->record(record); !recorded) {
        return failure(stopIfUncertain(recorded.error()));
    }
    noteRecorded(record, effects);
    Recorded recorded{{}, record.receipt ? record.receipt->number : 0};
    for (const NewEntry& entry : record.entries) {
        recorded.ids.push_back(entry.operation.id);
        const OperationBody& body = entry.operation.body;
        if (std::holds_alternative<ShiftOpen>(body) || std::holds_alternative<ShiftClose>(body)) {
            QMetaObject::invokeMethod(this, &Office::backUpIfChanged, Qt::QueuedConnection);
        }
    }
    return recorded;
}

const Error& Office::stopIfUncertain(const Error& error)
{
    if (error.code == ErrorCode::DatabaseFailed) {
        m_stopped = error;
        emit stopped(error);
    }
    return error;
}

Result<Record> Office::judged(const Order& order, std::optional<NewReceipt> receipt,
                              std::vector<Effects>& effects)
{
    // All of an order happens at one moment and under the same terms.
    const BusinessTime now = BusinessTime::at(m_clock.now());
    const Terms terms = TRY(m_terms.inForceOn(now.date()));
    Record record{{}, std::move(receipt), order.finishedDraft};
    const qint64 number = record.receipt ? record.receipt->number : 0;
    Journal::Head head = m_journal->head();
    DeskFacts source = deskFacts();
    for (const Step& step : order.steps) {
        Facts facts = TRY(gather(step.body, now.date(), source));
        applyEarlier(record.entries, effects, facts);
        Operation operation = next(step, head, now, terms, number);
        Effects decided = TRY(decide(operation, facts, terms));
        TRY(mayTakeCash(step.body, facts));
        TRY(withinOfflineRules(step.body, facts, loadsOf(record.entries, step.body)));
        QByteArray jws = TRY(signJws(wire::encode(operation), *m_key, m_keyId));
        head = {operation.sequence, sha256(jws), operation.at};
        record.entries.push_back({std::move(operation), std::move(jws), decided.entries});
        effects.push_back(std::move(decided));
    }
    return record;
}

void Office::noteRecorded(const Record& record, const std::vector<Effects>& effects)
{
    for (size_t i = 0; i < record.entries.size(); ++i) {
        const Operation& operation = record.entries[i].operation;
        m_overlay.add(operation.sequence, effects[i]);
        noteOfflineLoads(operation.sequence, operation);
        if (m_sync) {
            m_sync->letGo(authorisationOf(operation.body));
        }
    }
    nudgeSync();
    emit changed();
}

Result<std::vector<CardFacts>> Office::boxContent(BoxId box)
{
    std::vector<CardFacts> cards = TRY(m_replica->deliveredIn(box, m_identity.desk));
    std::erase_if(cards, [this](const CardFacts& facts) {
        const CardFacts now = m_overlay.onTopOf(facts);
        return now.state != CardState::Delivered || now.place != m_identity.desk;
    });
    if (cards.empty()) {
        return failure(ErrorCode::BoxUnknown, {}, "STOCK-1", box.text());
    }
    return cards;
}

} // namespace cekr
