// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HomePage.h"

#include "core/flows/CorrectionFlow.h"
#include "ui/pages/AttentionPanel.h"
#include "ui/pages/DraftNotice.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/OfflineNotice.h"
#include "ui/pages/ShowMoreLine.h"
#include "ui/pages/TodayModel.h"
#include "ui/text/DateText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TaskTile.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TileGrid.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace cekr
{

namespace
{

constexpr auto toleratedOffset = 2min; ///< OFF-5
constexpr int fewestRows = 5;

} // namespace

HomePage::HomePage(DeskFlow& desk, const SignInFlow& signIn, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_shiftNotice(new Notice)
    , m_clockNotice(new Notice)
    , m_certificateNotice(new Notice)
    , m_settingsNotice(new Notice)
    , m_grid(new TileGrid)
    , m_todayPanel(new Panel)
    , m_table(new DataTable)
    , m_today(new TodayModel(this))
    , m_empty(new EmptyState(Symbol::Receipt, QString()))
    , m_correct(new SecondaryButton({}))
    , m_more(new ShowMoreLine)
    , m_attention(new AttentionPanel)
{
    build();
    connect(&m_desk, &DeskFlow::changed, this, &HomePage::refresh);
    connect(m_more, &ShowMoreLine::moreRequested, &m_desk, &DeskFlow::showMoreOfToday);
    connect(m_attention, &AttentionPanel::resolveRequested, this, &HomePage::attentionRequested);
    connect(m_shiftNotice, &Notice::actionTriggered, this, [this] { emit taskRequested(Task::Till); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 receipt = m_today->at(index.row()).receipt; receipt != 0) {
            emit receiptRequested(receipt);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HomePage::showCorrect);
    connect(m_correct, &QAbstractButton::clicked, this, [this] {
        const OperationView mistake = m_today->at(m_table->currentIndex().row());
        emit correctionRequested(mistake);
    });
    retranslate();
}

void HomePage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(20));
    layout->setSpacing(scaled(12));
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_clockNotice, m_certificateNotice,
                                                         m_settingsNotice, m_shiftNotice}) {
        layout->addWidget(part);
    }
    for (const TaskRow& row : allTasks()) {
        if (row.draft) {
            addDraftNotice(row);
            layout->addWidget(m_draftNotices.last());
        }
    }
    layout->addWidget(buildTiles());
    layout->addWidget(buildLower(), 1);
}

QWidget* HomePage::buildTiles()
{
    for (const TaskRow& row : allTasks()) {
        auto* tile = new TaskTile(row.symbol, QString(), QString(), row.key);
        connect(tile, &QAbstractButton::clicked, this, [this, task = row.task] { emit taskRequested(task); });
        m_grid->add(tile);
        m_tiles.append(tile);
    }
    return m_grid;
}

void HomePage::addDraftNotice(const TaskRow& row)
{
    auto* notice = new DraftNotice(*row.draft);
    m_draftNotices.append(notice);
    connect(notice, &DraftNotice::goOnRequested, this,
            [this, task = row.task](const QByteArray& content) { emit draftRequested(task, content); });
    connect(notice, &DraftNotice::discardRequested, this,
            [this, task = row.task, notice] { discard(task, *notice); });
}

QWidget* HomePage::buildLower()
{
    m_table->setModel(m_today);
    m_table->setNarrowColumns({TodayModel::TimeColumn, TodayModel::AmountColumn, TodayModel::StandingColumn});
    m_table->showWhenEmpty(m_empty);
    m_table->setMinimumHeight(scaled(34 * (fewestRows + 1)));
    m_todayPanel->body()->addWidget(m_table);
    m_todayPanel->body()->addWidget(m_correct, 0, Qt::AlignLeft);
    m_todayPanel->body()->addWidget(m_more);
    auto* lower = new Columns(800);
    lower->add(m_todayPanel, 70);
    lower->add(m_attention, 30);
    return lower;
}

void HomePage::entered()
{
    showTiles();
    refresh();
    readDrafts();
    if (QWidget* first = m_grid->firstShown()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void HomePage::retranslate()
{
    //: Title of the home page
    m_heading->setText(tr("What does the customer want?"));
    setAccessibleName(m_heading->text());
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setTexts(taskText(allTasks()[i].title), taskText(allTasks()[i].purpose));
    }
    //: Title of the list of operations
    m_todayPanel->setTitle(tr("Today's operations"));
    m_table->setAccessibleName(m_todayPanel->title());
    //: Accessible description of the list of operations
    m_table->setAccessibleDescription(tr("Enter shows the receipt."));
    //: Button: the chosen operation was a mistake
    m_correct->setText(tr("Correct &it …"));
    //: In place of the list of operations
    m_empty->setTexts(
        tr("Nothing yet today"),
        //: In place of the list of operations
        tr("What is recorded here appears at once, with its state: recorded, sent, confirmed."));
    m_today->retranslate();
    refresh();
    for (DraftNotice* notice : std::as_const(m_draftNotices)) {
        notice->retranslate();
    }
}

void HomePage::showTiles()
{
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_grid->setShown(m_tiles[i], isOpenTo(m_signIn.session(), allTasks()[i]));
    }
}

