// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crypto/SealedBox.h"
#include "core/office/Office.h"

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

} // namespace

Result<NewReceipt> Office::newReceipt(const Order& order)
{
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
    ReceiptView view{
        receipt.number, m_identity.desk, reader.text("desk"_L1), reader.text("clerk"_L1), {}, {}, 0};
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
    m_backedUp = m_journal->head().sequence;
    const QStringList all = folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& old : all.mid(keep)) {
        QFile::remove(folder.filePath(old));
    }
    return folder.filePath(name);
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
