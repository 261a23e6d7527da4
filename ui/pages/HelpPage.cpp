// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HelpPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/PointList.h"
#include "ui/text/HelpText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cekr
{

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
    , m_body(new PageBody(*this))
    , m_panel(new Panel)
    , m_purpose(new TextLabel(TextStyle::Body))
    , m_always(new Panel)
    , m_points(new PointList)
    , m_back(new SecondaryButton({}))
    , m_scroll(new QScrollArea)
{
    m_panel->body()->addWidget(&m_purpose->wrapped());
    m_always->body()->addWidget(m_points);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(12));
    layout->addWidget(m_panel);
    layout->addWidget(m_always);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_body->addToHead(m_back);
    m_body->content()->addWidget(m_scroll, 1);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_back, &QAbstractButton::clicked, this, &HelpPage::closed);
    retranslate();
}

void HelpPage::showHelp(const QString& key)
{
    m_key = key;
    m_scroll->verticalScrollBar()->setValue(0);
    showTopic();
}

void HelpPage::entered()
{
    m_scroll->setFocus(Qt::OtherFocusReason); // the arrows scroll it
}

void HelpPage::addAnswer()
{
    auto* both = new QVBoxLayout;
    both->setContentsMargins(0, scaled(8), 0, 0);
    both->setSpacing(scaled(2));
    auto* question = new TextLabel(TextStyle::Strong);
    auto* answer = new TextLabel(TextStyle::Body);
    both->addWidget(&question->wrapped());
    both->addWidget(&answer->wrapped());
    m_panel->body()->addLayout(both);
    m_questions.append(question);
    m_answers.append(answer);
}

void HelpPage::showTopic()
{
    const HelpTopic topic = helpTopic(m_key);
    m_panel->setTitle(topic.title);
    m_purpose->setText(topic.purpose);
    while (m_questions.size() < topic.answers.size()) {
        addAnswer();
    }
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const HelpAnswer& words = topic.answers.value(i);
        m_questions[i]->setText(words.question);
        m_answers[i]->setText(words.answer);
        m_questions[i]->setVisible(i < topic.answers.size());
        m_answers[i]->setVisible(i < topic.answers.size());
    }
    m_scroll->setAccessibleName(topic.title);
}

void HelpPage::retranslate()
{
    //: Heading of the help
    m_body->setTitle(tr("Help"));
    //: Button: leaves the help
    m_back->setText(tr("&Back"));
    //: Heading in the help: what is true on every page
    m_always->setTitle(tr("Always"));
    m_points->setPoints({
        //: Help: general; the phone number of the bank for lost cards
        tr("Lost cards: +386 1 477 20 00, day and night. Anonymous cards cannot be cancelled."),
        //: Help: general
        tr("Ctrl+F1 lists all keys."),
    });
    showTopic();
}

} // namespace cekr
