// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/crypto/SealedBox.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/office/Office.h"
#include "core/wire/OperationCodec.h"

#include <QDir>
#include <QJsonDocument>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray receiptName(qint64 number)
{
    return "receipt/" + QByteArray::number(number);
}

QByteArray draftName(const QByteArray& flow, ClerkId clerk)
{
    return "draft/" + flow + '/' + clerk.text().toUtf8();
}

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
    Facts facts;
    facts.desk = m_identity.desk;
    Result<std::optional<CardFacts>> found = card(id);
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        facts.cards.insert(id, **found);
    }
    if (Done may = mayHandOver(id, facts, today()); !may) {
        return failure(may.error());
    }
    return **found;
}

Result<HandoverTerms> Office::handoverTerms()
{
    Result<Terms> terms = m_terms.inForceOn(today());
    const Result<std::vector<Tariff>> tariffs = m_replica->tariffs();
    const Result<DeskSettings> settings = m_replica->settings();
    if (const auto error = firstError(terms, tariffs, settings)) {
        return failure(*error);
    }
    HandoverTerms view{std::move(*terms), {}, {}, {}, settings->smallestLoad};
    if (const Tariff* tariff = tariffOn(*tariffs, today())) {
        view.tariff = tariff->id;
        view.tariffFrom = tariff->from;
        view.pricePerCard = tariff->price(Service::Issue, CardKind::Anonymous).value_or(Money());
    }
    return view;
}

Done Office::mayLoadAtHandover(MokId id, Money amount)
{
    Result<std::optional<CardFacts>> found = card(id);
    Result<HandoverTerms> terms = handoverTerms();
    if (!found || !terms) {
        return failure(found ? terms.error() : found.error());
    }
    Facts facts;
    facts.smallestLoad = terms->smallestLoad;
    if (*found) {
        (*found)->state = CardState::HandedOver;
        facts.cards.insert(id, **found);
    }
    return mayLoad(id, amount, facts, terms->terms.bank.limits, today());
}

Done Office::addCards(const OperationBody& body, Facts& facts)
{
    for (const MokId id : cardsOf(body)) {
        const Result<std::optional<CardFacts>> found = card(id);
        if (!found) {
            return failure(found.error());
        }
        if (*found) {
            facts.cards.insert(id, **found);
        }
    }
    return {};
}

Done Office::addTariff(const OperationBody& body, Facts& facts)
{
    if (!std::holds_alternative<Handover>(body)) {
        return {};
    }
    const Result<std::vector<Tariff>> tariffs = m_replica->tariffs();
    if (!tariffs) {
        return failure(tariffs.error());
    }
    if (const Tariff* tariff = tariffOn(*tariffs, today())) {
        facts.tariff = *tariff;
    }
    return {};
}

Done Office::addRefusal(const OperationBody& body, Facts& facts)
{
    const OperationId refused = refersTo(body);
    if (refused.isNull()) {
        return {};
    }
    const Result<std::vector<OpenRefusal>> open = m_journal->openRefusals();
    if (!open) {
        return failure(open.error());
    }
    for (const OpenRefusal& refusal : *open) {
        if (refusal.entry.id == refused) {
            facts.refused = RefusedCash{refused, refusal.cash, false};
        }
    }
    return {};
}

Result<Facts> Office::factsFor(const OperationBody& body)
{
    Facts facts;
    facts.desk = m_identity.desk;
    facts.roles = m_session->roles;
    facts.lastAt = m_journal->head().at;
    Result<std::optional<ShiftFacts>> shift = m_journal->openShift();
    const Result<DeskSettings> settings = m_replica->settings();
    if (!shift || !settings) {
        return failure(shift ? settings.error() : shift.error());
    }
    facts.shift = *shift;
    facts.smallestLoad = settings->smallestLoad;
    for (const Done& added : {addCards(body, facts), addTariff(body, facts), addRefusal(body, facts)}) {
        if (!added) {
            return failure(added.error());
        }
    }
    return facts;
}

