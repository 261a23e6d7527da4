// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Enrolment.h"

#include "core/crypto/Certificate.h"
#include "core/sync/HttpCentral.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Central has no folder of its own: a path would be dropped without a word.
Done requireAddress(const QUrl& central)
{
    if (central.scheme() != "https"_L1 || central.host().isEmpty()) {
        return failure(ErrorCode::Misused, u"the address of central is https://HOST:PORT"_s, {},
                       central.toString());
    }
    const bool hasMore = (!central.path().isEmpty() && central.path() != "/"_L1) || central.hasQuery() ||
                         central.hasFragment() || !central.userInfo().isEmpty();
    if (hasMore) {
        return failure(ErrorCode::Misused,
                       u"the address of central is https://HOST:PORT and nothing after it or before HOST"_s,
                       {}, central.toString(QUrl::RemoveUserInfo));
    }
    return {};
}

Done requireAuthority(const QByteArray& authority)
{
    if (authority.trimmed().isEmpty()) {
        return failure(ErrorCode::MalformedFile, u"the file of central's authority is empty"_s);
    }
    if (Certificate::fromPem(authority)) {
        return {};
    }
    const bool isDer = authority.startsWith('\x30') && !authority.contains("-----BEGIN"); // a SEQUENCE
    return failure(ErrorCode::MalformedFile,
                   isDer ? u"the file of central's authority is DER and has to be PEM: "
                           "openssl x509 -inform der -in FILE -out FILE.pem"_s
                         : u"no certificate is in the file of central's authority; "
                           "it begins with -----BEGIN CERTIFICATE-----"_s);
}

/// The desk that the folder is already; nothing for one that is to become a desk's.
Result<std::optional<DeskIdentity>> deskThere(const EnrolmentOrder& order)
{
    TRY(requireAddress(order.central));
    TRY(requireAuthority(order.authority));
    Result<DeskIdentity> already = DeskFolder(order.folder).identity();
    if (order.isAgain) {
        return TRY(std::move(already));
    }
    if (already || already.error().code != ErrorCode::NotEnrolled) {
        return failure(ErrorCode::FileUnusable, u"this folder belongs to a desk already"_s, {}, order.folder);
    }
    return std::nullopt;
}

/// Every certificate that the desk is known to have had, those of before first.
std::vector<QByteArray> allOf(const DeskIdentity& before)
{
    std::vector<QByteArray> all = before.earlier;
    if (!before.certificate.isEmpty()) {
        all.push_back(before.certificate);
    }
    return all;
}

} // namespace

Enrolment::Enrolment(const Clock& clock) : m_clock(clock) {}

Enrolment::~Enrolment() = default;

void Enrolment::start(const EnrolmentOrder& order, std::function<void(Result<DeskIdentity>)> done)
{
    auto before = deskThere(order);
    auto pending = before ? PendingEnrolment::of(DeskFolder(order.folder))
                          : Result<PendingEnrolment>(failure(before.error()));
    if (!pending) {
        done(failure(pending.error()));
        return;
    }
    m_before = std::move(*before);
    m_pending.emplace(std::move(*pending));
    m_central = std::make_unique<HttpCentral>(CentralLink{order.central, order.authority, {}, {}}, m_clock);
    m_central->enrol({order.code, m_pending->request(), m_before ? m_before->desk : DeskId(),
                      m_before ? allOf(*m_before) : std::vector<QByteArray>()},
                     [this, order, done = std::move(done)](Result<wire::Enrolment> answer) {
                         done(keep(order, std::move(answer)));
                     });
}

Result<DeskIdentity> Enrolment::keep(const EnrolmentOrder& order, Result<wire::Enrolment> answer) const
{
    const wire::Enrolment enrolled = TRY(std::move(answer));
    DeskIdentity identity{enrolled.desk,      enrolled.name,       order.central,   enrolled.certificate,
                          enrolled.authority, enrolled.placeKinds, enrolled.earlier};
    const Result<PublicKey> certified = PublicKey::fromCertificatePem(identity.certificate);
    if (!certified || certified->thumbprint() != m_pending->key().publicKey().thumbprint()) {
        return failure(ErrorCode::WrongAnswer, u"a certificate for another key"_s);
    }
    if (m_before && m_before->desk != identity.desk) {
        return failure(ErrorCode::WrongAnswer, u"a certificate for another desk"_s);
    }
    TRY(identity.keys());
    TRY(DeskFolder(order.folder).save(identity, m_pending->key()));
    m_pending->forget();
    return identity;
}

} // namespace cekr
