// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KeysPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/Task.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/KeyBadge.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace cekr
{

namespace
{

constexpr int stackBelow = 600; // design pixels
constexpr int keyRoom = 110;    // design pixels: words begin below each other

} // namespace

KeysPage::KeysPage(QWidget* parent)
    : Page(parent)
    , m_body(new PageBody(*this))
    , m_everywhere(new Panel)
    , m_begin(new Panel)
    , m_work(new Panel)
    , m_scroll(new QScrollArea)
    , m_back(new SecondaryButton({}))
{
    auto* left = new QWidget;
    auto* right = new QWidget;
    auto* beside = new QVBoxLayout(right);
    beside->setContentsMargins({});
    beside->addWidget(m_work);
    beside->addStretch(1);
    auto* below = new QVBoxLayout(left);
    below->setContentsMargins({});
    below->setSpacing(scaled(12));
    below->addWidget(m_begin);
    below->addWidget(m_everywhere);
    below->addStretch(1);
    auto* columns = new Columns(stackBelow);
    columns->add(left, 1);
    columns->add(right, 1);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(columns);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_body->addToHead(m_back);
    m_body->content()->addWidget(m_scroll, 1);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_back, &QAbstractButton::clicked, this, &KeysPage::closed);
    retranslate();
}

void KeysPage::entered()
{
    m_scroll->setFocus(Qt::OtherFocusReason); // the arrows scroll it
}

void KeysPage::fill(Panel& panel, const QList<Row>& rows)
{
    qDeleteAll(panel.findChildren<QWidget*>(QStringLiteral("row")));
    for (const Row& row : rows) {
        auto* line = new QWidget;
        line->setObjectName(QStringLiteral("row"));
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(scaled(10));
        auto* room = new QWidget;
        room->setFixedWidth(scaled(keyRoom));
        auto* key = new QHBoxLayout(room);
        key->setContentsMargins({});
        key->addWidget(new KeyBadge(row.key.toString(QKeySequence::NativeText)), 0, Qt::AlignLeft);
        layout->addWidget(room, 0, Qt::AlignTop);
        layout->addWidget(&(new TextLabel(TextStyle::Body, row.words))->wrapped(), 1);
        panel.body()->addWidget(line);
    }
}

void KeysPage::retranslate()
{
    //: Heading of the list of keys
    m_body->setTitle(tr("Keys"));
    //: Button: leaves the list of keys
    m_back->setText(tr("&Back"));
    //: Accessible name of the list of keys
    m_scroll->setAccessibleName(tr("List of keys"));
    //: Heading in the list of keys: those that begin a task
    m_begin->setTitle(tr("Begin"));
    //: Heading in the list of keys: those that work on every page
    m_everywhere->setTitle(tr("Everywhere"));
    //: Heading in the list of keys: those of a task that has begun, and of lists
    m_work->setTitle(tr("In a task and in lists"));
    QList<Row> tasks;
    for (const TaskRow& row : allTasks()) {
        tasks.append({row.key, taskText(row.keyText)});
    }
    fill(*m_begin, tasks);
    // What each key does, in the list of keys.
    fill(*m_everywhere, {{Qt::CTRL | Qt::Key_K, tr("find a card")},
                         {Qt::CTRL | Qt::Key_L, tr("lock the screen")},
                         {Qt::Key_F1, tr("help with this page")},
                         {Qt::CTRL | Qt::Key_F1, tr("this list")},
                         {Qt::ALT | Qt::Key_1, tr("the first place on the left; up to Alt+8 for the others")},
                         {Qt::CTRL | Qt::Key_Q, tr("end the program")}});
    fill(*m_work,
         {{Qt::Key_Enter, tr("on to the next step; in a list: open the row")},
          {Qt::CTRL | Qt::Key_Enter, tr("confirm what moves money or cards; Enter alone never does")},
          {Qt::ALT | Qt::Key_Left, tr("one step back, nothing is lost")},
          {Qt::Key_Escape, tr("back; asks before it throws anything away")},
          {Qt::Key_Delete, tr("take a scanned card out of the list")},
          {Qt::Key_Space, tr("choose a row, tick a box, press a button")},
          {Qt::Key_Tab, tr("to the next field or button")}});
}

} // namespace cekr