Done Office::withinOfflineRules(const OperationBody& body, const Facts& facts)
{
    const Load* load = std::get_if<Load>(&body);
    const CardFacts* loaded = load ? facts.card(load->card) : nullptr;
    if (!loaded || !load->authorisation.isNull()) {
        return {};
    }
    const Result<DeskSettings> settings = m_replica->settings();
    if (!settings) {
        return failure(settings.error());
    }
    const QDateTime contact = m_sync ? m_sync->state().lastContact : QDateTime();
    const auto seen = m_replica->card(load->card);
    const bool isOwnHandover = seen && *seen && !isWithCustomer((*seen)->state) && loaded->place == m_identity.desk;
    const OfflineUse use{
        .onCard = m_overlay.loadsOn(load->card),
        .onDeskToday = offlineLoadsToday(),
        .isFirstOfOwnHandover = isOwnHandover,
        .sinceContact = std::chrono::milliseconds(contact.isValid() ? contact.msecsTo(m_clock.now()) : 0),
    };
    const OfflineLimits limits{settings->offlinePerCard, settings->offlinePerDeskAndDay,
                               std::chrono::hours(settings->offlineLongestHours)};
    return mayLoadOffline(*loaded, load->amount, use, limits);
}

Money Office::offlineLoadsToday() const
{
    Money sum;
    for (const auto& [sequence, load] : m_offlineLoads) {
        if (load.day == today()) {
            sum += load.amount;
        }
    }
    return sum;
}

void Office::noteOfflineLoads(quint64 sequence, const Operation& operation)
{
    const Load* load = std::get_if<Load>(&operation.body);
    // OFF-1 a does not use up the floor limit.
    if (load && load->authorisation.isNull() && !m_overlay.holdsHandoverOf(load->card)) {
        m_offlineLoads[sequence] = {operation.at.date(), load->amount};
    }
}

Operation Office::next(const Step& step, const Journal::Head& head, const Terms& terms) const
{
    return {step.id,      m_identity.desk,  head.sequence + 1, head.hash, BusinessTime::at(m_clock.now()),
            m_session->clerk, terms.bank.id, step.body};
}

Result<std::optional<Recorded>> Office::recordedBefore(const Order& order)
{
    const Result<std::optional<JournalEntry>> before = m_journal->entry(order.steps.front().id);
    if (!before) {
        return failure(before.error());
    }
    if (!*before) {
        return std::optional<Recorded>();
    }
    Recorded recorded{{}, (*before)->receipt};
    for (const Step& step : order.steps) {
        recorded.ids.push_back(step.id);
    }
    return std::optional(recorded);
}

Result<NewReceipt> Office::newReceipt(const Order& order)
{
    const Result<qint64> number = m_journal->nextReceiptNumber();
    if (!number) {
        return failure(number.error());
    }
    const QJsonObject content{{u"desk"_s, m_identity.name},
                              {u"clerk"_s, m_session->name},
                              {u"received"_s, order.received->cents()}};
    Result<QByteArray> sealed = seal(m_dataKey, QJsonDocument(content).toJson(QJsonDocument::Compact),
                                     receiptName(*number));
    if (!sealed) {
        return failure(sealed.error());
    }
    return NewReceipt{*number, std::move(*sealed)};
}

Result<Recorded> Office::record(const Order& order)
{
    Q_ASSERT(!order.steps.empty());
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    if (auto before = recordedBefore(order); !before || *before) {
        return before ? Result<Recorded>(std::move(**before)) : failure(before.error());
    }
    const Result<Terms> terms = m_terms.inForceOn(today());
    if (!terms) {
        return failure(terms.error());
    }
    Record record;
    std::vector<Effects> effects;
    Journal::Head head = m_journal->head();
    for (const Step& step : order.steps) {
        Result<Facts> facts = factsFor(step.body);
        if (!facts) {
            return failure(facts.error());
        }
        applyEarlier(record.entries, effects, *facts);
        Operation operation = next(step, head, *terms);
        Result<Effects> decided = decide(operation, *facts, *terms);
        if (!decided) {
            return failure(decided.error());
        }
        if (Done offline = withinOfflineRules(step.body, *facts); !offline) {
            return failure(offline.error());
        }
        Result<QByteArray> jws = signJws(wire::encode(operation), *m_key, m_identity.desk.text().toUtf8());
        if (!jws) {
            return failure(jws.error());
        }
        head = {operation.sequence, sha256(*jws), operation.at};
        record.entries.push_back({std::move(operation), std::move(*jws), decided->entries});
        effects.push_back(std::move(*decided));
    }
    if (order.received) {
        Result<NewReceipt> receipt = newReceipt(order);
        if (!receipt) {
            return failure(receipt.error());
        }
        record.receipt = std::move(*receipt);
    }
    record.finishedDraft = order.finishedDraft;
    if (Done recorded = m_journal->record(record); !recorded) {
        return failure(recorded.error());
    }
    Recorded recorded{{}, record.receipt ? record.receipt->number : 0};
    for (size_t i = 0; i < record.entries.size(); ++i) {
        const Operation& operation = record.entries[i].operation;
        m_overlay.add(operation.sequence, effects[i]);
        noteOfflineLoads(operation.sequence, operation);
        recorded.ids.push_back(operation.id);
    }
    nudgeSync();
    emit changed();
    return recorded;
}

