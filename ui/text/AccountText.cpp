// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/AccountText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::AccountWords)
};

} // namespace

QString accountText(Account account)
{
    switch (account) {
    case Account::Drawer:
        //: Account of the till
        return AccountWords::tr("cash in the drawer");
    case Account::Float:
        //: Account of the till: cash the shift began with
        return AccountWords::tr("opening float");
    case Account::Movements:
        //: Account of the till: cash put in or taken out that is no sale
        return AccountWords::tr("paid in and out");
    case Account::Loads:
        //: Account of the till: cash taken for loading cards
        return AccountWords::tr("loads");
    case Account::Charges:
        //: Account of the till: charges of the tariff
        return AccountWords::tr("charges");
    case Account::Unresolved:
        //: Account of the till: cash of refused operations that waits for somebody
        return AccountWords::tr("unresolved refusals");
    case Account::Counted:
        //: Account of the till: cash counted out of the drawer when the shift ended
        return AccountWords::tr("counted at the close");
    case Account::Difference:
        //: Account of the till: what was missing in the drawer, or too much, when the shift ended
        return AccountWords::tr("difference at the close");
    case Account::WrittenOff:
        //: Account of the till: cash of refused operations that nobody will ask for
        return AccountWords::tr("written off");
    }
    Q_UNREACHABLE();
}

} // namespace cekr
