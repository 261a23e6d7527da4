// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/SignatureCheck.h"

#include "core/crypto/Jws.h"
#include "core/wire/OperationCodec.h"

namespace cekr::central
{

QString SignatureCheck::faultOf(const AnsweredOperation& stored)
{
    const Result<Jws> jws = parseJws(stored.jws);
    if (jws && !m_keys.placeOf(jws->kid)) {
        return {};
    }
    const Result<DeskKeys::Signed> opened = m_keys.open(stored.jws);
    if (!opened) {
        return opened.error().toLogLine();
    }
    const Result<Operation> operation = wire::decodeOperation(opened->payload);
    const QString fault = opened->faultAfter(m_last, operation ? operation->at.utc() : QDateTime());
    m_last = opened->place;
    return fault;
}

} // namespace cekr::central
