// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"

#include "app/central/store/CardTable.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

bool isFaultOfEvent(const Error& error)
{
    return error.code == ErrorCode::CardUnknown || error.code == ErrorCode::Exists ||
           error.code == ErrorCode::MalformedMessage;
}

Done BankImport::run(const QString& path)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(read(path));
    if (m_faultCount > 0) {
        return failure(ErrorCode::MalformedFile, u"%1 bad lines; nothing was imported"_s.arg(m_faultCount),
                       {}, QString::number(m_faultCount));
    }
    TRY(m_book.finish());
    return transaction.commit();
}

Done BankImport::read(const QString& path)
{
    if (!TRY(isXml(path))) {
        return readBankFile(path, [this](const BankLine& line) { return take(line); });
    }
    return readCamt(
        path, [this](const BankLine& line) { return takeEntry(line); },
        [this](const ForeignPayment& payment) { m_foreign.push_back(payment); });
}

/// Whoever pays may have written any number.
Done BankImport::takeEntry(const BankLine& line)
{
    const bool isOfKnownCard = !line.event || TRY(CardTable(m_database).contains(line.event->card));
    if (!isOfKnownCard) {
        m_foreign.push_back({line.number, line.event->reference, u"central has no card of this number"_s});
        return {};
    }
    return take(line);
}

Done BankImport::take(const BankLine& line)
{
    if (!line.event) {
        note(line.number, line.event.error());
        return {};
    }
    const Result<BankBook::Entered> entered = m_book.enter(*line.event);
    if (!entered) {
        note(line.number, entered.error());
        return isFaultOfEvent(entered.error()) ? Done() : failure(entered.error());
    }
    ++(*entered == BankBook::Entered::Taken ? m_taken : m_known);
    return {};
}

void BankImport::note(qint64 line, const Error& why)
{
    ++m_faultCount;
    if (m_faults.size() < mostKept) {
        m_faults.push_back({line, why.code == ErrorCode::CardUnknown ? u"central has no card of this number"_s
                                                                     : why.detail});
    }
}

} // namespace cekr::central
