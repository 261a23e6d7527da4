// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Workplace.h"

#include "ui/pages/AboutPage.h"
#include "ui/pages/AnonymousPage.h"
#include "ui/pages/AttentionPage.h"
#include "ui/pages/CardsPage.h"
#include "ui/pages/CorrectionPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/KeysPage.h"
#include "ui/pages/ReceiptPage.h"
#include "ui/pages/RedirectPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/SlipPage.h"
#include "ui/pages/StockPage.h"
#include "ui/pages/TillPage.h"
#include "ui/pages/TillReportPage.h"
#include "ui/pages/TopUpPage.h"
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
const QString anonymous = u"anonymous"_s;
const QString cards = u"cards"_s;
const QString topUp = u"top-up"_s;
const QString slip = u"slip"_s;
const QString till = u"till"_s;
const QString stock = u"stock"_s;
const QString attention = u"attention"_s;
const QString transfer = u"transfer"_s;
const QString settings = u"settings"_s;
const QString about = u"about"_s;
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
    addPages(press, preferences);
    connectPages();
    addKeys();
    nameEntries();
    connect(&m_flows.desk, &Desk::changed, this, &Workplace::showStatus);
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
    auto* page = new P(std::forward<Parts>(parts)..., m_frame);
    m_pages.insert(key, page);
    m_frame->addPage(key, page, entry);
    return page;
}

void Workplace::addPages(PressThread& press, Preferences& preferences)
{
    add<HomePage>(home, {}, m_flows.desk, m_flows.signIn);
    add<AnonymousPage>(anonymous, home, m_flows.anonymous, m_flows.desk, m_flows.signIn);
    add<TopUpPage>(topUp, home, m_flows.topUp, m_flows.desk, m_flows.signIn);
    add<SlipPage>(slip, home, m_flows.slip, press, preferences);
    m_cards = add<CardsPage>(cards, {}, m_flows.desk);
    add<TillPage>(till, {}, m_flows.till, m_flows.desk, m_flows.signIn);
    m_stock = add<StockPage>(stock, {}, m_flows.stock, m_flows.intake, m_flows.desk);
    add<AttentionPage>(attention, {}, m_flows.attention, m_flows.desk, m_flows.signIn);
    add<TransferPage>(transfer, {}, m_flows.desk);
    add<SettingsPage>(settings, {}, m_flows.desk, press, preferences, m_clock);
    add<AboutPage>(about, {}, m_flows.desk);
    m_receipt = add<ReceiptPage>(receipt, home, m_flows.desk, press, preferences);
    m_correction = add<CorrectionPage>(correction, home, m_flows.correction, m_flows.desk, m_flows.signIn);
    add<RedirectPage>(redirect, attention, m_flows.redirect, m_flows.desk, m_flows.signIn);
    m_tillReport = add<TillReportPage>(report, till, m_flows.till, m_flows.desk, press, preferences);
    m_help = add<HelpPage>(help, about);
    add<KeysPage>(keys, about);
}

