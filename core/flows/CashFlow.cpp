// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/CashFlow.h"

#include "core/base/Log.h"
#include "core/office/Drafts.h"

namespace cekr
{

CashFlow::CashFlow(OfficeThread& office, const Clock& clock, QByteArray name)
    : m_office(office), m_recording(office, clock), m_name(std::move(name))
{
}

void CashFlow::setReceived(std::optional<Money> amount)
{
    m_received = amount;
    emit changed();
}

void CashFlow::dropAnswers()
{
    ++m_round;
    m_awaited = 0;
}

void CashFlow::reset()
{
    dropAnswers();
    m_recording.reset();
    m_received.reset();
    m_refusal.reset();
    m_receipt = 0;
    emit begun();
}

void CashFlow::record(std::vector<OperationBody> bodies)
{
    m_refusal.reset();
    m_recording.start(std::move(bodies), m_received.value_or(due()), m_name, [this](Result<Recorded> done) {
        if (!done) {
            refuse(done.error());
            return;
        }
        m_receipt = done->receipt;
        recorded();
    });
    emit changed();
}

void CashFlow::saveDraft(const QByteArray& content)
{
    m_office.tell([name = m_name, content](Drafts& drafts) {
        if (Done saved = drafts.save(name, content); !saved) {
            qCWarning(logApp) << "draft not saved" << saved.error().toLogLine();
        }
    });
}

void CashFlow::removeDraft()
{
    m_office.tell([name = m_name](Drafts& drafts) {
        if (Done removed = drafts.remove(name); !removed) {
            qCWarning(logApp) << "draft not removed" << removed.error().toLogLine();
        }
    });
}

void CashFlow::refuse(Error error)
{
    m_refusal = std::move(error);
    emit changed();
}

} // namespace cekr
