// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/domain/View.h"
#include "core/flows/OfficeThread.h"

namespace cekr
{

/// Has the office record one order, once: while it is on its way a second one is ignored, and after a
/// failure the same bodies go again under the same operation ids. Other bodies are another order.
class Recording final : public QObject
{
    Q_OBJECT

public:
    Recording(OfficeThread& office, const Clock& clock);

    /// Records the bodies in this order as one; `approver` has approved them. `done` runs on this thread.
    void start(std::vector<OperationBody> bodies, std::optional<Money> received, QByteArray finishedDraft,
               const ClerkId& approver, std::function<void(Result<Recorded>)> done);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The next start() is a new order, also with the same bodies.
    void reset();

private:
    OfficeThread& m_office;
    const Clock& m_clock;
    std::vector<OperationBody> m_bodies;
    std::vector<OperationId> m_ids; ///< one for each of them
    bool m_isBusy = false;
};

} // namespace cekr
