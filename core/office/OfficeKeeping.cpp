// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/SealedBox.h"
#include "core/journal/DraftTable.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
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
    const qint64 number = TRY(m_journal->receipts().nextNumber());
    const QJsonObject content{{u"desk"_s, m_identity.name},
                              {u"clerk"_s, m_session->name},
                              {u"received"_s, order.received->cents()}};
    QByteArray sealed =
        TRY(seal(m_dataKey, QJsonDocument(content).toJson(QJsonDocument::Compact), receiptName(number)));
    return NewReceipt{number, std::move(sealed)};
}

Done Office::saveDraft(const QByteArray& flow, const QByteArray& content)
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    QByteArray sealed = TRY(seal(m_dataKey, content, draftName(flow, m_session->clerk)));
    return m_journal->drafts().save({flow, m_session->clerk, m_clock.now(), std::move(sealed)});
}

Done Office::removeDraft(const QByteArray& flow)
{
    return m_session ? m_journal->drafts().remove(flow, m_session->clerk)
                     : Done(failure(ErrorCode::NotSignedIn));
}

Result<std::vector<DraftView>> Office::drafts()
{
    if (!m_session) {
        return failure(ErrorCode::NotSignedIn);
    }
    const std::vector<Draft> kept = TRY(m_journal->drafts().of(m_session->clerk));
    std::vector<DraftView> views;
    for (const Draft& draft : kept) {
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
    std::vector<OperationView> operations = TRY(operationsOf(receipt));
    ReceiptView view{receipt.number, m_identity.desk, m_identity.name, {}, {}, {}, std::move(operations), 0};
    const QDate day = view.operations.empty() ? today() : view.operations.front().operation.at.date();
    if (const Result<Terms> terms = m_terms.inForceOn(day)) {
        view.limits = terms->bank.limits;
    }
    const std::vector<Tariff> tariffs = TRY(m_replica->tariffs());
    if (const Tariff* tariff = tariffOn(tariffs, day)) {
        view.tariff = *tariff;
    }
    TRY(addEarlier(view));
    TRY(addSealed(receipt, view));
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
    const std::optional<JournalEntry> entry = TRY(m_journal->entry(earlier));
    view.earlier = entry ? entry->receipt : 0;
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
    const Secret content = TRY(cekr::open(m_dataKey, receipt.sealed, receiptName(receipt.number)));
    const QJsonObject object = TRY(parseJsonObject(content.view().toByteArray()));
    JsonReader reader(object, u"receipt"_s);
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
    const std::optional<Receipt> kept = TRY(m_journal->receipts().find(number));
    if (!kept) {
        return failure(ErrorCode::NotFound, {}, {}, QString::number(number));
    }
    const bool isPrinted = TRY(m_journal->prints().isPrinted({Document::Kind::Receipt, number}));
    ReceiptView view = TRY(receiptView(*kept));
    view.isPrinted = isPrinted;
    return view;
}

Result<std::vector<OperationView>> Office::correctableOf(const QString& receipt)
{
    const QString prefix = m_identity.desk.text() + u'-';
    const QString typed = receipt.trimmed();
    const bool hasPrefix = typed.startsWith(prefix, Qt::CaseInsensitive);
    const qint64 number = QStringView(typed).mid(hasPrefix ? prefix.size() : 0).toLongLong();
    const std::optional<Receipt> kept = TRY(m_journal->receipts().find(number));
    if (!kept) {
        return failure(ErrorCode::NotFound, {}, {}, typed);
    }
    std::vector<OperationView> operations = TRY(operationsOf(*kept));
    std::vector<OperationView> open;
    for (OperationView& view : operations) {
        const bool isCorrected = TRY(m_journal->till().isCorrected(view.operation.id));
        if (correctable(view.operation) && view.standing != Standing::Refused && !isCorrected) {
            open.push_back(std::move(view));
        }
    }
    return open.empty() ? failure(ErrorCode::NothingToCorrect, {}, "TILL-5", typed)
                        : Result<std::vector<OperationView>>(std::move(open));
}

Result<ReceiptView> Office::receiptCopy(qint64 number)
{
    ReceiptView view = TRY(receipt(number));
    view.copy = TRY(m_journal->prints().countCopy({Document::Kind::Receipt, number}));
    return view;
}

Done Office::takeOriginal(const Document& document)
{
    const bool isFirst = TRY(m_journal->prints().takeOriginal(document));
    return isFirst ? Done() : failure(ErrorCode::AlreadyPrinted, {}, {}, QString::number(document.number));
}

Done Office::returnOriginal(const Document& document)
{
    return m_journal->prints().returnOriginal(document);
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
