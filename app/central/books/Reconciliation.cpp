// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/Reconciliation.h"

#include "app/central/books/SignatureCheck.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/PendingTable.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsPerPage = 500;
constexpr quint64 noEnd = std::numeric_limits<qint64>::max();

Money sumIn(const BookedShift& shift, Account account)
{
    const auto found = shift.sums.find(account);
    return found == shift.sums.end() ? Money() : found->second;
}

/// Reads what a desk signed; nothing when central could not, either.
std::optional<OperationView> read(const AnsweredOperation& stored)
{
    Result<Operation> operation = operationIn(stored.jws);
    if (!operation) {
        return std::nullopt;
    }
    OperationView view;
    view.receipt = operation->receipt;
    view.operation = std::move(*operation);
    view.standing = stored.isRefused   ? Standing::Refused
                    : stored.isPending ? Standing::Pending
                                       : Standing::Applied;
    return view;
}

void compare(const char* what, Money signedSum, Money booked, QStringList& faults)
{
    if (signedSum != booked) {
        faults += u"%1: signed %2, in the books %3"_s.arg(QLatin1StringView(what), signedSum.plain(),
                                                          booked.plain());
    }
}

void compareClosing(const TillReport& report, const BookedShift& booked, QStringList& faults)
{
    if (booked.closing.has_value() != report.closing.has_value()) {
        faults += u"closed in the books or by the desk, not by both"_s;
    }
    if (!booked.closing || !report.closing) {
        return;
    }
    compare("expected cash", report.closing->expected, booked.closing->expected, faults);
    compare("expected cash, as closed and as summed", report.closing->expected, report.expected, faults);
    compare("counted cash", sumOf(report.closing->counted), booked.closing->counted, faults);
    compare("left in the drawer", Money(), booked.drawer, faults);
    if (const Money difference = report.closing->difference(); !difference.isZero()) {
        faults += u"counted %1 EUR, %2 EUR %3 than expected: %4"_s.arg(
            sumOf(report.closing->counted).plain(),
            (difference.isPositive() ? difference : -difference).plain(),
            difference.isPositive() ? u"more"_s : u"less"_s, report.closing->reason);
    }
}

using Sums = std::map<Account, Money>;

/// What the double entry of a shift's operations comes to, as signed and as answered.
Sums sumsOf(const std::vector<OperationView>& operations, const OperationId& shift)
{
    Sums sums;
    for (const OperationView& view : operations) {
        const OperationBody& body = view.operation.body;
        if (view.operation.id != shift && shiftOf(body) != shift) {
            continue;
        }
        for (const Entry& entry : entriesOf(body, view.standing)) {
            sums[entry.account] += entry.amount;
        }
    }
    return sums;
}

void compareAccounts(const Sums& signedSums, const BookedShift& booked, QStringList& faults)
{
    for (const Account account : allAccounts) {
        const auto found = signedSums.find(account);
        compare(("account " + QByteArray(name(account).data(), name(account).size())).constData(),
                found == signedSums.end() ? Money() : found->second, sumIn(booked, account), faults);
    }
}

/// What does not agree between a shift's signed operations and the books.
QStringList faultsOf(const TillReport& report, const BookedShift& booked)
{
    QStringList faults;
    Money all;
    for (const auto& [account, sum] : booked.sums) {
        all += sum;
    }
    compare("double entry, which has to be zero", Money(), all, faults);
    compare("opening float", report.openingFloat, booked.openingFloat, faults);
    const Money taken = booked.closing ? booked.closing->expected : Money();
    compare("cash taken and given", report.expected, sumIn(booked, Account::Drawer) + taken, faults);
    compare("cash taken and given, by whose it is", report.expected, report.whose.sum(), faults);
    compare("loads on cards", -sumIn(booked, Account::Loads), booked.loadedOnCards, faults);
    compareClosing(report, booked, faults);
    return faults;
}

/// Puts the operations of a desk, as they come, into its shifts and series.
class Sorter final
{
public:
    explicit Sorter(DeskBalance& balance) : m_balance(balance) {}

