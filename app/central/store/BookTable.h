// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"

#include <map>
#include <optional>
#include <vector>

namespace cekr::central
{

/// A shift as central has it in its books.
struct BookedShift
{
    OperationId id;
    DeskId desk;
    BusinessTime openedAt;
    Money openingFloat;
    Money drawer;      ///< what should be in it now; nothing once it is closed
    quint64 first = 0; ///< sequence of the operation that opened it

    struct Closing
    {
        quint64 last = 0; ///< sequence of the operation that closed it
        BusinessTime at;
        qint64 number = 0; ///< of the Z report
        Money expected;
        Money counted;
    };
    std::optional<Closing> closing;
    std::map<Account, Money> sums; ///< by account; those that are zero may be left out
    Money loadedOnCards;           ///< by its operations

    /// What a creditor is owed of it (FEE-1).
    [[nodiscard]] Money owedTo(Creditor creditor) const;
};

/// A refused operation that nobody has settled (OFF-3).
struct UnresolvedRefusal
{
    OperationId id;
    quint64 sequence = 0;
    QString type;
    Money cash;
    bool isEscalated = false;
};

/// A load that passed a limit, because it was reserved (and the reservation had ended for everybody else).
struct PassedLimit
{
    OperationId id;
    MokId card;
    Money amount;
    QByteArray rule;
};

/// What a desk owes for the operations of one of its business days that central took on one day.
struct SettledDay
{
    DeskId desk;
    QDate day; ///< the business day at the desk
    qint64 count = 0;
    Money loads;
    Money charges;        ///< owed to the municipality
    Money bankCharges;    ///< owed to the bank
    Money correctedLoads; ///< taken back; less than zero
    Money correctedCharges;
    Money correctedBankCharges;

    [[nodiscard]] Money owedTo(Creditor creditor) const;
    [[nodiscard]] Money total() const;
    SettledDay& operator+=(const SettledDay& other);
};

/// What the books say, seen by shift and by day. Changes nothing.
class BookTable final
{
public:
    explicit BookTable(Database& database) : m_database(database) {}

    /// The shifts of a desk in their order: all, or those that were opened on a business day.
    [[nodiscard]] Result<std::vector<BookedShift>> shifts(const DeskId& desk, std::optional<QDate> opened);
    /// Those among the operations from one sequence to another.
    [[nodiscard]] Result<std::vector<UnresolvedRefusal>> unresolvedRefusals(const DeskId& desk, quint64 from,
                                                                            quint64 to);
    [[nodiscard]] Result<std::vector<PassedLimit>> passedLimits(const DeskId& desk, quint64 from, quint64 to);
    /// What central received on a day of Europe/Ljubljana, by desk and business day.
    [[nodiscard]] Result<std::vector<SettledDay>> receivedOn(QDate day);

    /// The sums by desk, business day and account; those of each day add up to zero.
    using DayTotals = std::map<QString, std::map<QDate, std::map<QString, qint64>>>;
    [[nodiscard]] Result<DayTotals> dayTotals();

private:
    [[nodiscard]] Done addSums(BookedShift& shift);

    Database& m_database;
};

} // namespace cekr::central
