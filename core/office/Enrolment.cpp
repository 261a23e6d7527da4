// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Enrolment.h"

#include "core/crypto/CertificateRequest.h"
#include "core/sync/HttpCentral.h"

#include <QTimer>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

struct Attempt
{
    DeskFolder folder;
    QUrl url;
    DeviceKey key;
    std::unique_ptr<HttpCentral> central;
};

Result<DeskIdentity> keep(const Attempt& attempt, const wire::Enrolment& answer)
{
    const Result<PublicKey> certified = PublicKey::fromCertificatePem(answer.certificate);
    if (!certified || certified->thumbprint() != attempt.key.publicKey().thumbprint()) {
        return failure(ErrorCode::WrongAnswer, u"a certificate for another key"_s);
    }
    const DeskIdentity identity{answer.desk, answer.name, attempt.url, answer.certificate, answer.authority};
    if (Done saved = attempt.folder.save(identity, attempt.key); !saved) {
        return failure(saved.error());
    }
    return identity;
}

} // namespace

void enrol(const EnrolmentOrder& order, const Clock& clock, std::function<void(Result<DeskIdentity>)> done)
{
    const DeskFolder folder(order.folder);
    if (order.central.scheme() != "https"_L1 || order.central.host().isEmpty()) {
        done(failure(ErrorCode::MalformedMessage, u"central is reached by https only"_s, {},
                     order.central.toString()));
        return;
    }
    if (const auto already = folder.identity(); already || already.error().code != ErrorCode::NotEnrolled) {
        done(failure(ErrorCode::FileUnusable, u"this folder belongs to a desk already"_s, {}, order.folder));
        return;
    }
    Result<DeviceKey> key = DeviceKey::generate();
    if (!key) {
        done(failure(key.error()));
        return;
    }
    // The name in the request is only a wish; central decides which desk the code is for.
    const Result<QByteArray> request = certificateRequestPem(*key, u"desk"_s);
    if (!request) {
        done(failure(request.error()));
        return;
    }
    CentralLink link{order.central, order.authority, {}, {}};
    const auto attempt = std::make_shared<Attempt>(folder, order.central, std::move(*key),
                                                   std::make_unique<HttpCentral>(std::move(link), clock));
    attempt->central->enrol(
        {order.code, *request}, [attempt, done = std::move(done)](Result<wire::Enrolment> answer) {
            done(answer ? keep(*attempt, *answer) : Result<DeskIdentity>(failure(answer.error())));
            // The connection must not end within its own signal.
            QTimer::singleShot(0, [attempt] { attempt->central.reset(); });
        });
}

} // namespace cekr
