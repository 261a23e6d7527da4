// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/DeskGate.h"

#include "app/central/store/BankClientTable.h"
#include "app/central/store/DeskTable.h"

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

/// What became of a certificate that is not let in.
Result<QString> whyNot(Database& database, Access access, const QByteArray& fingerprint)
{
    const QString shown = u"certificate "_s + QString::fromLatin1(fingerprint);
    const auto holder = TRY(DeskTable(database).holderOf(fingerprint));
    if (!holder) {
        return shown + u", which no desk here was given"_s;
    }
    const QString whose = u"desk "_s + holder->desk.text() + u", "_s + shown;
    if (holder->revokedAt.isValid()) {
        return whose + u", revoked on "_s + holder->revokedAt.toString(Qt::ISODate);
    }
    return whose + (access == Access::Bank ? u", which is no program of the bank's"_s
                                           : u", in whose place the desk has been given another"_s);
}

} // namespace

Result<DeskId> DeskGate::admit(Access access, const QByteArray& fingerprint)
{
    return m_services.reader.call(
        [&](Database& database) { return admitted(database, access, fingerprint); });
}

Result<DeskId> DeskGate::admitted(Database& database, Access access, const QByteArray& fingerprint)
{
    if (fingerprint.isEmpty()) {
        m_refusals.note({}, u"requests without a client certificate"_s, m_services.clock.uptime());
        return failure(ErrorCode::NotEnrolled, u"a client certificate is needed"_s);
    }
    const auto holder = TRY(holderOf(database, access, fingerprint));
    if (!holder) {
        m_refusals.note(fingerprint, TRY(whyNot(database, access, fingerprint)), m_services.clock.uptime());
        return failure(ErrorCode::CertificateRefused, u"this certificate is not in force"_s);
    }
    return *holder;
}

} // namespace cekr::central
