// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/DeskGate.h"

#include "app/central/store/DeskTable.h"
#include "core/base/Log.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

Result<DeskId> admit(const Services& services, const QByteArray& fingerprint)
{
    if (fingerprint.isEmpty()) {
        return failure(ErrorCode::NotEnrolled, u"a client certificate is needed"_s);
    }
    const auto desk = TRY(services.reader.call(
        [&fingerprint](Database& database) { return DeskTable(database).withCertificate(fingerprint); }));
    if (!desk) {
        qCWarning(logCentral) << "a certificate that is not in force was shown";
        return failure(ErrorCode::CertificateRefused, u"this certificate is not in force"_s);
    }
    return desk->id;
}

} // namespace cekr::central
