// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankImport.h"

#include "app/central/store/CardTable.h"

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
    TRY(beginPortion());
    const Done isRead = read(path);
    const Done ended = isRead ? endPortion() : isRead;
    m_transaction.reset();
    if (!ended) {
        return ended;
    }
    if (m_faultCount > 0) {
        const QString before =
            m_taken > 0
                ? u"%1 events before them were taken; import it again when it is mended"_s.arg(m_taken)
                : u"nothing was imported"_s;
        return failure(ErrorCode::MalformedFile, u"%1 bad lines; %2"_s.arg(m_faultCount).arg(before), {},
                       QString::number(m_faultCount));
    }
    return {};
}

Done BankImport::beginPortion()
{
    m_transaction.emplace(TRY(Transaction::begin(m_database)));
    m_book.emplace(m_database, m_now);
    m_lines = m_new = m_old = 0;
    return {};
}

Done BankImport::endPortion()
{
    if (m_faultCount == 0) {
        TRY(m_book->finish());
        TRY(m_transaction->commit());
        m_taken += m_new;
        m_known += m_old;
    }
    m_transaction.reset(); // after a fault it is undone
    return {};
}

Done BankImport::read(const QString& path)
{
    if (!TRY(isXml(path))) {
        return readBankFile(path, [this](const BankLine& line) { return take(line); });
    }
    return readCamt(
        path, m_account, [this](const BankLine& line) { return takeEntry(line); },
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
    if (m_lines++ == m_portion) {
        TRY(endPortion());
        m_pause();
        TRY(beginPortion());
        ++m_lines;
    }
    if (!line.event) {
        note(line.number, line.event.error());
        return {};
    }
    const Result<BankBook::Entered> entered = m_book->enter(*line.event);
    if (!entered) {
        note(line.number, entered.error());
        return isFaultOfEvent(entered.error()) ? Done() : failure(entered.error());
    }
    ++(*entered == BankBook::Entered::Taken ? m_new : m_old);
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
