// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/GuidedFlow.h"

#include "core/base/Log.h"
#include "core/office/Drafts.h"
#include "core/office/Loads.h"

namespace cekr
{

GuidedFlow::GuidedFlow(OfficeThread& office, const Clock& clock, QByteArray draft)
    : m_office(office), m_recording(office, clock), m_draft(std::move(draft))
{
}

void GuidedFlow::askForCard(const QString& card, const QString& digits, std::function<void(LoadTerms)> then)
{
    m_refusal.reset();
    const Result<MokId> id = MokId::parse(card);
    const Result<PanTail> tail = PanTail::parse(digits);
    if (!id || !tail) {
        refuse(id ? tail.error() : id.error());
        return;
    }
    askFor([id = *id, tail = *tail](Loads& loads) { return loads.recognise(id, tail); }, std::move(then));
    emit changed();
}

void GuidedFlow::amendReason()
{
    if (m_refusal && m_refusal->code == ErrorCode::ReasonMissing) {
        m_refusal.reset();
        emit changed();
    }
}

void GuidedFlow::dropAnswers()
{
    ++m_round;
    m_awaited = 0;
}

void GuidedFlow::reset()
{
    dropAnswers();
    m_recording.reset();
    m_refusal.reset();
}

void GuidedFlow::record(std::vector<OperationBody> bodies, std::optional<Money> received, Draft draft,
                        std::function<void(const Recorded&)> then, const ClerkId& approver)
{
    m_refusal.reset();
    m_recording.start(std::move(bodies), received, draft == Draft::Ends ? m_draft : QByteArray(), approver,
                      [this, then = std::move(then)](const Result<Recorded>& done) {
                          if (done) {
                              then(*done);
                          } else {
                              notRecorded(done.error());
                          }
                      });
    emit changed();
}

void GuidedFlow::saveDraft(const QByteArray& content)
{
    m_office.tell([draft = m_draft, content](Drafts& drafts) {
        if (Done saved = drafts.save(draft, content); !saved) {
            qCWarning(logApp) << "draft not saved" << saved.error().toLogLine();
        }
    });
}

void GuidedFlow::removeDraft()
{
    m_office.tell([draft = m_draft](Drafts& drafts) {
        if (Done removed = drafts.remove(draft); !removed) {
            qCWarning(logApp) << "draft not removed" << removed.error().toLogLine();
        }
    });
}

void GuidedFlow::refuse(Error error)
{
    m_refusal = std::move(error);
    emit changed();
}

} // namespace cekr
