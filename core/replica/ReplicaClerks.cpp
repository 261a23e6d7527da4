// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/Replica.h"

#include "core/replica/ReplicaRow.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

QString rolesText(const std::vector<Role>& roles)
{
    QStringList names;
    for (const Role role : roles) {
        names += name(role);
    }
    return names.join(u' ');
}

Result<std::vector<Role>> readRoles(const Statement& row, ColumnName column)
{
    std::vector<Role> roles;
    for (const QString& name : row.text(column).split(u' ', Qt::SkipEmptyParts)) {
        const Result<Role> known = role(name);
        if (!known) {
            return corruptReplica(u"an unknown role"_s);
        }
        roles.push_back(*known);
    }
    return roles;
}

Result<ClerkState> readClerk(const Statement& row)
{
    const auto clerk = TRY(readIdentifier<ClerkId>(row, "clerk"));
    auto roles = TRY(readRoles(row, "roles"));
    return ClerkState{clerk, row.text("name"), std::move(roles), row.integer("enabled") != 0,
                      row.integer("credential")};
}

Result<DeskState> readDesk(const Statement& row)
{
    const auto desk = TRY(readIdentifier<DeskId>(row, "desk"));
    const Result<PlaceKinds> kinds = placeKinds(row.text("place_kinds"));
    if (!kinds) {
        return corruptReplica(u"an unknown kind of place"_s);
    }
    return DeskState{desk, row.text("name"), *kinds};
}

} // namespace

Done Replica::put(const ClerkState& clerk)
{
    return m_database.run(
        "REPLACE INTO clerk(clerk, name, roles, enabled, credential) VALUES (?, ?, ?, ?, ?)",
        clerk.clerk.text(), clerk.name, rolesText(clerk.roles), int(clerk.enabled), clerk.credential);
}

Done Replica::put(const DeskState& desk)
{
    return m_database.run("REPLACE INTO desk(desk, name, place_kinds) VALUES (?, ?, ?)", desk.desk.text(),
                          desk.name, names(desk.placeKinds));
}

Result<std::vector<ClerkState>> Replica::clerks()
{
    return readAll(
        m_database.query("SELECT clerk, name, roles, enabled, credential FROM clerk ORDER BY name, clerk"),
        readClerk);
}

Result<std::optional<ClerkState>> Replica::clerk(ClerkId clerk)
{
    return firstOf(
        readAll(m_database.query("SELECT clerk, name, roles, enabled, credential FROM clerk WHERE clerk = ?",
                                 clerk.text()),
                readClerk));
}

Result<std::optional<ClerkState>> Replica::clerkTyped(ClerkId typed)
{
    return firstOf(readAll(
        m_database.query(
            "SELECT clerk, name, roles, enabled, credential FROM clerk WHERE clerk = ?1 COLLATE NOCASE"
            " ORDER BY clerk = ?1 DESC LIMIT 1",
            typed.text()),
        readClerk));
}

Result<std::vector<DeskState>> Replica::desks()
{
    return readAll(m_database.query("SELECT desk, name, place_kinds FROM desk ORDER BY desk"), readDesk);
}

Result<std::optional<DeskState>> Replica::desk(DeskId desk)
{
    return firstOf(readAll(
        m_database.query("SELECT desk, name, place_kinds FROM desk WHERE desk = ?", desk.text()), readDesk));
}

} // namespace cekr
