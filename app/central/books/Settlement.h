// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/store/SettlementTable.h"

namespace cekr::central
{

/// The CSV of a settlement for people: semicolons, decimal commas and a byte order mark, so that an office
/// program set to Slovene opens it with numbers as numbers. Not signed; what is signed is the other one.
[[nodiscard]] QByteArray forOffice(const QByteArray& csv);

/// What the desks owe for one day: for what central received on it, so that an operation is in one settlement
/// whenever it comes, and a day that is over stays as it is. Says by desk and business day how much was
/// loaded, charged and taken back, and what of it each creditor is owed (FEE-1). Signed with the key of the
/// authority.
class Settlement final
{
public:
    /// `now`: by central's clock.
    Settlement(Database& database, const CentralKeys& keys, QDateTime now)
        : m_database(database), m_keys(keys), m_now(std::move(now))
    {
    }

    /// The settlement of a day of Europe/Ljubljana; issued now, or as it was issued. The caller holds a
    /// transaction around it. Misused for a day that is not over, ExpectedDiffers when the books say
    /// something else than the settlement that was issued.
    [[nodiscard]] Result<IssuedSettlement> of(QDate day);

private:
    [[nodiscard]] Result<IssuedSettlement> issue(QDate day, QByteArray csv, QByteArray json);

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
};

} // namespace cekr::central
