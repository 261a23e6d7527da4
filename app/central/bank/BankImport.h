// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/bank/BankBook.h"
#include "app/central/bank/BankFile.h"
#include "app/central/bank/Camt.h"

#include "core/slip/Iban.h"
#include "core/store/Transaction.h"

#include <functional>
#include <optional>

namespace cekr::central
{

/// Takes a file of the bank's, a statement too, in portions, so that others write in between. From the first
/// bad line on nothing more is taken, and the others are only named: of a file that is one portion, all or
/// nothing is taken. Each event is taken once, so that the same file goes on where it ended. Of a statement,
/// what loads no card that central has is left alone and listed.
class BankImport final
{
public:
    /// Lines of a portion: central can wait for so many (some seconds), and with less, cards of which much is
    /// told would be changed so often that it took twice the time.
    static constexpr qint64 usualPortion = 500'000;
    /// `account`: on which cards are loaded; a statement of another is refused. `pause`: done between
    /// portions, while no transaction is open.
    BankImport(
        Database& database, QDateTime now, Iban account, std::function<void()> pause = [] {},
        qint64 portion = usualPortion)
        : m_database(database)
        , m_now(std::move(now))
        , m_account(std::move(account))
        , m_pause(std::move(pause))
        , m_portion(portion)
    {
    }

    /// MalformedFile when there are faults, with what was taken before the first. What the reading fails
    /// with.
    [[nodiscard]] Done run(const QString& path);

    struct Fault
    {
        qint64 line = 0;
        QString why;
    };
    static constexpr size_t mostKept = 100;
    [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; } ///< the first of them
    [[nodiscard]] qint64 faultCount() const { return m_faultCount; }
    /// What is in the books now.
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 known() const { return m_known; } ///< was before
    [[nodiscard]] const std::vector<ForeignPayment>& foreign() const { return m_foreign; }

private:
    [[nodiscard]] Done read(const QString& path);
    [[nodiscard]] Done beginPortion();
    [[nodiscard]] Done endPortion();
    [[nodiscard]] Done take(const BankLine& line);
    [[nodiscard]] Done takeEntry(const BankLine& line);
    void note(qint64 line, const Error& why);

    Database& m_database;
    QDateTime m_now;
    Iban m_account;
    std::function<void()> m_pause;
    qint64 m_portion;
    std::optional<Transaction> m_transaction; ///< of the portion
    std::optional<BankBook> m_book;
    qint64 m_lines = 0; ///< of the portion
    qint64 m_new = 0;
    qint64 m_old = 0;
    std::vector<Fault> m_faults;
    std::vector<ForeignPayment> m_foreign;
    qint64 m_faultCount = 0;
    qint64 m_taken = 0;
    qint64 m_known = 0;
};

/// Whether an event itself is at fault, not this machine.
[[nodiscard]] bool isFaultOfEvent(const Error& error);

} // namespace cekr::central
