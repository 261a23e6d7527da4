// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/SealedBox.h"
#include "core/office/Backups.h"
#include "core/office/Office.h"

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

} // namespace

Result<std::optional<NewReceipt>> Office::newReceipt(const Order& order)
{
    if (!order.received) {
        return std::nullopt;
    }
    const Result<qint64> number = m_journal->nextReceiptNumber();
    if (!number) {
        return failure(number.error());
    }
    const QJsonObject content{{u"desk"_s, m_identity.name},
                              {u"clerk"_s, m_session->name},
                              {u"received"_s, order.received->cents()}};
    Result<QByteArray> sealed =
        seal(m_dataKey, QJsonDocument(content).toJson(QJsonDocument::Compact), receiptName(*number));
    if (!sealed) {
        return failure(sealed.error());
    }
    return NewReceipt{*number, std::move(*sealed)};
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
        const Result<Secret> content =
            cekr::open(m_dataKey, draft.sealed, draftName(draft.flow, draft.clerk));
        if (!content) {
            qCWarning(logOffice) << "a draft cannot be opened" << content.error().toLogLine();
            continue;
        }
        views.push_back({draft.flow, draft.changedAt, content->view().toByteArray()});
    }
    return views;
}

Result<std::vector<OperationView>> Office::operationsOf(const Receipt& receipt)
{
    Result<std::optional<JournalEntry>> next = m_journal->entry(receipt.operation);
    std::vector<JournalEntry> entries;
    while (next && *next && (*next)->receipt == receipt.number) {
        entries.push_back(std::move(**next));
        next = m_journal->entryAt(entries.back().sequence + 1);
    }
    return next ? viewsOf(entries) : failure(next.error());
}

Result<ReceiptView> Office::receiptView(const Receipt& receipt)
{
    Result<std::vector<OperationView>> operations = operationsOf(receipt);
    if (!operations) {
        return failure(operations.error());
    }
    ReceiptView view{receipt.number, m_identity.desk, m_identity.name, {}, {}, {}, std::move(*operations), 0};
    const QDate day = view.operations.empty() ? today() : view.operations.front().operation.at.date();
    if (const Result<Terms> terms = m_terms.inForceOn(day)) {
        view.limits = terms->bank.limits;
    }
    const Result<std::vector<Tariff>> tariffs = m_replica->tariffs();
    if (!tariffs) {
        return failure(tariffs.error());
    }
    if (const Tariff* tariff = tariffOn(*tariffs, day)) {
        view.tariff = *tariff;
    }
    for (const Done& added : {addEarlier(view), addSealed(receipt, view)}) {
        if (!added) {
            return failure(added.error());
        }
    }
    return view;
}

/// A receipt that is about another one names it.
Done Office::addEarlier(ReceiptView& view)
{
    const OperationId earlier =
        view.operations.empty() ? OperationId() : refersTo(view.operations.front().operation.body);
    if (earlier.isNull()) {
        return {};
    }
    const Result<std::optional<JournalEntry>> entry = m_journal->entry(earlier);
    if (!entry) {
        return failure(entry.error());
    }
    view.earlier = *entry ? (*entry)->receipt : 0;
    return {};
}

/// Who served and what the customer gave. A receipt that came back from central has lost that: it names the
/// clerk as signed, and the exact sum.
Done Office::addSealed(const Receipt& receipt, ReceiptView& view) const
{
    if (receipt.sealed.isEmpty()) {
        for (const OperationView& one : view.operations) {
            view.clerkName = one.operation.clerk.text();
            view.received += cashOf(one.operation.body);
        }
        return {};
    }
    const Result<Secret> content = cekr::open(m_dataKey, receipt.sealed, receiptName(receipt.number));
    const Result<QJsonObject> object = content ? parseJsonObject(content->view().toByteArray())
                                               : Result<QJsonObject>(failure(content.error()));
    if (!object) {
        return failure(object.error());
    }
    JsonReader reader(*object, u"receipt"_s);
    view.deskName = reader.text("desk"_L1);
    view.clerkName = reader.text("clerk"_L1);
    view.received = Money::fromCents(reader.integer("received"_L1));
    return reader.done();
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
    const Result<bool> isPrinted = m_journal->isPrinted({Document::Kind::Receipt, number});
    Result<ReceiptView> view = receiptView(**kept);
    if (const auto error = firstError(isPrinted, view)) {
        return failure(*error);
    }
    view->isPrinted = *isPrinted;
    return view;
}

Result<std::vector<OperationView>> Office::correctableOf(const QString& receipt)
{
    const QString prefix = m_identity.desk.text() + u'-';
    const QString typed = receipt.trimmed();
    const bool hasPrefix = typed.startsWith(prefix, Qt::CaseInsensitive);
    const qint64 number = QStringView(typed).mid(hasPrefix ? prefix.size() : 0).toLongLong();
    const Result<std::optional<Receipt>> kept = m_journal->receipt(number);
    if (!kept || !*kept) {
        return kept ? failure(ErrorCode::NotFound, {}, {}, typed) : failure(kept.error());
    }
    Result<std::vector<OperationView>> operations = operationsOf(**kept);
    if (!operations) {
        return operations;
    }
    std::vector<OperationView> open;
    for (OperationView& view : *operations) {
        const Result<bool> isCorrected = m_journal->isCorrected(view.operation.id);
        if (!isCorrected) {
            return failure(isCorrected.error());
        }
        if (correctable(view.operation) && view.standing != Standing::Refused && !*isCorrected) {
            open.push_back(std::move(view));
        }
    }
    return open.empty() ? failure(ErrorCode::NothingToCorrect, {}, "TILL-5", typed)
                        : Result<std::vector<OperationView>>(std::move(open));
}

Result<ReceiptView> Office::receiptCopy(qint64 number)
{
    Result<ReceiptView> view = receipt(number);
    if (!view) {
        return view;
    }
    const Result<int> copy = m_journal->countCopy({Document::Kind::Receipt, number});
    if (!copy) {
        return failure(copy.error());
    }
    view->copy = *copy;
    return view;
}

Done Office::takeOriginal(const Document& document)
{
    const Result<bool> isFirst = m_journal->takeOriginal(document);
    if (!isFirst) {
        return failure(isFirst.error());
    }
    return *isFirst ? Done() : failure(ErrorCode::AlreadyPrinted, {}, {}, QString::number(document.number));
}

Done Office::returnOriginal(const Document& document)
{
    return m_journal->returnOriginal(document);
}

Result<QString> Office::backUp()
{
    Result<QString> made = cekr::backUp(*m_journal, m_folder, m_clock.now());
    if (made) {
        m_backedUp = m_journal->head().sequence;
    }
    return made;
}

void Office::backUpIfChanged()
{
    if (m_journal->head().sequence == m_backedUp) {
        return;
    }
    if (const Result<QString> made = backUp(); !made) {
        qCWarning(logOffice) << "no backup" << made.error().toLogLine();
    }
}

} // namespace cekr
