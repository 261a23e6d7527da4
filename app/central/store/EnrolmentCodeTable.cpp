// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/EnrolmentCodeTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/Digest.h"

namespace cekr::central
{

Done EnrolmentCodeTable::add(const QByteArray& code, const DeskId& desk, const QDateTime& expires)
{
    TRY(m_database.run("DELETE FROM enrolment_code WHERE desk = ?1 AND request IS NULL",
                       QStringView(desk.text())));
    return m_database.run("INSERT INTO enrolment_code (hash, desk, expires) VALUES (?1, ?2, ?3)",
                          QByteArrayView(sha256(code)), QStringView(desk.text()),
                          expires.toMSecsSinceEpoch());
}

Result<std::optional<EnrolmentCodeTable::Code>> EnrolmentCodeTable::find(const QByteArray& code)
{
    return firstRow(
        m_database, "SELECT desk, expires, request, certificate FROM enrolment_code WHERE hash = ?1",
        [](const Statement& row) {
            return Code{stored(DeskId::parse(row.text("desk"))), momentOf(row.integer("expires")),
                        row.blob("request"), row.blob("certificate")};
        },
        QByteArrayView(sha256(code)));
}

Done EnrolmentCodeTable::use(const QByteArray& code, QByteArrayView request, QByteArrayView certificate)
{
    return m_database.run("UPDATE enrolment_code SET request = ?2, certificate = ?3 WHERE hash = ?1",
                          QByteArrayView(sha256(code)), request, QLatin1StringView(certificate));
}

} // namespace cekr::central
