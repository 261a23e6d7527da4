// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SmsGatewayTable.h"

#include "app/central/store/Rows.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

namespace
{

constexpr QByteArrayView purpose = "token of the SMS gateway";

struct Row
{
    QString url;
    QByteArray token;
};

} // namespace

Result<std::optional<SmsAccess>> SmsGatewayTable::find()
{
    const auto row =
        TRY(firstRow(m_database, "SELECT url, token FROM sms_gateway", [](const Statement& statement) {
            return Row{statement.text("url"), statement.blob("token")};
        }));
    if (!row) {
        return std::nullopt;
    }
    return SmsAccess{QUrl(row->url), TRY(open(m_masterKey, row->token, purpose))};
}

Done SmsGatewayTable::set(const SmsAccess& access)
{
    const QByteArray sealed = TRY(seal(m_masterKey, access.token.view(), purpose));
    return m_database.run("INSERT INTO sms_gateway (only, url, token) VALUES (1, ?1, ?2) "
                          "ON CONFLICT (only) DO UPDATE SET url = excluded.url, token = excluded.token",
                          QStringView(access.url.toString()), QByteArrayView(sealed));
}

} // namespace cekr::central
