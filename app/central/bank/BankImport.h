// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/bank/BankBook.h"
#include "app/central/bank/BankFile.h"
#include "app/central/bank/Camt.h"

#include <QJsonObject>

namespace cekr::central
{

/// Takes a file of the bank's, a statement too: all of it or nothing. Of a statement, what loads no card that
/// central has is left alone and listed.
class BankImport final
{
public:
    BankImport(Database& database, QDateTime now) : m_database(database), m_book(database, std::move(now)) {}

    /// MalformedFile when there are faults: they are all told then, and nothing was taken. What the reading
    /// fails with.
    [[nodiscard]] Done run(const QString& path);

    struct Fault
    {
        qint64 line = 0;
        QString why;
    };
    static constexpr size_t mostKept = 100;
    [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; } ///< the first of them
    [[nodiscard]] qint64 faultCount() const { return m_faultCount; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 known() const { return m_known; }
    [[nodiscard]] const std::vector<ForeignPayment>& foreign() const { return m_foreign; }

private:
    [[nodiscard]] Done read(const QString& path);
    [[nodiscard]] Done take(const BankLine& line);
    [[nodiscard]] Done takeEntry(const BankLine& line);
    void note(qint64 line, const Error& why);

    Database& m_database;
    BankBook m_book;
    std::vector<Fault> m_faults;
    std::vector<ForeignPayment> m_foreign;
    qint64 m_faultCount = 0;
    qint64 m_taken = 0;
    qint64 m_known = 0;
};

/// Whether an event itself is at fault, not this machine.
[[nodiscard]] bool isFaultOfEvent(const Error& error);

} // namespace cekr::central
