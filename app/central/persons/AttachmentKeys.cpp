// SPDX-License-Identifier: EUPL-1.2
#include "app/central/persons/AttachmentKeys.h"

#include "app/central/store/Rows.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype keySize = 32;

QByteArray purposeOf(const QByteArray& hash)
{
    return "key of attachment " + hash;
}

} // namespace

Result<Secret> AttachmentKeys::make(const QByteArray& hash, const QDateTime& now)
{
    if (auto known = find(hash); known || known.error().code != ErrorCode::NotFound) {
        return known;
    }
    Secret key = Secret::random(keySize);
    const QByteArray sealed = TRY(seal(m_masterKey, key.view(), purposeOf(hash)));
    TRY(m_database.run("INSERT INTO attachment_key (hash, sealed, made_at) VALUES (?1, ?2, ?3)",
                       QByteArrayView(hash), QByteArrayView(sealed), now.toMSecsSinceEpoch()));
    return key;
}

Result<Secret> AttachmentKeys::find(const QByteArray& hash)
{
    const auto sealed = TRY(firstRow(
        m_database, "SELECT sealed FROM attachment_key WHERE hash = ?1",
        [](const Statement& row) { return row.blob("sealed"); }, QByteArrayView(hash)));
    return sealed ? cekr::open(m_masterKey, *sealed, purposeOf(hash))
                  : failure(ErrorCode::NotFound, u"no key of that attachment"_s);
}

Done AttachmentKeys::remove(const QByteArray& hash)
{
    return m_database.run("DELETE FROM attachment_key WHERE hash = ?1", QByteArrayView(hash));
}

} // namespace cekr::central