void Workplace::connectPages()
{
    auto* homePage = qobject_cast<HomePage*>(m_pages[home]);
    connect(homePage, &HomePage::taskRequested, this, &Workplace::begin);
    connect(homePage, &HomePage::receiptRequested, this, &Workplace::showReceipt);
    connect(homePage, &HomePage::correctionRequested, this, [this](const OperationView& mistake) {
        m_correctedOn = home;
        m_correction->begin(mistake);
        showPage(correction);
    });
    connect(m_correction, &CorrectionPage::closed, this, [this] { showPage(m_correctedOn); });
    connect(m_correction, &CorrectionPage::receiptRequested, this,
            [this](qint64 number) { showReceiptOver(m_correctedOn, number); });
    connect(homePage, &HomePage::attentionRequested, this, [this] { showPage(attention); });
    connect(homePage, &HomePage::draftRequested, this,
            [this](const QByteArray& flow, const QByteArray& content) {
                if (flow == AnonymousFlow::flowName()) {
                    beginAnonymous(content);
                } else if (flow == TopUpFlow::flowName()) {
                    beginTopUp(content);
                } else if (flow == IntakeFlow::flowName()) {
                    m_flows.intake.begin(content);
                    begin(Task::Intake);
                }
            });
    connect(homePage, &HomePage::draftDiscarded, this, &Workplace::forget);
    auto* anonymousPage = qobject_cast<AnonymousPage*>(m_pages[anonymous]);
    connect(anonymousPage, &AnonymousPage::leaveRequested, this, [this] { showPage(home); });
    connect(anonymousPage, &AnonymousPage::receiptRequested, this, &Workplace::showReceipt);
    connect(anonymousPage, &AnonymousPage::shiftRequested, this, [this] { showPage(till); });
    auto* topUpPage = qobject_cast<TopUpPage*>(m_pages[topUp]);
    connect(topUpPage, &TopUpPage::leaveRequested, this, [this] { showPage(home); });
    connect(topUpPage, &TopUpPage::receiptRequested, this, &Workplace::showReceipt);
    connect(topUpPage, &TopUpPage::shiftRequested, this, [this] { showPage(till); });
    auto* attentionPage = qobject_cast<AttentionPage*>(m_pages[attention]);
    connect(attentionPage, &AttentionPage::receiptRequested, this, &Workplace::showReceipt);
    connect(attentionPage, &AttentionPage::redirectRequested, this, [this](const AttentionView& item) {
        m_flows.redirect.start(item);
        showPage(redirect);
    });
    auto* redirectPage = qobject_cast<RedirectPage*>(m_pages[redirect]);
    connect(redirectPage, &RedirectPage::closed, this, [this] { showPage(attention); });
    connect(redirectPage, &RedirectPage::receiptRequested, this,
            [this](qint64 number) { showReceiptOver(attention, number); });
    auto* tillPage = qobject_cast<TillPage*>(m_pages[till]);
    connect(tillPage, &TillPage::receiptRequested, this, &Workplace::showReceipt);
    connect(tillPage, &TillPage::reportRequested, this, [this](qint64 number) {
        m_tillReport->show(number);
        showPage(report);
    });
    connect(tillPage, &TillPage::correctionRequested, this, [this] {
        m_correctedOn = till;
        m_correction->beginSearch();
        showPage(correction);
    });
    connect(m_tillReport, &TillReportPage::closed, this, [this] { showPage(till); });
    connect(m_receipt, &ReceiptPage::closed, this, [this] { goBack(receipt); });
    connect(m_help, &HelpPage::closed, this, [this] { goBack(help); });
    connect(qobject_cast<KeysPage*>(m_pages[keys]), &KeysPage::closed, this, [this] { goBack(keys); });
}

void Workplace::addKeys()
{
    for (const Task task : allTasks) {
        auto* shortcut = new QShortcut(keyOf(task), this);
        connect(shortcut, &QShortcut::activated, this, [this, task] { begin(task); });
        m_taskKeys.append(shortcut);
    }
}

void Workplace::turnTo(const QString& key)
{
    // On the home page the tiles listen to these keys themselves; two listeners would be none.
    for (QShortcut* shortcut : m_taskKeys) {
        shortcut->setEnabled(key != home);
    }
    m_frame->showPage(key);
}

void Workplace::nameEntries()
{
    QList<RailEntry> entries{
        //: Rail: the page where work begins.
        {home, Symbol::Home, tr("Counter"), 0},
        //: Rail: looking a card up.
        {cards, Symbol::Cards, tr("Cards"), 0},
        //: Rail: the cash drawer and its shift.
        {till, Symbol::Till, tr("Till"), 0},
        //: Rail: plastic that has not been handed over.
        {stock, Symbol::Stock, tr("Stock"), 0},
        //: Rail: what central refused and somebody has to resolve.
        {attention, Symbol::Attention, tr("Needs attention"), 0},
        //: Rail: what goes to and comes from central.
        {transfer, Symbol::Transfer, tr("Transfer"), 0},
        //: Rail: language, look, printer.
        {settings, Symbol::Settings, tr("Settings"), 0},
        //: Rail: the product and help with it.
        {about, Symbol::About, tr("About"), 0},
    };
    erase_if(entries, [this](const RailEntry& entry) {
        return (entry.key == till && !mayBegin(Task::Till)) || (entry.key == stock && !mayBegin(Task::Stock));
    });
    m_frame->setEntries(entries);
    showStatus();
}