bool HomePage::hasTill() const
{
    return isOpenTo(m_signIn.session(), rowOf(Task::Till));
}

void HomePage::refresh()
{
    m_today->show(m_desk.today());
    m_more->show(int(m_desk.today().size()), m_desk.status().counts.operations);
    m_attention->show(m_desk.attention());
    showCorrect();
    showShift();
    showClock();
    showCertificate();
    saySettings(*m_settingsNotice, m_desk.status().settingsStanding);
}

/// Only where there is something to correct, and a drawer to do it with.
void HomePage::showCorrect()
{
    const QModelIndex current = m_table->currentIndex();
    m_correct->setVisible(current.isValid() && m_desk.status().shift && hasTill() &&
                          CorrectionFlow::isCorrectable(m_today->at(current.row()), m_desk.today()));
}

void HomePage::showShift()
{
    const DeskStatus& status = m_desk.status();
    if (status.desk.isEmpty() || !hasTill()) {
        m_shiftNotice->clear();
        return;
    }
    if (status.shift) {
        sayOldShift(*status.shift);
        return;
    }
    m_shiftNotice->say(
        {.tone = Tone::Info,
         //: No shift is open at the till
         .title = tr("No shift is open."),
         //: Why a shift is needed
         .sentence = tr("Count the float into the drawer and open a shift before you take cash."),
         //: Button that leads to the till
         .actions = {tr("&Open a shift")}});
}

/// A shift that was not closed on its day.
void HomePage::sayOldShift(const ShiftFacts& shift)
{
    if (shift.openedAt.date() >= m_desk.status().today) {
        m_shiftNotice->clear();
        return;
    }
    m_shiftNotice->say(
        {.tone = Tone::Warn,
         //: A shift was not closed on its day; %1 is that day
         .title = tr("The shift of %1 is still open.").arg(dateText(shift.openedAt.date())),
         //: What to do about a shift that was not closed on its day
         .sentence = tr("Count the drawer and close it before you take more cash. If its clerk is "
                        "not here, a supervisor closes it."),
         //: Button that leads to the till
         .actions = {tr("&Close it")}});
}

void HomePage::showClock()
{
    const auto offset = m_desk.status().clockOffset;
    if (m_desk.status().stopped) {
        sayError(*m_clockNotice, m_desk.status().stopped);
        return;
    }
    if (!offset || std::chrono::abs(*offset) <= toleratedOffset) {
        m_clockNotice->clear();
        return;
    }
    m_clockNotice->say(
        {.tone = Tone::Warn,
         .title = clockWarning(*offset),
         //: OFF-5: below the warning that the computer's clock is wrong
         .sentence = tr("Deadlines and daily limits rest on the time. Set the clock, or call whoever "
                        "looks after the computer."),
         .rule = ruleText("OFF-5")});
}

void HomePage::showCertificate()
{
    const QDate end = m_desk.status().certificateEnd;
    if (!end.isValid()) {
        m_certificateNotice->clear();
        return;
    }
    m_certificateNotice->say(
        {.tone = Tone::Warn,
         //: %1 is the last day of the certificate with which central knows this desk
         .title = tr("The certificate of this desk is valid until %1.").arg(dateText(end)),
         //: Below: what it means that the desk's certificate ends soon
         .sentence = tr("After that this desk takes no money until it is enrolled again."),
         //: What a clerk does about a certificate that ends soon
         .nextStep = tr("Tell the administrator in good time.")});
}

void HomePage::readDrafts()
{
    m_desk.drafts([this](const Result<std::vector<DraftView>>& drafts) {
        for (DraftNotice* notice : std::as_const(m_draftNotices)) {
            notice->show(drafts.value_or(std::vector<DraftView>()), m_desk.status().today);
        }
    });
}

void HomePage::discard(Task task, DraftNotice& notice)
{
    m_desk.discardDraft(notice.flow(), [this, task, &notice](const Done& done) {
        if (!done) {
            notice.sayFailed(done.error());
            return;
        }
        emit draftDiscarded(task);
        readDrafts();
    });
}

} // namespace cekr

#include "moc_AttentionPanel.cpp"
