// SPDX-License-Identifier: EUPL-1.2
#include "app/central/confirm/CodeTable.h"

#include "app/central/store/Rows.h"

namespace cekr::central
{

Result<std::optional<CodeTable::Code>> CodeTable::find(OperationId confirmation)
{
    return firstRow(
        m_database, "SELECT record, desk, clerk, mac, sent_at, tries FROM code WHERE confirmation = ?1",
        [confirmation](const Statement& row) {
            return Code{confirmation,
                        row.blob("record"),
                        DeskId::parse(row.text("desk")).value_or(DeskId()),
                        ClerkId::parse(row.text("clerk")).value_or(ClerkId()),
                        row.blob("mac"),
                        momentOf(row.integer("sent_at")),
                        int(row.integer("tries"))};
        },
        QByteArrayView(confirmation.bytes()));
}

Done CodeTable::put(const Code& code)
{
    return m_database.run(
        "INSERT INTO code (confirmation, record, desk, clerk, mac, sent_at, tries) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0) "
        "ON CONFLICT (confirmation) DO UPDATE SET mac = excluded.mac, sent_at = excluded.sent_at, "
        "tries = 0",
        QByteArrayView(code.confirmation.bytes()), QByteArrayView(code.record), QStringView(code.desk.text()),
        QStringView(code.clerk.text()), QByteArrayView(code.mac), code.sentAt.toMSecsSinceEpoch());
}

Done CodeTable::countTry(OperationId confirmation)
{
    return m_database.run("UPDATE code SET tries = tries + 1 WHERE confirmation = ?1",
                          QByteArrayView(confirmation.bytes()));
}

Done CodeTable::remove(OperationId confirmation)
{
    return m_database.run("DELETE FROM code WHERE confirmation = ?1", QByteArrayView(confirmation.bytes()));
}

Done CodeTable::removeSentBefore(const QDateTime& moment)
{
    TRY(m_database.run("DELETE FROM code WHERE sent_at < ?1", moment.toMSecsSinceEpoch()));
    return m_database.run("DELETE FROM sending WHERE at < ?1", moment.toMSecsSinceEpoch());
}

Result<CodeTable::Sent> CodeTable::sentSince(const QDateTime& moment, const QByteArray& number,
                                             const DeskId& desk)
{
    const auto sent = TRY(firstRow(
        m_database,
        "SELECT count(*) FILTER (WHERE number = ?2) AS to_number, "
        "count(*) FILTER (WHERE desk = ?3) AS from_desk, count(*) AS everything FROM sending WHERE at >= ?1",
        [](const Statement& row) {
            return Sent{row.integer("to_number"), row.integer("from_desk"), row.integer("everything")};
        },
        moment.toMSecsSinceEpoch(), QByteArrayView(number), QStringView(desk.text())));
    return sent.value_or(Sent());
}

Done CodeTable::noteSent(const QDateTime& at, const QByteArray& number, const DeskId& desk)
{
    return m_database.run("INSERT INTO sending (at, desk, number) VALUES (?1, ?2, ?3)",
                          at.toMSecsSinceEpoch(), QStringView(desk.text()), QByteArrayView(number));
}

} // namespace cekr::central
