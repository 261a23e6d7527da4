// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/Recording.h"

#include "core/office/Counter.h"
#include "core/office/OperationIds.h"

#include <algorithm>

namespace cekr
{

Recording::Recording(OfficeThread& office, const Clock& clock) : m_office(office), m_clock(clock) {}

void Recording::start(std::vector<OperationBody> bodies, std::optional<Money> received,
                      QByteArray finishedDraft, const ClerkId& approver,
                      std::function<void(Result<Recorded>)> done)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    if (bodies != m_bodies) {
        m_ids.clear();
        std::ranges::generate_n(std::back_inserter(m_ids), std::ssize(bodies),
                                [this] { return newOperationId(m_clock); });
        m_bodies = bodies;
    }
    Counter::Order order{{}, received, std::move(finishedDraft), approver};
    for (size_t i = 0; i < bodies.size(); ++i) {
        order.steps.push_back({m_ids[i], std::move(bodies[i])});
    }
    m_office.ask(
        this, [order = std::move(order)](Counter& counter) { return counter.record(order); },
        [this, done = std::move(done)](Result<Recorded> recorded) {
            m_isBusy = false;
            if (recorded) {
                reset();
            }
            done(std::move(recorded));
        });
}

void Recording::reset()
{
    m_bodies.clear();
}

} // namespace cekr
