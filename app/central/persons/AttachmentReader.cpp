// SPDX-License-Identifier: EUPL-1.2
#include "app/central/persons/AttachmentReader.h"

#include "app/central/persons/AttachmentSeal.h"
#include "app/central/store/AttachmentTable.h"
#include "app/central/store/SecretTable.h"
#include "core/crypto/Jwe.h"
#include "core/crypto/SealedBox.h"

namespace cekr::central
{

Result<Secret> AttachmentReader::content(const QByteArray& hash) const
{
    const auto sealed = TRY(
        m_services.reader.call([&hash](Database& database) { return AttachmentTable(database).find(hash); }));
    const Result<Secret> key = m_services.persons.call([&](Database& persons) {
        return SecretTable(persons, m_services.keys.master).find(keyNameOf(hash));
    });
    if (!sealed || (!key && key.error().code == ErrorCode::NotFound)) {
        return failure(ErrorCode::AttachmentMissing, {}, {}, QString::fromLatin1(hash.toHex()));
    }
    TRY(key ? Done() : Done(failure(key.error())));
    const Secret jwe = TRY(open(*key, *sealed, keyNameOf(hash)));
    return decryptJwe(jwe.view(), m_services.keys.personalData);
}

} // namespace cekr::central
