// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/office/PendingEnrolment.h"

#include <functional>
#include <memory>
#include <optional>

namespace cekr
{

class HttpCentral;
namespace wire
{
struct Enrolment;
}

struct EnrolmentOrder
{
    QString folder;
    QUrl central;
    QByteArray authority; ///< PEM: by it the desk knows that it talks to the right central
    QString code;
};

/// How a machine becomes a desk: a key made here, a one-time code, a certificate back. Has to live until it
/// has answered, and must not be destroyed within the answer.
class Enrolment final
{
public:
    explicit Enrolment(const Clock& clock);
    ~Enrolment();

    /// Calls `done` once, on this thread. A desk that is enrolled already is left as it is (FileUnusable);
    /// the folder becomes a desk's only after central has answered. After a lost answer the same code may be
    /// used again. MalformedMessage for an address without https.
    void start(const EnrolmentOrder& order, std::function<void(Result<DeskIdentity>)> done);

private:
    [[nodiscard]] Result<DeskIdentity> keep(const EnrolmentOrder& order,
                                            Result<wire::Enrolment> answer) const;

    const Clock& m_clock;
    std::optional<PendingEnrolment> m_pending;
    std::unique_ptr<HttpCentral> m_central;
};

} // namespace cekr
