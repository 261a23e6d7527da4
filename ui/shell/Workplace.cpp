// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Workplace.h"

#include "ui/pages/AboutPage.h"
#include "ui/pages/AttentionPage.h"
#include "ui/pages/CardsPage.h"
#include "ui/pages/CorrectionPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/KeysPage.h"
#include "ui/pages/PageParts.h"
#include "ui/pages/ReceiptPage.h"
#include "ui/pages/RedirectPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/Task.h"
#include "ui/pages/TillPage.h"
#include "ui/pages/TillReportPage.h"
#include "ui/pages/TransferPage.h"
#include "ui/shell/Frame.h"
#include "ui/shell/FrameWords.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

const QString home = u"home"_s;
const QString cards = u"cards"_s;
const QString till = u"till"_s;
const QString attention = u"attention"_s;
const QString transfer = u"transfer"_s;
const QString settings = u"settings"_s;
const QString product = u"about"_s;
const QString receipt = u"receipt"_s;
const QString report = u"till-report"_s;
const QString correction = u"correction"_s;
const QString redirect = u"redirect"_s;
const QString help = u"help"_s;
const QString keys = u"keys"_s;

} // namespace

Workplace::Workplace(Flows& flows, PressThread& press, Preferences& preferences, const Clock& clock,
                     QWidget* parent)
    : QWidget(parent), m_flows(flows), m_clock(clock), m_frame(new Frame(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    addPages({m_flows, press, preferences, m_clock});
    connectPages();
    addKeys();
    nameEntries();
    connect(&m_flows.desk, &DeskFlow::changed, this, &Workplace::showStatus);
    connect(m_frame, &Frame::entryActivated, this, &Workplace::showPage);
    connect(m_frame, &Frame::lockRequested, this, &Workplace::lockRequested);
    connect(m_frame, &Frame::helpRequested, this, &Workplace::showHelp);
    connect(m_frame, &Frame::keysRequested, this, &Workplace::showKeys);
    connect(m_frame, &Frame::searchChanged, this, [this](const QString& text) {
        if (!text.isEmpty() && m_frame->currentPage() == cards) {
            m_cards->searchFor(text);
        }
    });
    connect(m_frame, &Frame::searchEntered, this, [this](const QString& text) {
        m_cards->searchFor(text);
        showPage(cards);
    });
}

template <typename P, typename... Parts>
P* Workplace::add(const QString& key, const QString& entry, Parts&&... parts)
{
    auto* page = new P(std::forward<Parts>(parts)...);
    addPage(key, entry, page);
    return page;
}

/// `entry`: marked in the rail while the page is shown, and where it leads back to; its own when empty.
void Workplace::addPage(const QString& key, const QString& entry, Page* page)
{
    m_pages.insert(key, page);
    m_wayBack.insert(key, entry.isEmpty() ? home : entry);
    m_frame->addPage(key, page, entry);
}

void Workplace::addPages(const PageParts& parts)
{
    Flows& flows = parts.flows;
    m_home = add<HomePage>(home, {}, flows.desk, flows.signIn);
    for (const TaskRow& row : allTasks()) {
        if (row.make) {
            addPage(row.page, row.rail ? QString() : home, row.make(parts));
        }
    }
    m_cards = add<CardsPage>(cards, {}, flows.desk);
    m_attention = add<AttentionPage>(attention, {}, flows.attention, flows.desk, flows.signIn);
    add<TransferPage>(transfer, {}, flows.desk);
    add<SettingsPage>(settings, {}, flows.desk, parts.press, parts.preferences, parts.clock);
    add<AboutPage>(product, {}, flows.desk);
    m_receipt = add<ReceiptPage>(receipt, home, flows.desk, parts.press, parts.preferences);
    m_correction = add<CorrectionPage>(correction, home, flows.correction, flows.desk, flows.signIn);
    add<RedirectPage>(redirect, attention, flows.redirect, flows.desk, flows.signIn);
    m_tillReport = add<TillReportPage>(report, till, flows.till, flows.desk, parts.press, parts.preferences);
    m_help = add<HelpPage>(help, product);
    add<KeysPage>(keys, product);
}

/// What all pages may ask for, and below it what only some do.
void Workplace::connectPages()
{
    for (auto [key, page] : m_pages.asKeyValueRange()) {
        connect(page, &Page::closed, this, [this, at = key] { showPage(m_wayBack[at]); });
        connect(page, &Page::finished, this,
                [this, at = key](qint64 number) { showReceiptOver(m_wayBack[at], number); });
        connect(page, &Page::receiptRequested, this,
                [this](qint64 number) { showReceiptOver(m_frame->currentPage(), number); });
        connect(page, &Page::taskRequested, this, [this](Task task) { begin(task); });
    }
    connect(m_home, &HomePage::draftRequested, this, &Workplace::goOnWith);
    connect(m_home, &HomePage::draftDiscarded, this,
            [this](Task task) { m_pages[rowOf(task).page]->dropTask(task); });
    connect(m_home, &HomePage::attentionRequested, this, [this] { showPage(attention); });
    connect(m_home, &HomePage::correctionRequested, this, [this](const OperationView& mistake) {
        m_correction->begin(mistake);
        showCorrectionOver(home);
    });
    connect(m_attention, &AttentionPage::redirectRequested, this, [this](const AttentionView& item) {
        m_flows.redirect.start(item);
        showPage(redirect);
    });
    const auto* tillPage = qobject_cast<TillPage*>(m_pages[rowOf(Task::Till).page]);
    Q_ASSERT(tillPage);
    connect(tillPage, &TillPage::reportRequested, this, [this](qint64 number) {
        m_tillReport->show(number);
        showPage(report);
    });
    connect(tillPage, &TillPage::correctionRequested, this, [this] {
        m_correction->beginSearch();
        showCorrectionOver(till);
    });
}

void Workplace::addKeys()
{
    for (const TaskRow& row : allTasks()) {
        auto* shortcut = new QShortcut(row.key, this);
        connect(shortcut, &QShortcut::activated, this, [this, task = row.task] { begin(task); });
        m_taskKeys.append(shortcut);
    }
}

/// What lies over a page and leads back to it: with that, nobody has left it.
bool Workplace::liesOver(const QString& key)
{
    return key == help || key == keys || key == receipt;
}

/// What is known of a customer goes with the page.
void Workplace::leaveFor(const QString& key)
{
    if (m_frame->currentPage() == receipt && !liesOver(key)) {
        m_receipt->left();
    }
    if (liesOver(key) || key == m_work) {
        return;
    }
    if (Page* before = m_pages.value(m_work)) {
        before->left();
    }
    if (m_work == cards) {
        m_frame->clearSearch();
    }
    m_work = key;
}

void Workplace::turnTo(const QString& key)
{
    leaveFor(key);
    // On the home page the tiles listen to these keys themselves; two listeners would be none.
    for (QShortcut* shortcut : m_taskKeys) {
        shortcut->setEnabled(key != home);
    }
    m_frame->showPage(key);
}

void Workplace::nameEntries()
{
    //: Rail: the page where work begins.
    QList<RailEntry> entries{{home, Symbol::Home, tr("Counter"), 0},
                             //: Rail: looking a card up.
                             {cards, Symbol::Cards, tr("Cards"), 0}};
    for (const TaskRow& row : allTasks()) {
        if (row.rail && mayBegin(row)) {
            entries.append({row.page, *row.rail, taskText(row.title), 0});
        }
    }
    entries.append({
        //: Rail: what central refused and somebody has to resolve.
        {attention, Symbol::Attention, tr("Needs attention"), 0},
        //: Rail: what goes to and comes from central.
        {transfer, Symbol::Transfer, tr("Transfer"), 0},
        //: Rail: language, look, printer.
        {settings, Symbol::Settings, tr("Settings"), 0},
        //: Rail: the product and help with it.
        {product, Symbol::About, tr("About"), 0},
    });
    m_frame->setEntries(entries);
    showStatus();
}

void Workplace::showStatus()
{
    const DeskStatus& status = m_flows.desk.status();
    m_frame->setDeskName(status.name);
    m_frame->setUser(frameUserOf(m_flows.signIn.session(), status));
    m_frame->setStatus(frameStatusOf(status, m_clock.now()));
    m_frame->setCount(attention, status.attention);
    m_frame->setCount(transfer, status.waiting);
}

void Workplace::enter(bool isAnotherClerk)
{
    m_flows.desk.refresh();
    if (isAnotherClerk) {
        // Another clerk's work is none of this one's; it waits as a draft for its owner.
        for (Page* each : std::as_const(m_pages)) {
            each->forgetClerk();
        }
        m_frame->clearSearch();
        nameEntries();
        turnTo(home);
    }
    page()->entered();
}

Page* Workplace::page() const
{
    return m_pages.value(m_frame->currentPage());
}

void Workplace::showPage(const QString& key)
{
    if (mayTurnTo(key)) {
        if (key != m_frame->currentPage()) {
            turnTo(key);
        }
        page()->entered();
    }
}

bool Workplace::mayTurnTo(const QString& key) const
{
    return key == m_frame->currentPage() || !page() || page()->canLeave();
}

bool Workplace::mayBegin(const TaskRow& row) const
{
    return isOpenTo(m_flows.signIn.session(), row);
}

/// A draft is never passed over: what was left before its end is gone on with.
void Workplace::begin(Task task)
{
    const TaskRow& row = rowOf(task);
    const bool mayHaveDraft = row.draft && !m_pages[row.page]->isBegun(task);
    goOnWith(task, {});
    if (!mayHaveDraft || m_frame->currentPage() != row.page) {
        return;
    }
    m_flows.desk.drafts([this, task, &row](const Result<std::vector<DraftView>>& drafts) {
        for (const DraftView& draft : drafts.value_or(std::vector<DraftView>())) {
            if (draft.flow == row.draft->flow && !m_pages[row.page]->isBegun(task)) {
                goOnWith(task, draft.content);
            }
        }
    });
}

void Workplace::goOnWith(Task task, const QByteArray& draft)
{
    const TaskRow& row = rowOf(task);
    if (mayBegin(row) && mayTurnTo(row.page)) {
        m_pages[row.page]->beginTask(task, draft);
        showPage(row.page);
    }
}

void Workplace::showCorrectionOver(const QString& key)
{
    m_wayBack[correction] = key;
    showPage(correction);
}

void Workplace::showReceiptOver(const QString& key, qint64 number)
{
    m_wayBack[receipt] = key;
    m_receipt->show(number);
    showPage(receipt);
}

void Workplace::showHelp()
{
    const QString key = page()->helpKey();
    m_help->showHelp(key.isEmpty() ? m_frame->currentPage() : key);
    openOver(help);
}

void Workplace::showKeys()
{
    openOver(keys);
}

/// Help and keys lead back to what was there before either of them.
void Workplace::openOver(const QString& key)
{
    const QString before = m_frame->currentPage();
    m_wayBack[key] = before == help || before == keys ? m_wayBack[before] : before;
    showPage(key);
}

void Workplace::takeScan(const QString& code)
{
    if (!page()->takeScan(code)) {
        m_cards->searchFor(code);
        showPage(cards);
    }
    if (m_frame->currentPage() == cards) {
        m_frame->clearSearch(); // of what was looked for before
    }
}

void Workplace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameEntries();
    }
    QWidget::changeEvent(event);
}

} // namespace cekr