    void take(quint64 sequence, const OperationView& view)
    {
        if (!sharesReceipt(view.operation)) {
            note("receipt", m_balance.receipts.fault(view.receipt));
        }
        m_before = view.operation;
        if (const auto* close = std::get_if<ShiftClose>(&view.operation.body)) {
            note("Z report", m_balance.reports.fault(close->number));
        }
        if (m_next < m_balance.shifts.size() && sequence >= shift().booked.first) {
            m_operations.push_back(view);
            if (shift().isClosed() && sequence == shift().booked.closing->last) {
                endShift();
            }
        }
    }
    void end()
    {
        if (m_next < m_balance.shifts.size()) {
            endShift();
        }
    }

private:
    ShiftBalance& shift() { return m_balance.shifts[m_next]; }
    /// A hand-over and its loads are one order, with one time and one receipt.
    [[nodiscard]] bool sharesReceipt(const Operation& operation) const
    {
        return m_before && isLoad(operation.body) && takesFromCustomer(typeName(m_before->body)) &&
               m_before->receipt == operation.receipt && m_before->at == operation.at;
    }
    void note(const char* what, const QString& fault)
    {
        if (!fault.isEmpty()) {
            m_balance.faults += QLatin1StringView(what) + u' ' + fault;
        }
    }
    void endShift()
    {
        std::vector<OperationId> unresolved;
        for (const UnresolvedRefusal& refusal : m_balance.unresolved) {
            unresolved.push_back(refusal.id);
        }
        shift().report = tillReport(m_operations, unresolved);
        shift().faults = faultsOf(shift().report, shift().booked);
        compareAccounts(sumsOf(m_operations, shift().booked.id), shift().booked, shift().faults);
        m_operations.clear();
        ++m_next;
    }

    DeskBalance& m_balance;
    size_t m_next = 0;
    std::vector<OperationView> m_operations;
    std::optional<Operation> m_before; ///< the one just taken
};

QString chainFault(const KeptWord& word)
{
    return u"the desk's chain is not the same as here (%1) since %2; it last said operation %3"_s
        .arg(name(word.agreement), word.since.toUTC().toString(Qt::ISODate))
        .arg(word.said);
}

} // namespace

bool DeskBalance::agrees() const
{
    return faults.isEmpty() &&
           std::ranges::all_of(shifts, [](const ShiftBalance& shift) { return shift.faults.isEmpty(); });
}

Result<DeskBalance> Reconciliation::of(const DeskId& desk, std::optional<QDate> day)
{
    BookTable books(m_database);
    const auto shifts = TRY(books.shifts(desk, day));
    DeskBalance balance{.desk = desk,
                        .shifts = {},
                        .receipts = {},
                        .reports = {},
                        .unresolved = {},
                        .passed = {},
                        .faults = {}};
    const auto known = TRY(DeskTable(m_database).find(desk));
    if (known && isFault(known->word.agreement)) {
        balance.faults += chainFault(known->word);
    }
    for (const PendingOperation& late : TRY(PendingTable(m_database).late(m_now, desk))) {
        balance.faults += u"operation %1 has waited for a decision since %2"_s.arg(
            late.id.text(), late.since.toString(Qt::ISODate));
    }
    if (day && shifts.empty()) {
        return balance;
    }
    for (const BookedShift& shift : shifts) {
        balance.shifts.push_back({.report = {}, .booked = shift, .faults = {}});
    }
    const quint64 from = day ? shifts.front().first : 1;
    const quint64 to = day && shifts.back().closing ? shifts.back().closing->last : noEnd;
    auto refusals = TRY(books.unresolvedRefusals(desk, from, to));
    balance.passed = TRY(books.passedLimits(desk, from, to));
    balance.unresolved = std::move(refusals);
    std::erase_if(balance.unresolved, [](const UnresolvedRefusal& refusal) {
        return refusal.cash.isZero() && refusal.type != "unreadable"_L1; // no cash waits
    });
    for (const UnresolvedRefusal& refusal : balance.unresolved) {
        balance.faults += u"%1 %2 was refused, %3 EUR wait for somebody"_s.arg(
            refusal.type, refusal.id.text(), refusal.cash.plain());
    }
    TRY(walk(from, to, balance));
    return balance;
}

Done Reconciliation::walk(quint64 from, quint64 to, DeskBalance& balance)
{
    Sorter sorter(balance);
    SignatureCheck signatures(TRY(DeskTable(m_database).keys(balance.desk)));
    quint64 after = from - 1;
    while (after < to) {
        const auto page = TRY(OperationTable(m_database).ofDesk(balance.desk, after, rowsPerPage));
        for (const AnsweredOperation& operation : page) {
            after = operation.sequence;
            const auto view = after <= to ? read(operation) : std::nullopt;
            if (view) {
                sorter.take(operation.sequence, *view);
            }
            if (const QString fault = signatures.faultOf(operation); !fault.isEmpty() && after <= to) {
                balance.faults += u"operation %1: %2"_s.arg(after).arg(fault);
            }
        }
        if (page.size() < size_t(rowsPerPage)) {
            break;
        }
    }
    sorter.end();
    if (from == 1 && balance.receipts.count() > 0 && balance.receipts.first() != 1) {
        balance.faults += u"the first receipt is number %1"_s.arg(balance.receipts.first());
    }
    if (from == 1 && balance.reports.count() > 0 && balance.reports.first() != 1) {
        balance.faults += u"the first Z report is number %1"_s.arg(balance.reports.first());
    }
    return {};
}

} // namespace cekr::central
