// SPDX-License-Identifier: EUPL-1.2
#include "app/central/judge/KeyOrder.h"

#include "app/central/store/OperationTable.h"
#include "core/crypto/Jws.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

Result<KeyOrder> KeyOrder::of(Database& database, const Desk& desk)
{
    const auto certificates = TRY(DeskTable(database).certificates(desk.id));
    std::vector<QByteArray> revoked;
    for (const DeskCertificate& one : certificates) { // the newest of a key decides
        const QByteArray kid = TRY(PublicKey::fromCertificatePem(one.pem)).thumbprint();
        std::erase(revoked, kid);
        if (one.revokedAt.isValid()) {
            revoked.push_back(kid);
        }
    }
    KeyOrder order(TRY(keysOf(certificates)), std::move(revoked));
    const auto last = desk.lastSequence == 0
                          ? std::vector<AnsweredOperation>()
                          : TRY(OperationTable(database).ofDesk(desk.id, desk.lastSequence - 1, 1));
    if (const auto jws = last.empty() ? Result<Jws>() : parseJws(last.front().jws)) {
        order.noteSigned(jws->kid);
    }
    return order;
}

Done KeyOrder::maySignNext(const QByteArray& kid) const
{
    const bool isEarlier = m_keys.placeOf(kid).value_or(m_last) < m_last;
    return isEarlier ? failure(ErrorCode::SignatureInvalid,
                               u"a later key of this desk has signed what is before it"_s, "OFF-2")
                     : Done();
}

bool KeyOrder::isRevoked(const QByteArray& kid) const
{
    return std::ranges::count(m_revoked, kid) > 0;
}

void KeyOrder::noteSigned(const QByteArray& kid)
{
    m_last = m_keys.placeOf(kid).value_or(m_last);
}

} // namespace cekr::central
