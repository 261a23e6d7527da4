// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/CityLaws.h"

#include "core/domain/TillReport.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

/// What one signed operation takes in cash for a creditor, read without the rule book.
Money takenFor(Creditor creditor, const OperationBody& body)
{
    const bool isBank = creditor == Creditor::Bank;
    if (const auto* load = std::get_if<Load>(&body)) {
        return isBank ? load->amount + load->charge.bank : load->charge.municipality;
    }
    if (const auto* handover = std::get_if<Handover>(&body)) {
        return isBank ? handover->charge.bank : handover->charge.municipality;
    }
    const auto* correction = std::get_if<Correction>(&body);
    if (!correction || !correction->card) {
        return {};
    }
    const Money ofBank = -correction->loaded - correction->bankCharge;
    return isBank ? ofBank : correction->cash - ofBank;
}

/// The same for all operations of a desk in order: by what each changes it. Refused cash that is settled is
/// no longer taken for whom it was.
std::map<OperationId, Money> takenFor(Creditor creditor, const std::vector<Operation>& operations)
{
    std::map<OperationId, Money> changes;
    std::map<OperationId, Money> held;
    for (const Operation& operation : operations) {
        const OperationId settled = resolves(operation.body);
        Money& change = changes[operation.id];
        if (settled.isNull()) {
            change = held[operation.id] = takenFor(creditor, operation.body);
            continue;
        }
        const Money before = held[settled];
        const auto* redirect = std::get_if<Redirect>(&operation.body);
        const bool isRefund = std::holds_alternative<Refund>(operation.body);
        const Money after = redirect ? takenFor(creditor, Load{.shift = {},
                                                               .card = redirect->card,
                                                               .amount = redirect->amount,
                                                               .reservation = {},
                                                               .tariff = {},
                                                               .charge = redirect->charge})
                                     : Money();
        change = after - before;
        held[isRefund ? operation.id : settled] = isRefund ? change : after;
    }
    return changes;
}

QString brokenShift(const std::vector<OperationView>& operations, const std::vector<Operation>& all)
{
    std::vector<Operation> earlier = all;
    std::erase_if(
        earlier, [&](const Operation& one) { return one.sequence >= operations.front().operation.sequence; });
    const TillReport report = tillReport(operations, {}, earlier);
    for (const Creditor creditor : allCreditors) {
        const std::map<OperationId, Money> changes = takenFor(creditor, all);
        Money taken;
        for (const OperationView& view : operations) {
            taken += changes.at(view.operation.id);
        }
        if (taken != report.takenFor(creditor)) {
            return name(creditor);
        }
    }
    return report.whose.sum() == report.expected ? QString() : u"sum"_s;
}

} // namespace

QString brokenCreditors(const RandomCity& city)
{
    for (const CityDesk& desk : city.desks()) {
        std::map<OperationId, std::vector<OperationView>> shifts;
        for (const Operation& operation : desk.own()) {
            if (const OperationId shift = drawerShiftOf(operation); !shift.isNull()) {
                shifts[shift].push_back({operation, Standing::Recorded, {}});
            }
        }
        for (const auto& [shift, operations] : shifts) {
            if (const QString broken = brokenShift(operations, desk.own()); !broken.isEmpty()) {
                return u"creditors of %1: %2"_s.arg(shift.text(), broken);
            }
        }
    }
    return {};
}

QString brokenAtDesks(const RandomCity& city)
{
    for (const CityDesk& desk : city.desks()) {
        if (!desk.brokenPromise().isEmpty()) {
            return u"promise "_s + desk.brokenPromise();
        }
        for (const auto& [shift, accounts] : desk.books()) {
            Money sum;
            for (const auto& [account, amount] : accounts) {
                sum += amount;
            }
            if (!sum.isZero()) {
                return u"books of "_s + shift.text();
            }
        }
        if (desk.shift() && sumOf(desk.books(), desk.shift()->id, Account::Drawer) != desk.shift()->drawer) {
            return u"drawer of "_s + desk.id().text();
        }
    }
    return {};
}

QString differsAtCentral(const RandomCity& city)
{
    for (const CityDesk& desk : city.desks()) {
        const Books central = city.central().books(desk.id());
        for (const auto& [shift, accounts] : desk.books()) {
            for (const Account account : allAccounts) {
                if (sumOf(desk.books(), shift, account) != sumOf(central, shift, account)) {
                    return u"%1 of %2 in %3"_s.arg(name(account), desk.id().text(), shift.text());
                }
            }
        }
    }
    return {};
}

} // namespace cekr::test
