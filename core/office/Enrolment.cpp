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

} // namespace

Enrolment::Enrolment(const Clock& clock) : m_clock(clock) {}

Enrolment::~Enrolment() = default;

void Enrolment::start(const EnrolmentOrder& order, std::function<void(Result<DeskIdentity>)> done)
{
    if (Done may = mayStart(order); !may) {
        done(failure(may.error()));
        return;
    }
    Result<PendingEnrolment> pending = PendingEnrolment::of(DeskFolder(order.folder));
    if (!pending) {
        done(failure(pending.error()));
        return;
    }
    m_pending.emplace(std::move(*pending));
    m_central = std::make_unique<HttpCentral>(CentralLink{order.central, order.authority, {}, {}}, m_clock);
    m_central->enrol({order.code, m_pending->request()}, [this, order, done = std::move(done)](
                                                             Result<wire::Enrolment> answer) {
        done(answer ? keep(order, {answer->desk, answer->name, order.central, answer->certificate,
                                   answer->authority, answer->placeKinds})
                    : Result<DeskIdentity>(failure(answer.error())));
    });
}

Result<DeskIdentity> Enrolment::keep(const EnrolmentOrder& order, DeskIdentity identity) const
{
    const Result<PublicKey> certified = PublicKey::fromCertificatePem(identity.certificate);
    if (!certified || certified->thumbprint() != m_pending->key().publicKey().thumbprint()) {
        return failure(ErrorCode::WrongAnswer, u"a certificate for another key"_s);
    }
    TRY(DeskFolder(order.folder).save(identity, m_pending->key()));
    m_pending->forget();
    return identity;
}

} // namespace cekr
