// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/text/ErrorText.h"
#include "ui/text/OperationText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// What needs attention, at a glance: the first few refused operations, and how many more there are.
class AttentionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget* parent = nullptr)
        : Panel(QString(), parent)
        , m_empty(new EmptyState(Symbol::Check, QString()))
        , m_more(new TextLabel(TextStyle::Small))
    {
        body()->addWidget(m_empty);
        body()->addWidget(&m_more->wrapped());
        body()->addStretch(1);
    }

    void show(const std::vector<AttentionView>& items)
    {
        //: Title of the list of refused operations that somebody must resolve
        setTitle(tr("Needs attention"));
        //: In place of the list of refused operations
        m_empty->setTexts(tr("Nothing to do"),
                          //: In place of the list of refused operations
                          tr("What central refuses appears here and stays until somebody resolves it."));
        m_empty->setVisible(items.empty());
        const size_t shown = std::min(items.size(), mostShown);
        for (size_t i = 0; i < shown; ++i) {
            const auto& problem = items[i].refused.problem;
            notice(i)->say({.tone = Tone::Warn,
                            .title = attentionTitle(items[i]),
                            .sentence = problem ? textOf(*problem).sentence : QString(),
                            .nextStep = attentionSentence(items[i]),
                            .rule = problem ? textOf(*problem).rule : QString(),
                            //: Button beside what needs attention
                            .actions = {tr("Resolve")}});
        }
        for (size_t i = shown; i < size_t(m_notices.size()); ++i) {
            m_notices[qsizetype(i)]->clear();
        }
        m_more->setVisible(items.size() > shown);
        //: Below what needs attention: %n are not shown here
        m_more->setText(tr("And %n more.", nullptr, int(items.size() - shown)));
    }

    using QWidget::show;

signals:
    void resolveRequested();

private:
    static constexpr size_t mostShown = 2;

    [[nodiscard]] Notice* notice(size_t index)
    {
        while (size_t(m_notices.size()) <= index) {
            auto* notice = new Notice;
            body()->insertWidget(int(m_notices.size()), notice);
            connect(notice, &Notice::actionTriggered, this, &AttentionPanel::resolveRequested);
            m_notices.append(notice);
        }
        return m_notices[qsizetype(index)];
    }

    QList<Notice*> m_notices;
    EmptyState* m_empty;
    TextLabel* m_more;
};

} // namespace cekr
