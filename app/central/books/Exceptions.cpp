// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/Exceptions.h"

#include "app/central/store/DeskTable.h"
#include "app/central/store/OperationTable.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

using Found = std::optional<std::pair<ExceptionKind, Money>>;

/// One for each kind of operation.
struct ExceptionIn
{
    Found operator()(const Correction& body) const { return found(ExceptionKind::Correction, body.cash); }
    Found operator()(const Refund& body) const { return found(ExceptionKind::Refund, -body.amount); }
    Found operator()(const Redirect& body) const
    {
        return found(ExceptionKind::Redirect, body.amount + body.charge.cash());
    }
    Found operator()(const WriteOff& body) const { return found(ExceptionKind::WriteOff, body.amount); }
    Found operator()(const CashMovement& body) const
    {
        const bool isOut = body.direction == CashMovement::Direction::Out;
        return isOut ? found(ExceptionKind::CashOut, -body.amount) : std::nullopt;
    }
    Found operator()(const ShiftClose& body) const
    {
        const Money difference = sumOf(body.counted) - body.expected;
        return difference.isZero() ? std::nullopt : found(ExceptionKind::Difference, difference);
    }
    Found operator()(const Reprint&) const { return found(ExceptionKind::Reprint, Money()); }
    // What a counter is there for.
    Found operator()(const ShiftOpen&) const { return std::nullopt; }
    Found operator()(const StockIntake&) const { return std::nullopt; }
    Found operator()(const StockSpoil&) const { return std::nullopt; }
    Found operator()(const StockReturn&) const { return std::nullopt; }
    Found operator()(const StockTransfer&) const { return std::nullopt; }
    Found operator()(const Handover&) const { return std::nullopt; }
    Found operator()(const Load&) const { return std::nullopt; }
    Found operator()(const Escalation&) const { return std::nullopt; }

private:
    static Found found(ExceptionKind kind, Money amount) { return std::pair(kind, amount); }
};

Found exceptionIn(const AnsweredOperation& stored, const Operation& operation)
{
    if (stored.isRefused || stored.isPending) {
        return std::pair(stored.isRefused ? ExceptionKind::Refused : ExceptionKind::Pending,
                         cashOf(operation.body));
    }
    return std::visit(ExceptionIn(), operation.body);
}

} // namespace

QLatin1StringView name(ExceptionKind kind)
{
    static constexpr std::array names{"correction"_L1, "refund"_L1,   "redirect"_L1,
                                      "write-off"_L1,  "cash-out"_L1, "reprint"_L1,
                                      "difference"_L1, "refused"_L1,  "pending"_L1};
    static_assert(names.size() == allExceptionKinds.size());
    return names.at(size_t(kind));
}

Result<Exceptions> exceptionsBetween(QDate first, QDate last, Database& database)
{
    constexpr int atOnce = 500;
    Exceptions exceptions;
    for (const Desk& desk : TRY(DeskTable(database).all())) {
        for (quint64 after = 0; after < desk.lastSequence;) {
            const auto page = TRY(OperationTable(database).ofDesk(desk.id, after, atOnce));
            if (page.empty()) {
                break;
            }
            after = page.back().sequence;
            for (const AnsweredOperation& stored : page) {
                const Result<Operation> operation = operationIn(stored.jws);
                const QDate day = operation ? operation->at.date() : QDate();
                const Found found =
                    operation && day >= first && day <= last ? exceptionIn(stored, *operation) : std::nullopt;
                if (found) {
                    exceptions[{day, operation->clerk, desk.id, found->first}].add(found->second);
                }
            }
        }
    }
    return exceptions;
}

} // namespace cekr::central
