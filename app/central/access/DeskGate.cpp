// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/DeskGate.h"

#include "app/central/store/BankClientTable.h"
#include "app/central/store/DeskTable.h"
#include "core/base/Log.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::optional<DeskId>> holderOf(Database& database, Access access, const QByteArray& fingerprint)
{
    switch (access) {
    case Access::Anyone:
        return DeskId();
    case Access::EnrolledDesk: {
        const auto desk = TRY(DeskTable(database).withCertificate(fingerprint));
        return desk ? std::optional(desk->id) : std::nullopt;
    }
    case Access::Bank: {
        const bool isBank = TRY(BankClientTable(database).contains(fingerprint));
        return isBank ? std::optional(DeskId()) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DeskId> admit(const Services& services, Access access, const QByteArray& fingerprint)
{
    if (fingerprint.isEmpty()) {
        return failure(ErrorCode::NotEnrolled, u"a client certificate is needed"_s);
    }
    const auto holder = TRY(
        services.reader.call([&](Database& database) { return holderOf(database, access, fingerprint); }));
    if (!holder) {
        qCWarning(logCentral) << "a certificate that is not in force was shown";
        return failure(ErrorCode::CertificateRefused, u"this certificate is not in force"_s);
    }
    return *holder;
}

} // namespace cekr::central
