// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Counter.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/domain/Facets.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/FiscalRules.h"
#include "core/office/DeskCards.h"
#include "core/office/DeskFacts.h"
#include "core/office/OfflineLoads.h"
#include "core/office/OperationIds.h"
#include "core/office/Papers.h"
#include "core/wire/OperationCodec.h"

namespace cekr
{

using namespace Qt::StringLiterals;

/// What goes into the journal, and what follows from each of its entries.
struct Counter::Judged
{
    Journal::Head head; ///< what the next entry continues
    qint64 receipt = 0; ///< its number; 0 for none
    std::vector<LoadedCard> loaded = {};
    Record record = {};
    std::vector<Effects> effects = {};
};

Result<CardFacts> Counter::cardForHandover(MokId card)
{
    TRY(m_state.mayRecord());
    const Facts facts = TRY(gatherForHandover(card, m_state.today(), m_facts));
    TRY(mayHandOver(card, facts, m_state.today()));
    TRY(mayIssueReceipt(Service::Issue, CardKind::Anonymous, {}, facts));
    return *facts.card(card);
}

Result<HandoverTerms> Counter::handoverTerms()
{
    Terms terms = TRY(m_state.terms.inForceOn(m_state.today()));
    const std::vector<Tariff> tariffs = TRY(m_state.replica->tariffs());
    const DeskSettings settings = TRY(m_offline.settings());
    HandoverTerms view{std::move(terms), {}, {}, {}, {}, settings.smallestLoad, settings.stricter,
                       m_state.today()};
    if (const Tariff* tariff = tariffOn(tariffs, m_state.today())) {
        view.tariff = tariff->id;
        view.tariffFrom = tariff->from;
        view.chargePerCard = tariff->charge(Service::Issue, CardKind::Anonymous);
        view.chargePerLoad = tariff->charge(Service::TopUp, CardKind::Anonymous);
    }
    return view;
}

Done Counter::mayLoadAtHandover(MokId card, Money amount)
{
    const Facts facts = TRY(gatherForFirstLoad(card, m_state.today(), m_facts));
    const Terms terms = TRY(m_state.terms.inForceOn(m_state.today()));
    return mayLoad(card, amount, facts, terms.bank.limits, m_state.today());
}

Result<std::vector<CardFacts>> Counter::boxContent(BoxId box)
{
    std::vector<CardFacts> cards = TRY(m_cards.contentOf(box));
    if (cards.empty()) {
        return failure(ErrorCode::BoxUnknown, {}, "STOCK-1", box.text());
    }
    return cards;
}

Result<std::optional<Recorded>> Counter::recordedBefore(const Order& order)
{
    Recorded recorded;
    for (const Step& step : order.steps) {
        const std::optional<JournalEntry> before = TRY(m_state.journal->entry(step.id));
        if (!before && recorded.ids.empty()) {
            return std::nullopt; // an order is recorded whole or not at all
        }
        const Result<Operation> operation =
            before ? operationOf(*before) : Result<Operation>(failure(ErrorCode::NotFound));
        if (!operation || operation->body != step.body) {
            return failure(ErrorCode::OperationModified, u"other operations have these ids"_s, {},
                           step.id.text());
        }
        recorded.ids.push_back(step.id);
        recorded.receipt = before->receipt;
    }
    return std::optional(recorded);
}

/// Whoever is named has approved this and nothing else.
bool Counter::isApproved(const Order& order) const
{
    const std::optional<Approval>& approval = m_state.approval;
    return approval && approval->by.clerk == order.approver && order.steps.size() == 1 &&
           order.steps.front().body == approval->body;
}

Result<Recorded> Counter::record(const Order& order)
{
    Q_ASSERT(!order.steps.empty());
    if (m_stopped) {
        return failure(*m_stopped);
    }
    TRY(m_state.signedIn());
    if (const std::optional<Recorded> before = TRY(recordedBefore(order))) {
        return *before;
    }
    TRY(m_state.mayRecord());
    const bool namesApprover = !order.approver.isEmpty();
    if (namesApprover && !isApproved(order)) {
        return failure(ErrorCode::SecondPersonNeeded, {}, {}, order.approver.text());
    }
    const Result<Judged> judgement = this->judged(order);
    const Done written = judgement ? write(*judgement) : Done(failure(judgement.error()));
    if (namesApprover) {
        m_state.approval.reset(); // for one order, once
    }
    TRY(written);
    const Judged& judged = *judgement;
    noteRecorded(judged);
    Recorded recorded{{}, judged.receipt};
    for (const NewEntry& entry : judged.record.entries) {
        recorded.ids.push_back(entry.operation.id);
    }
    return recorded;
}

Result<ReceiptView> Counter::copyReceipt(qint64 number)
{
    TRY(m_state.mayRecord());
    ReceiptView view = TRY(m_papers.nextCopy(number));
    const Reprint reprint{.receipt = number, .copy = view.copy};
    TRY(record({.steps = {{newOperationId(m_state.clock), reprint}}, .received = {}, .finishedDraft = {}}));
    return view;
}

Done Counter::write(const Judged& judged)
{
    const Done done = m_state.journal->record(judged.record);
    if (!done && done.error().code == ErrorCode::DatabaseFailed) {
        m_stopped = done.error();
        emit m_state.stopped(done.error());
    }
    return done;
}

Result<Counter::Judged> Counter::judged(const Order& order)
{
    // All of an order happens at one moment and under the same terms.
    const BusinessTime now = BusinessTime::at(m_state.clock.now());
    const Terms terms = TRY(m_state.terms.inForceOn(now.date()));
    Judged judged{.head = m_state.journal->head()};
    judged.record.finishedDraft = order.finishedDraft;
    if (order.received) {
        judged.receipt = TRY(m_papers.nextNumber());
    }
    for (const Step& step : order.steps) {
        TRY(judge(step, order.approver, now, terms, judged));
    }
    if (order.received) {
        const DeskSettings settings = TRY(m_offline.settings());
        judged.record.receipt = TRY(m_papers.newReceipt(
            judged.receipt, {*order.received, settings.stricter, judged.loaded,
                             order.approver.isEmpty() ? QString() : m_state.approval->by.name}));
    }
    return judged;
}

Done Counter::judge(const Step& step, const ClerkId& approver, const BusinessTime& at, const Terms& terms,
                    Judged& judged)
{
    std::vector<NewEntry>& earlier = judged.record.entries;
    Facts facts = TRY(gather(step.body, at.date(), m_facts));
    if (facts.corrected) {
        facts.corrected->isPromised = !reservationOf(step.body).isNull(); // by central, to this desk
    }
    for (size_t i = 0; i < earlier.size(); ++i) {
        apply(earlier[i].operation, judged.effects[i], facts);
    }
    Operation operation{step.id,
                        m_state.identity.desk,
                        judged.head.sequence + 1,
                        judged.head.hash,
                        at,
                        m_state.session->clerk,
                        terms.bank.id,
                        step.body,
                        judged.receipt,
                        approver};
    Effects decided = TRY(decide(operation, facts, terms));
    TRY(mayIssueReceipt(step.body, facts));
    TRY(m_offline.mayGo(step.body, facts, earlier));
    QByteArray jws = TRY(signJws(wire::encode(operation), *m_state.key, m_state.keyId));
    for (const CardChange& change : decided.cards) {
        if (const CardFacts* card = change.loaded.isZero() ? nullptr : facts.card(change.card)) {
            judged.loaded.push_back({card->card, card->kind, card->balance, card->bank});
        }
    }
    judged.head = {operation.sequence, sha256(jws), operation.at};
    earlier.push_back({std::move(operation), std::move(jws), decided.entries});
    judged.effects.push_back(std::move(decided));
    return {};
}

void Counter::noteRecorded(const Judged& judged)
{
    for (size_t i = 0; i < judged.effects.size(); ++i) {
        const Operation& operation = judged.record.entries[i].operation;
        m_cards.own().add(operation.sequence, judged.effects[i]);
        m_offline.add(operation);
        if (m_state.sync) {
            m_state.sync->letGo(reservationOf(operation.body));
        }
        const Facets says = facetsOf(operation.body);
        if (opensShift(says) || closesShift(says)) {
            emit m_state.shiftChanged();
        }
    }
    if (m_state.sync) {
        m_state.sync->nudge();
    }
    emit m_state.changed();
}

} // namespace cekr
