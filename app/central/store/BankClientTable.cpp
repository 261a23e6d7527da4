// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/BankClientTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Result<bool> BankClientTable::contains(const QByteArray& fingerprint)
{
    const auto found = TRY(m_database.integer("SELECT 1 FROM bank_client WHERE fingerprint = ?1",
                                              QLatin1StringView(fingerprint)));
    return found.has_value();
}

Done BankClientTable::put(const QString& name, const Certificate& certificate, const QDateTime& now)
{
    return m_database.run("INSERT INTO bank_client (fingerprint, name, issued_at) VALUES (?1, ?2, ?3)",
                          QLatin1StringView(certificate.fingerprintSha256()), QStringView(name),
                          now.toMSecsSinceEpoch());
}

Result<qint64> BankClientTable::revoke(const QString& name)
{
    const auto count =
        TRY(m_database.integer("SELECT count(*) FROM bank_client WHERE name = ?1", QStringView(name)));
    TRY(m_database.run("DELETE FROM bank_client WHERE name = ?1", QStringView(name)));
    return count.value_or(0);
}

} // namespace cekr::central
