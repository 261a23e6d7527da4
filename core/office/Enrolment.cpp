// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Enrolment.h"

#include "core/sync/HttpCentral.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Done mayStart(const EnrolmentOrder& order)
{
    if (order.central.scheme() != "https"_L1 || order.central.host().isEmpty()) {
        return failure(ErrorCode::MalformedMessage, u"central is reached by https only"_s, {},
                       order.central.toString());
    }
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
