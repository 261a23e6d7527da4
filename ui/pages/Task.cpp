// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Task.h"

#include "ui/pages/AnonymousPage.h"
#include "ui/pages/PageParts.h"
#include "ui/pages/SlipPage.h"
#include "ui/pages/StockPage.h"
#include "ui/pages/TillPage.h"
#include "ui/pages/TopUpPage.h"

#include <QCoreApplication>

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::TaskWords)

public:
    [[nodiscard]] static QList<TaskRow> rows();
};

// Of each task: its title on the home page, a line below it, and what its key does in the list of keys.
QList<TaskRow> TaskWords::rows()
{
    return {
        {.task = Task::Anonymous,
         .key = Qt::Key_F2,
         .duty = Duty::HandOverAnonymous,
         .symbol = Symbol::AnonymousCard,
         //: A task on the home page
         .title = QT_TR_NOOP("Anonymous card"),
         //: Below the task "Anonymous card"
         .purpose = QT_TR_NOOP("from stock, no name needed"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("hand over anonymous cards"),
         .draft =
             TaskDraft{AnonymousFlow::flowName(),
                       //: A hand-over of anonymous cards that was left before its end; %1 is a time of day
                       QT_TR_NOOP("A hand-over of anonymous cards is unfinished since %1."),
                       //: Button: goes on with what was left before its end
                       QT_TR_NOOP("&Go on with it")},
         .page = u"anonymous"_s,
         .make = [](const PageParts& parts) -> Page* {
             return new AnonymousPage(parts.flows.anonymous, parts.flows.desk, parts.flows.signIn,
                                      parts.press, parts.preferences);
         }},
        {.task = Task::TopUp,
         .key = Qt::Key_F6,
         .duty = Duty::TakeCash,
         .symbol = Symbol::Euro,
         //: A task on the home page
         .title = QT_TR_NOOP("Cash top-up"),
         //: Below the task "Cash top-up"
         .purpose = QT_TR_NOOP("cards of every kind"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("top up a card with cash"),
         .draft = TaskDraft{TopUpFlow::flowName(),
                            //: Loading a card with cash was left before its end; %1 is a time of day
                            QT_TR_NOOP("A cash top-up is unfinished since %1."),
                            //: Button: goes on with loading a card; not the letter of "Go on with it"
                            QT_TR_NOOP("Go on with the &top-up")},
         .page = u"top-up"_s,
         .make = [](const PageParts& parts) -> Page* {
             return new TopUpPage(parts.flows.topUp, parts.flows.desk, parts.flows.signIn);
         }},
        {.task = Task::Slip,
         .key = Qt::Key_F7,
         .symbol = Symbol::Document,
         //: A task on the home page
         .title = QT_TR_NOOP("Payment slip"),
         //: Below the task "Payment slip"
         .purpose = QT_TR_NOOP("UPN QR: to top up a card at the bank"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("make a payment slip for a card"),
         .page = u"slip"_s,
         .make = [](const PageParts& parts) -> Page* {
             return new SlipPage(parts.flows.slip, parts.press, parts.preferences);
         }},
        {.task = Task::Intake,
         .key = Qt::Key_F10,
         .duty = Duty::KeepStock,
         .symbol = Symbol::Stock,
         //: A task on the home page: a delivery of cards
         .title = QT_TR_NOOP("Take over a box"),
         //: Below the task "Take over a box"
         .purpose = QT_TR_NOOP("delivered cards into stock"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("take over a box of cards"),
         .draft = TaskDraft{IntakeFlow::flowName(),
                            //: A delivery box whose cards were not all scanned yet; %1 is a time of day
                            QT_TR_NOOP("The taking over of a box is unfinished since %1."),
                            //: Button: goes on with taking over a box; not the letter of "Go on with it"
                            QT_TR_NOOP("Go on with the &box")},
         .page = u"stock"_s},
        {.task = Task::Till,
         .key = Qt::Key_F11,
         .duty = Duty::TakeCash,
         .symbol = Symbol::Till,
         //: A task on the home page, and a place in the rail: the cash drawer
         .title = QT_TR_NOOP("Till"),
         //: Below the task "Till"
         .purpose = QT_TR_NOOP("shift, cash in and out"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("till: open the shift, cash in and out"),
         .rail = Symbol::Till,
         .page = u"till"_s,
         .make = [](const PageParts& parts) -> Page* {
             return new TillPage(parts.flows.till, parts.flows.desk, parts.flows.signIn);
         }},
        {.task = Task::Stock,
         .key = Qt::Key_F12,
         .duty = Duty::KeepStock,
         .symbol = Symbol::Cards,
         //: A task on the home page, and a place in the rail: the cards there are
         .title = QT_TR_NOOP("Stock"),
         //: Below the task "Stock"
         .purpose = QT_TR_NOOP("count, spoiled, returned"),
         //: What a key does, in the list of keys
         .keyText = QT_TR_NOOP("stock of cards"),
         .rail = Symbol::Stock,
         .page = u"stock"_s,
         .make = [](const PageParts& parts) -> Page* {
             return new StockPage(parts.flows.stock, parts.flows.intake, parts.flows.desk);
         }},
    };
}

} // namespace

const QList<TaskRow>& allTasks()
{
    static const QList<TaskRow> rows = TaskWords::rows();
    return rows;
}

const TaskRow& rowOf(Task task)
{
    const auto found = std::ranges::find(allTasks(), task, &TaskRow::task);
    Q_ASSERT(found != allTasks().end());
    return *found;
}

bool isOpenTo(const SessionView& session, const TaskRow& row)
{
    return !row.duty || mayDo(*row.duty, session.roles, session.placeKinds);
}

QString taskText(const char* words)
{
    return TaskWords::tr(words);
}

} // namespace cekr
