// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/CityLaws.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

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