Result<std::vector<CardFacts>> Office::boxContent(BoxId box)
{
    Result<std::vector<CardFacts>> cards = m_replica->deliveredIn(box, m_identity.desk);
    if (!cards) {
        return cards;
    }
    std::erase_if(*cards, [this](const CardFacts& facts) {
        const CardFacts now = m_overlay.onTopOf(facts);
        return now.state != CardState::Delivered || now.place != m_identity.desk;
    });
    if (cards->empty()) {
        return failure(ErrorCode::BoxUnknown, {}, "STOCK-1", box.text());
    }
    return cards;
}

Done Office::saveDraft(const QByteArray& flow, const QByteArray& content)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    Result<QByteArray> sealed = seal(m_dataKey, content, draftName(flow, m_session->clerk));
    if (!sealed) {
        return failure(sealed.error());
    }
    return m_journal->saveDraft({flow, m_session->clerk, m_clock.now(), std::move(*sealed)});
}

Done Office::removeDraft(const QByteArray& flow)
{
    return m_session ? m_journal->removeDraft(flow, m_session->clerk) : Done(failure(ErrorCode::NotSignedIn));
}

Result<std::vector<DraftView>> Office::drafts()
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    const Result<std::vector<Draft>> kept = m_journal->drafts(m_session->clerk);
    if (!kept) {
        return failure(kept.error());
    }
    std::vector<DraftView> views;
    for (const Draft& draft : *kept) {
        const Result<Secret> content = cekr::open(m_dataKey, draft.sealed, draftName(draft.flow, draft.clerk));
        if (!content) {
            qCWarning(logOffice) << "a draft cannot be opened" << content.error().toLogLine();
            continue;
        }
        views.push_back({draft.flow, draft.changedAt, content->view().toByteArray()});
    }
    return views;
}

Result<ReceiptView> Office::receiptView(const Receipt& receipt)
{
    const Result<Secret> content = cekr::open(m_dataKey, receipt.sealed, receiptName(receipt.number));
    if (!content) {
        return failure(content.error());
    }
    const Result<QJsonObject> object = parseJsonObject(content->view().toByteArray());
    if (!object) {
        return failure(object.error());
    }
    JsonReader reader(*object);
    ReceiptView view{receipt.number, m_identity.desk, reader.text("desk"_L1), reader.text("clerk"_L1), {}, {}, 0};
    view.received = Money::fromCents(reader.integer("received"_L1));
    Result<std::optional<JournalEntry>> first = m_journal->entry(receipt.operation);
    std::vector<JournalEntry> entries;
    while (first && *first && (*first)->receipt == receipt.number) {
        entries.push_back(std::move(**first));
        first = m_journal->entryAt(entries.back().sequence + 1);
    }
    Result<std::vector<OperationView>> operations = viewsOf(entries);
    if (!first || !operations) {
        return failure(first ? operations.error() : first.error());
    }
    view.operations = std::move(*operations);
    return view;
}

Result<ReceiptView> Office::receipt(qint64 number)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    const Result<std::optional<Receipt>> kept = m_journal->receipt(number);
    if (!kept) {
        return failure(kept.error());
    }
    if (!*kept) {
        return failure(ErrorCode::NotFound, {}, {}, QString::number(number));
    }
    return receiptView(**kept);
}

Result<ReceiptView> Office::receiptCopy(qint64 number)
{
    Result<ReceiptView> view = receipt(number);
    if (!view) {
        return view;
    }
    const Result<int> copy = m_journal->countCopy(number);
    if (!copy) {
        return failure(copy.error());
    }
    view->copy = *copy;
    return view;
}

Result<QString> Office::backUp()
{
    constexpr int keep = 14;
    const QDir folder(m_folder.backups());
    const QString name = u"journal-%1.db"_s.arg(m_clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    if (Done backedUp = m_journal->backupTo(folder.filePath(name)); !backedUp) {
        return failure(backedUp.error());
    }
    const QStringList all = folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& old : all.mid(keep)) {
        QFile::remove(folder.filePath(old));
    }
    return folder.filePath(name);
}

} // namespace cekr
