// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Confirmations.h"

#include "core/crypto/Jwe.h"
#include "core/domain/person/ApplicantFields.h"
#include "core/office/OfficeState.h"
#include "core/office/OfflineLoads.h"
#include "core/sync/AttachmentUpload.h"

namespace cekr
{

using namespace Qt::StringLiterals;

Done Confirmations::mayAsk() const
{
    TRY(m_state.signedIn());
    return m_state.central ? Done() : failure(ErrorCode::NoConnection);
}

Result<QByteArray> Confirmations::encrypted(const Applicant& applicant)
{
    const QByteArray jwk = TRY(m_offline.personalDataKey());
    if (jwk.isEmpty()) {
        return failure(ErrorCode::NoConnection, u"central has not said yet what to encrypt to"_s);
    }
    const PublicKey key = TRY(PublicKey::fromJwk(jwk));
    return encryptJwe(toJsonBytes(applicant), key);
}

void Confirmations::send(OperationId id, const Applicant& applicant, Later<Sent> done)
{
    const Done may = mayAsk();
    const Result<QByteArray> record = may ? encrypted(applicant) : Result<QByteArray>(failure(may.error()));
    if (!record) {
        done(failure(record.error()));
        return;
    }
    uploadAttachment(*m_state.central, *record,
                     [this, id, done = std::move(done)](Result<QByteArray> hash) mutable {
                         hash ? sendAgain(id, *hash, std::move(done)) : done(failure(hash.error()));
                     });
}

void Confirmations::sendAgain(OperationId id, const QByteArray& record, Later<Sent> done)
{
    if (const Done may = mayAsk(); !may) {
        done(failure(may.error()));
        return;
    }
    m_state.central->sendCode({id, record, m_state.session->clerk}, [record, done = std::move(done)](
                                                                        const Result<wire::ConfirmationSent>&
                                                                            sent) {
        done(sent ? Result<Sent>(Sent{record, sent->validUntil, sent->resendFrom}) : failure(sent.error()));
    });
}

void Confirmations::enter(OperationId id, const QString& code, Later<bool> done)
{
    if (const Done may = mayAsk(); !may) {
        done(failure(may.error()));
        return;
    }
    m_state.central->enterCode(id, code.simplified().remove(u' '), std::move(done));
}

} // namespace cekr