void Workplace::showStatus()
{
    const DeskStatus& status = m_flows.desk.status();
    m_frame->setPlace(status.name);
    m_frame->setUser(frameUserOf(m_flows.signIn.session(), status));
    m_frame->setStatus(frameStatusOf(status, m_clock.now()));
    m_frame->setCount(attention, status.attention);
    m_frame->setCount(transfer, status.waiting);
    const OperationId shift = status.shift ? status.shift->id : OperationId();
    m_flows.anonymous.setShift(shift);
    m_flows.topUp.setShift(shift);
}

void Workplace::enter(bool isAnotherClerk)
{
    m_flows.desk.refresh();
    if (isAnotherClerk) {
        // Another clerk's work is none of this one's; it waits as a draft for its owner.
        m_flows.intake.begin();
        m_flows.anonymous.begin();
        m_flows.topUp.begin();
        m_flows.redirect.abandon();
        m_flows.slip.restart();
        m_flows.till.restart();
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
    if (key == m_frame->currentPage()) {
        page()->entered();
        return;
    }
    if (page() && !page()->canLeave()) {
        return;
    }
    turnTo(key);
    page()->entered();
}

bool Workplace::mayBegin(Task task) const
{
    return isOpenTo(m_flows.signIn.session().roles, task);
}

void Workplace::begin(Task task)
{
    if (!mayBegin(task)) {
        return;
    }
    switch (task) {
    case Task::Anonymous:
        if (m_flows.anonymous.isBegun()) {
            showPage(anonymous);
        } else {
            beginAnonymous({});
        }
        break;
    case Task::TopUp:
        if (m_flows.topUp.isBegun()) {
            showPage(topUp);
        } else {
            beginTopUp({});
        }
        break;
    case Task::Slip:
        showPage(slip);
        break;
    case Task::Intake:
        m_stock->showIntake();
        showPage(stock);
        break;
    case Task::Till:
        showPage(till);
        break;
    case Task::Stock:
        showPage(stock);
        break;
    }
}

void Workplace::beginAnonymous(const QByteArray& draft)
{
    if (page()->canLeave()) {
        m_flows.anonymous.begin(draft);
        showPage(anonymous);
    }
}

void Workplace::beginTopUp(const QByteArray& draft)
{
    if (page()->canLeave()) {
        m_flows.topUp.begin(draft);
        showPage(topUp);
    }
}

void Workplace::forget(const QByteArray& flow)
{
    if (flow == AnonymousFlow::flowName() && m_flows.anonymous.isBegun()) {
        m_flows.anonymous.abandon();
    } else if (flow == TopUpFlow::flowName() && m_flows.topUp.isBegun()) {
        m_flows.topUp.abandon();
    } else if (flow == IntakeFlow::flowName() && m_flows.intake.isBegun()) {
        m_flows.intake.abandon();
    }
}

void Workplace::showReceipt(qint64 number)
{
    showReceiptOver(m_frame->currentPage(), number);
}

void Workplace::showReceiptOver(const QString& key, qint64 number)
{
    m_wayBack[receipt] = key;
    m_receipt->show(number);
    showPage(receipt);
}

void Workplace::showHelp()
{
    m_help->showHelp(page()->helpKey());
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

void Workplace::goBack(const QString& key)
{
    showPage(m_wayBack.value(key, home));
}

void Workplace::takeScan(const QString& code)
{
    if (!page()->takeScan(code)) {
        m_cards->searchFor(code);
        showPage(cards);
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
