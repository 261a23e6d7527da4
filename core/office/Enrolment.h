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
    bool isAgain = false; ///< the folder is a desk's, which gets another key and goes on with its journal
};

/// How a machine becomes a desk, or stays the one it is with another key: a key made here, a one-time code, a
/// certificate back. Has to live until it has answered, and must not be destroyed within the answer.
class Enrolment final
{
public:
    explicit Enrolment(const Clock& clock);
    ~Enrolment();

    /// Calls `done` once, on this thread. A desk that is enrolled already is left as it is (FileUnusable)
    /// unless it is to be enrolled again; then a code for any other desk is refused (EnrolmentCodeInvalid),
    /// and the caller holds the lock of the journal. The folder becomes a desk's only after central has
    /// answered. After a lost answer, or when the answer could not be written down, the same code may be used
    /// again. Misused for an address without https.
    void start(const EnrolmentOrder& order, std::function<void(Result<DeskIdentity>)> done);

private:
    [[nodiscard]] Result<DeskIdentity> keep(const EnrolmentOrder& order,
                                            Result<wire::Enrolment> answer) const;

    const Clock& m_clock;
    std::optional<PendingEnrolment> m_pending;
    std::optional<DeskIdentity> m_before; ///< of the desk that is enrolled again
    std::unique_ptr<HttpCentral> m_central;
};

} // namespace cekr
