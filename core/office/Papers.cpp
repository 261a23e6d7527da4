// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Papers.h"

#include "core/crypto/SealedBox.h"
#include "core/domain/Facets.h"
#include "core/domain/rules/Effects.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/office/OfficeState.h"
#include "core/office/OfflineLoads.h"
#include "core/office/OperationViews.h"
#include "core/office/SealedReceipt.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray sealName(qint64 number)
{
    return "receipt/" + QByteArray::number(number);
}

} // namespace

Result<qint64> Papers::nextNumber()
{
    return m_state.journal->receipts().nextNumber();
}

Result<NewReceipt> Papers::newReceipt(qint64 number, const BesideSigned& content)
{
    const SessionView session = TRY(m_state.signedIn());
    const QByteArray bytes = toJsonBytes(SealedReceipt{m_state.identity.name, session.name, content.received,
                                                       content.stricter, content.loaded, content.approver});
    QByteArray sealed = TRY(seal(m_state.dataKey, bytes, sealName(number)));
    return NewReceipt{number, std::move(sealed)};
}

Result<std::vector<OperationView>> Papers::operationsOf(const Receipt& receipt)
{
    std::vector<JournalEntry> entries;
    std::optional<JournalEntry> next = TRY(m_state.journal->entry(receipt.operation));
    while (next && next->receipt == receipt.number) {
        entries.push_back(std::move(*next));
        next = TRY(m_state.journal->entryAt(entries.back().sequence + 1));
    }
    return viewsOf(entries);
}

Result<ReceiptView> Papers::viewOf(const Receipt& receipt)
{
    std::vector<OperationView> operations = TRY(operationsOf(receipt));
    ReceiptView view{
        receipt.number, m_state.identity.desk, m_state.identity.name, {}, {}, {}, std::move(operations), 0};
    const QDate day = view.operations.empty() ? m_state.today() : view.operations.front().operation.at.date();
    if (const Result<Terms> terms = m_state.terms.inForceOn(day)) {
        view.bank = terms->bank;
        view.limits = terms->bank.limits;
    }
    TRY(addTariff(day, view));
    TRY(addEarlier(view));
    TRY(addSealed(receipt, view));
    return view;
}

/// The edition that says who charges: the one that was charged by, of a correction that of what it corrects.
/// A new one may have begun since, on the same day.
Done Papers::addTariff(QDate day, ReceiptView& view)
{
    TariffId named;
    if (!view.operations.empty()) {
        const Facets says = facetsOf(view.operations.front().operation.body);
        named = says.sale.tariff;
        const auto corrected =
            says.links.corrects ? TRY(m_state.journal->entry(*says.links.corrects)) : std::nullopt;
        if (corrected) {
            named = facetsOf(TRY(operationOf(*corrected)).body).sale.tariff;
        }
    }
    const std::vector<Tariff> tariffs = TRY(m_state.replica->tariffs());
    const auto charged = std::ranges::find(tariffs, named, &Tariff::id);
    const Tariff* tariff = charged != tariffs.end() ? &*charged : tariffOn(tariffs, day);
    view.tariff = tariff ? std::optional(*tariff) : std::nullopt;
    return {};
}

/// A receipt that is about another one names it.
Done Papers::addEarlier(ReceiptView& view)
{
    const OperationId earlier =
        view.operations.empty() ? OperationId() : refersTo(view.operations.front().operation.body);
    if (earlier.isNull()) {
        return {};
    }
    const std::optional<JournalEntry> entry = TRY(m_state.journal->entry(earlier));
    view.earlier = entry ? entry->receipt : 0;
    return {};
}

/// Who served, what the customer gave, and which limits held.
Done Papers::addSealed(const Receipt& receipt, ReceiptView& view)
{
    if (receipt.sealed.isEmpty()) {
        return addWithoutSeal(view);
    }
    const Secret content = TRY(open(m_state.dataKey, receipt.sealed, sealName(receipt.number)));
    const SealedReceipt said = TRY(fromJsonBytes<SealedReceipt>(content.view().toByteArray()));
    view.deskName = said.desk;
    view.clerkName = said.clerk;
    view.approverName = said.approver;
    view.received = said.received;
    view.limits = stricterOf(view.limits, said.stricter);
    view.loaded = said.loaded;
    return {};
}

/// A receipt that came back from central has lost what was sealed: it names the clerk as signed, the exact
/// sum, and the limits that hold now (LIMIT-X2).
Done Papers::addWithoutSeal(ReceiptView& view)
{
    for (const OperationView& one : view.operations) {
        view.clerkName = one.operation.clerk.text();
        view.approverName = one.operation.approver.text();
        view.received += cashOf(one.operation.body);
    }
    const DeskSettings settings = TRY(m_offline.settings());
    view.limits = stricterOf(view.limits, settings.stricter);
    return {};
}

Result<ReceiptView> Papers::receipt(qint64 number)
{
    TRY(m_state.signedIn());
    const std::optional<Receipt> kept = TRY(m_state.journal->receipts().find(number));
    if (!kept) {
        return failure(ErrorCode::NotFound, {}, {}, QString::number(number));
    }
    const bool isPrinted = TRY(m_state.journal->prints().isPrinted({Document::Kind::Receipt, number}));
    ReceiptView view = TRY(viewOf(*kept));
    view.isPrinted = isPrinted;
    return view;
}

Result<std::vector<OperationView>> Papers::correctableOf(const QString& receipt)
{
    const QString prefix = m_state.identity.desk.text() + u'-';
    const QString typed = receipt.trimmed();
    const bool hasPrefix = typed.startsWith(prefix, Qt::CaseInsensitive);
    const qint64 number = QStringView(typed).mid(hasPrefix ? prefix.size() : 0).toLongLong();
    const std::optional<Receipt> kept = TRY(m_state.journal->receipts().find(number));
    if (!kept) {
        return failure(ErrorCode::NotFound, {}, {}, typed);
    }
    std::vector<OperationView> operations = TRY(operationsOf(*kept));
    std::vector<OperationView> open;
    for (OperationView& view : operations) {
        const bool isCorrected = TRY(m_state.journal->till().isCorrected(view.operation.id));
        const bool stands = view.standing != Standing::Refused && view.standing != Standing::Pending;
        if (correctable(view.operation) && stands && !isCorrected) {
            open.push_back(std::move(view));
        }
    }
    return open.empty() ? failure(ErrorCode::NothingToCorrect, {}, "TILL-5", typed)
                        : Result<std::vector<OperationView>>(std::move(open));
}

Result<ReceiptView> Papers::nextCopy(qint64 number)
{
    ReceiptView view = TRY(receipt(number));
    view.copy = TRY(m_state.journal->prints().countCopy({Document::Kind::Receipt, number}));
    return view;
}

Done Papers::takeOriginal(const Document& document)
{
    const bool isFirst = TRY(m_state.journal->prints().takeOriginal(document));
    return isFirst ? Done() : failure(ErrorCode::AlreadyPrinted, {}, {}, QString::number(document.number));
}

Done Papers::returnOriginal(const Document& document)
{
    return m_state.journal->prints().returnOriginal(document);
}

} // namespace cekr
