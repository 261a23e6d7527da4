// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/DraftNotice.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/text/DateText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/Notice.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cekr
{

namespace
{

enum Offer // what is offered of a draft, by its place
{
    GoOn,
    Discard,
};

// "Keep it" stands where "Throw away …" stood: a second click on the same place loses nothing.
enum Answer
{
    ThrowAway,
    Keep,
};

} // namespace

DraftNotice::DraftNotice(const TaskDraft& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_notice(new Notice), m_fault(new Notice)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fault);
    layout->addWidget(m_notice);
    connect(m_notice, &Notice::actionTriggered, this, &DraftNotice::answer);
    hide();
}

void DraftNotice::show(const std::vector<DraftView>& drafts, QDate today)
{
    m_today = today;
    const auto found = std::find_if(drafts.begin(), drafts.end(),
                                    [this](const DraftView& draft) { return draft.flow == flow(); });
    const bool isSame = found != drafts.end() && m_draft && m_draft->changedAt == found->changedAt;
    m_draft = found == drafts.end() ? std::nullopt : std::optional(*found);
    m_isAsking = m_isAsking && isSame; // the same again does not take the question back
    m_fault->clear();
    retranslate();
}

void DraftNotice::sayFailed(const Error& error)
{
    sayError(*m_fault, error);
}

void DraftNotice::retranslate()
{
    setVisible(m_draft.has_value());
    if (m_draft) {
        m_isAsking ? ask() : sayWhatIsThere();
    }
}

void DraftNotice::answer(int action)
{
    if (!m_isAsking) {
        if (action == GoOn) {
            emit goOnRequested(m_draft->content);
        } else {
            m_isAsking = true;
            ask();
        }
        return;
    }
    m_isAsking = false;
    sayWhatIsThere();
    if (action == ThrowAway) {
        emit discardRequested();
    }
}

void DraftNotice::sayWhatIsThere()
{
    const BusinessTime left = BusinessTime::at(m_draft->changedAt);
    const QString time = left.date() == m_today ? timeText(left.local().time()) : dateTimeText(left);
    m_notice->say({.tone = Tone::Info,
                   .title = taskText(m_words.title).arg(time),
                   .actions = {taskText(m_words.goOn),
                               //: Button: asks whether to throw away what was left before its end
                               tr("Throw away …")}});
}

void DraftNotice::ask()
{
    m_notice->say({.tone = Tone::Warn,
                   //: Asked before what was left before its end is thrown away
                   .title = tr("Throw away what was entered?"),
                   .sentence = tr("Nothing has been recorded yet."),
                   //: Answers to "Throw away what was entered?"
                   .actions = {tr("Throw away"), tr("Keep it")}});
}

} // namespace cekr
