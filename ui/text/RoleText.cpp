// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/RoleText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::RoleWords)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Clerk:
        //: Role, below the name of who is signed in; must fit women and men
        return RoleWords::tr("clerk");
    case Role::Teller:
        //: Role, below the name of who is signed in: works at a bank branch; must fit women and men
        return RoleWords::tr("bank teller");
    case Role::Reviewer:
        //: Role, below the name of who is signed in: decides on status applications; must fit women and men
        return RoleWords::tr("status reviewer");
    case Role::Supervisor:
        //: Role, below the name of who is signed in; must fit women and men
        return RoleWords::tr("supervisor");
    }
    Q_UNREACHABLE();
}

QString rolesText(const std::vector<Role>& roles)
{
    QStringList texts;
    for (const Role role : allRoles) {
        if (std::find(roles.begin(), roles.end(), role) != roles.end()) {
            texts << roleText(role);
        }
    }
    return texts.join(u", "_s);
}

} // namespace cekr
