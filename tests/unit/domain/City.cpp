// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/City.h"

#include "tests/support/Expect.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

OperationId bookedIn(const Operation& operation)
{
    return std::holds_alternative<ShiftOpen>(operation.body) ? operation.id : shiftOf(operation.body);
}

RefusedCash refusedCash(const Operation& operation)
{
    RefusedCash refused{operation.id, cashOf(operation.body)};
    refused.isCustomers = takesFromCustomer(typeName(operation.body));
    refused.clerk = operation.clerk;
    return refused;
}

OfflineLimits cityLimits()
{
    return {.perCard = Money::fromCents(400'00),
            .perDeskAndDay = Money::fromCents(2000'00),
            .firstLoads = Money::fromCents(300'00)};
}

void book(const std::vector<Entry>& entries, OperationId shift, Books& books)
{
    for (const Entry& entry : entries) {
        books[shift][entry.account] += entry.amount;
    }
}

Money sumOf(const Books& books, OperationId shift, Account account)
{
    const auto found = books.find(shift);
    if (found == books.end()) {
        return {};
    }
    const auto amount = found->second.find(account);
    return amount == found->second.end() ? Money() : amount->second;
}

OperationId newCityId(const QDateTime& clock)
{
    static quint64 count = 0; // ids are unique over all desks and runs
    QString text = u"%1"_s.arg(clock.toMSecsSinceEpoch(), 12, 16, QLatin1Char('0'));
    text.insert(8, u'-');
    return take(OperationId::parse(text + u"-7000-8000-%1"_s.arg(++count, 12, 16, QLatin1Char('0'))));
}

} // namespace cekr::test
