// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/books/Series.h"
#include "app/central/store/BookTable.h"
#include "core/domain/TillReport.h"

#include <QStringList>

namespace cekr::central
{

/// One shift: what its desk has signed beside what central has in its books.
struct ShiftBalance
{
    TillReport report; ///< of the signed operations
    BookedShift booked;
    QStringList faults; ///< what does not agree, in English

    [[nodiscard]] bool isClosed() const { return booked.closing.has_value(); }
};

struct DeskBalance
{
    DeskId desk;
    std::vector<ShiftBalance> shifts;
    Series receipts;
    Series reports; ///< the Z reports
    std::vector<UnresolvedRefusal> unresolved;
    std::vector<PassedLimit> passed; ///< the books agree all the same
    QStringList faults;              ///< of the desk as a whole

    [[nodiscard]] bool agrees() const;
};

/// Compares what the desks have signed with central's books and with the cash that was counted. The
/// operations are read again for it; the sums of a shift are those that the desk itself prints.
class Reconciliation final
{
public:
    /// `now`: by central's clock, for what is pending too long.
    Reconciliation(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    /// All shifts of a desk, or those that were opened on a business day.
    [[nodiscard]] Result<DeskBalance> of(const DeskId& desk, std::optional<QDate> day);

private:
    [[nodiscard]] Done walk(quint64 from, quint64 to, DeskBalance& balance);

    Database& m_database;
    QDateTime m_now;
};

} // namespace cekr::central
