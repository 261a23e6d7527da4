// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Drafts.h"

#include "core/base/Log.h"
#include "core/crypto/SealedBox.h"
#include "core/journal/DraftTable.h"
#include "core/office/OfficeState.h"

namespace cekr
{

namespace
{

QByteArray sealName(const QByteArray& flow, const ClerkId& clerk)
{
    return "draft/" + flow + '/' + clerk.text().toUtf8();
}

} // namespace

Done Drafts::save(const QByteArray& flow, const QByteArray& content)
{
    const SessionView session = TRY(m_state.signedIn());
    QByteArray sealed = TRY(seal(m_state.dataKey, content, sealName(flow, session.clerk)));
    return m_state.journal->drafts().save({flow, session.clerk, m_state.clock.now(), std::move(sealed)});
}

Done Drafts::remove(const QByteArray& flow)
{
    const SessionView session = TRY(m_state.signedIn());
    return m_state.journal->drafts().remove(flow, session.clerk);
}

Result<std::vector<DraftView>> Drafts::all()
{
    const SessionView session = TRY(m_state.signedIn());
    const std::vector<Draft> kept = TRY(m_state.journal->drafts().of(session.clerk));
    std::vector<DraftView> views;
    for (const Draft& draft : kept) {
        const Result<Secret> content = open(m_state.dataKey, draft.sealed, sealName(draft.flow, draft.clerk));
        if (!content) {
            qCWarning(logOffice) << "a draft cannot be opened" << content.error().toLogLine();
            continue;
        }
        views.push_back({draft.flow, draft.changedAt, content->view().toByteArray()});
    }
    return views;
}

} // namespace cekr
