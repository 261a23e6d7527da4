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

Done mayStart(const EnrolmentOrder& order)
{
    TRY(requireAddress(order.central));
    TRY(requireAuthority(order.authority));
    const auto already = DeskFolder(order.folder).identity();
    if (already || already.error().code != ErrorCode::NotEnrolled) {
        return failure(ErrorCode::FileUnusable, u"this folder belongs to a desk already"_s, {}, order.folder);
    }
    return {};
}

Result<PendingEnrolment> pendingFor(const EnrolmentOrder& order)
{
    TRY(mayStart(order));
    return PendingEnrolment::of(DeskFolder(order.folder));
}

} // namespace

Enrolment::Enrolment(const Clock& clock) : m_clock(clock) {}

Enrolment::~Enrolment() = default;

void Enrolment::start(const EnrolmentOrder& order, std::function<void(Result<DeskIdentity>)> done)
{
    Result<PendingEnrolment> pending = pendingFor(order);
    if (!pending) {
        done(failure(pending.error()));
        return;
    }
    m_pending.emplace(std::move(*pending));
    m_central = std::make_unique<HttpCentral>(CentralLink{order.central, order.authority, {}, {}}, m_clock);
    m_central->enrol({order.code, m_pending->request()},
                     [this, order, done = std::move(done)](Result<wire::Enrolment> answer) {
                         done(keep(order, std::move(answer)));
                     });
}

Result<DeskIdentity> Enrolment::keep(const EnrolmentOrder& order, Result<wire::Enrolment> answer) const
{
    const wire::Enrolment enrolled = TRY(std::move(answer));
    DeskIdentity identity{enrolled.desk,        enrolled.name,      order.central,
                          enrolled.certificate, enrolled.authority, enrolled.placeKinds};
    const Result<PublicKey> certified = PublicKey::fromCertificatePem(identity.certificate);
    if (!certified || certified->thumbprint() != m_pending->key().publicKey().thumbprint()) {
        return failure(ErrorCode::WrongAnswer, u"a certificate for another key"_s);
    }
    TRY(DeskFolder(order.folder).save(identity, m_pending->key()));
    m_pending->forget();
    return identity;
}

} // namespace cekr
