// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TransferPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/OfflineNotice.h"
#include "ui/pages/OperationList.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/transfer/OfflinePanel.h"
#include "ui/pages/transfer/StageStrip.h"
#include "ui/text/CountText.h"
#include "ui/text/DateText.h"
#include "ui/text/OperationText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/SummaryPanel.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace cekr
{

namespace
{

constexpr int stackBelow = 760;        ///< design pixels
constexpr auto toleratedOffset = 2min; ///< OFF-5

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? dateTimeText(BusinessTime::at(moment)) : QStringLiteral("–");
}

} // namespace

TransferPage::TransferPage(DeskFlow& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_try(new PrimaryButton({}))
    , m_fault(new Notice)
    , m_clock(new Notice)
    , m_stopped(new Notice)
    , m_settings(new Notice)
    , m_way(new Panel)
    , m_stages(new StageStrip)
    , m_pending(new OperationList(Symbol::Check, ListMoments::Days))
    , m_waiting(new OperationList(Symbol::Check, ListMoments::Days))
    , m_answered(new OperationList(Symbol::Clock, ListMoments::Times))
    , m_connection(new SummaryPanel({}))
    , m_offline(new OfflinePanel)
{
    build();
    connect(m_try, &QAbstractButton::clicked, &m_desk, &DeskFlow::syncNow);
    for (const OperationList* list : {m_pending, m_waiting, m_answered}) {
        connect(list, &OperationList::moreRequested, this, &TransferPage::showLists);
    }
    connect(&m_desk, &DeskFlow::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslate();
}

void TransferPage::build()
{
    m_try->setSymbol(Symbol::Transfer);
    m_body->addToHead(m_try);
    m_way->body()->addWidget(m_stages);
    auto* left = new QWidget;
    auto* lists = new QVBoxLayout(left);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(scaled(12));
    lists->addWidget(m_pending);
    lists->addWidget(m_waiting);
    lists->addWidget(m_answered);
    lists->addStretch(1);
    auto* right = new QWidget;
    auto* facts = new QVBoxLayout(right);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(scaled(12));
    facts->addWidget(m_connection);
    facts->addWidget(m_offline);
    facts->addStretch(1);
    auto* columns = new Columns(stackBelow);
    columns->add(left, 64);
    columns->add(right, 34);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_stopped, m_fault, m_clock, m_settings, m_way, columns}) {
        m_body->content()->addWidget(part);
    }
    m_body->content()->addStretch(1);
    m_pending->hide();
}

void TransferPage::entered()
{
    m_desk.refresh();
    refresh();
    m_try->setFocus(Qt::OtherFocusReason);
}

void TransferPage::retranslate()
{
    //: Title of the page about sending operations to central
    m_body->setTitle(tr("Transfer"));
    //: Title of the picture of how far operations have come
    m_way->setTitle(tr("From the counter to central"));
    //: Title of the list of operations on which a person at central has yet to decide
    m_pending->setTitle(tr("Undecided at central"));
    //: Above the list of operations on which a person at central has yet to decide
    m_pending->setSentence(
        tr("A supervisor at central decides. Top-ups in this list are not on the card yet."));
    //: Title of the list of operations without an answer
    m_waiting->setTitle(tr("Waiting for central"));
    //: Title of the list of operations that central answered
    m_answered->setTitle(tr("Answered today"));
    //: In place of the list of operations that central answered
    m_answered->setEmptyWords(tr("No answers yet today"), {});
    m_pending->retranslate();
    m_waiting->retranslate();
    m_answered->retranslate();
    refresh();
}

void TransferPage::refresh()
{
    showStages();
    showLists();
    showConnection();
    showNotices();
    m_offline->show(m_desk.status());
    // Never disabled: the focus would go elsewhere.
    m_try->setText(m_desk.status().isBusy
                       //: In place of the button that reaches for central, while that is going on
                       ? tr("Trying …")
                       //: Button: reaches for central at once
                       : tr("&Try now"));
}

void TransferPage::showStages()
{
    const DeskStatus& status = m_desk.status();
    m_stages->show({.recorded = status.waiting - status.sent,
                    .sent = status.sent,
                    .appliedToday = status.counts.applied,
                    .pending = status.pending,
                    .refused = status.attention});
    const bool isAllDone = status.pending == 0 && status.attention == 0;
    m_waiting->setEmptyWords(
        isAllDone
            //: In place of the list of operations without an answer
            ? tr("Everything is confirmed")
            //: In place of the list of operations without an answer, while some are refused or undecided
            : tr("Everything is sent"),
        //: In place of the list of operations without an answer
        tr("Nothing waits at this desk."));
}

void TransferPage::showLists()
{
    m_desk.pending(m_pending->atMost(), [this](Result<std::vector<OperationView>> pending) {
        if (pending) {
            m_pending->setVisible(!pending->empty());
            m_pending->show(std::move(*pending), m_desk.status().pending);
        }
    });
    m_desk.waiting(m_waiting->atMost(), [this](Result<std::vector<OperationView>> waiting) {
        if (waiting) {
            m_waiting->show(std::move(*waiting), m_desk.status().waiting);
        }
    });
    m_desk.answered(m_answered->atMost(), [this](Result<std::vector<OperationView>> answered) {
        const DayCounts& counts = m_desk.status().counts;
        if (answered) {
            m_answered->show(std::move(*answered), counts.applied + counts.refused);
        }
    });
}

void TransferPage::showConnection()
{
    const DeskStatus& status = m_desk.status();
    const bool isClockRight = status.clockOffset && std::chrono::abs(*status.clockOffset) <= toleratedOffset;
    //: Title of the panel about the connection
    m_connection->setTitle(tr("Connection"));
    QList<SummaryRow> rows{
        //: Label: whether central can be reached
        {tr("Now"), !status.hasTried  ? connectingText()
                    : status.isOnline ? connectedText()
                                      : offlineText({})},
        //: Label: since when the connection is as it is
        {tr("Since"), momentText(status.since)},
        //: Label: when central was last reached
        {tr("Last contact"), momentText(status.lastContact)},
        //: Label: the clock of this computer against central's
        {tr("Clock"), !status.clockOffset ? QStringLiteral("–")
                      : isClockRight
                          //: The clock of this computer agrees with central's
                          ? tr("right")
                          //: How far a clock is off: %1 is a length of time
                          : tr("%1 off").arg(ageText(std::chrono::round<std::chrono::minutes>(
                                std::chrono::abs(*status.clockOffset))))},
    };
    if (status.waiting > 0) {
        //: Label: since when the oldest operation waits
        rows.append({tr("The oldest since"), dateTimeText(status.oldestWaiting)});
    }
    m_connection->setRows(rows);
}

void TransferPage::showNotices()
{
    const DeskStatus& status = m_desk.status();
    sayError(*m_stopped, status.stopped);
    saySettings(*m_settings, status.settingsStanding);
    if (status.fault && !status.isOnline) {
        NoticeWords words = noticeOf(*status.fault);
        words.tone = Tone::Warn; // work goes on
        m_fault->say(words);
    } else {
        m_fault->clear();
    }
    if (status.clockOffset && std::chrono::abs(*status.clockOffset) > toleratedOffset) {
        m_clock->say({.tone = Tone::Warn,
                      .title = clockWarning(*status.clockOffset),
                      //: What to do about a wrong clock
                      .sentence = tr("Have it set right: days and limits go by the clock of central."),
                      .rule = ruleText("OFF-5")});
    } else {
        m_clock->clear();
    }
}

} // namespace cekr

#include "moc_OperationList.cpp"
#include "transfer/moc_OfflinePanel.cpp"
#include "transfer/moc_StageStrip.cpp"
