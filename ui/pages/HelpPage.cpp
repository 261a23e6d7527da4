// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HelpPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/PointList.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Panel.h"

#include <QVBoxLayout>

namespace cekr
{

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
    , m_body(new PageBody(*this))
    , m_panel(new Panel)
    , m_points(new PointList)
    , m_back(new SecondaryButton({}))
{
    m_panel->body()->addWidget(m_points);
    m_body->content()->addWidget(m_panel);
    m_body->content()->addWidget(m_back, 0, Qt::AlignLeft);
    m_body->content()->addStretch(1);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_back, &QAbstractButton::clicked, this, &HelpPage::closed);
    retranslate();
}

void HelpPage::showHelp(const QString& key)
{
    m_key = key;
    retranslate();
}

void HelpPage::entered()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void HelpPage::retranslate()
{
    //: Heading of the help
    m_body->setTitle(tr("Help"));
    //: Button: leaves the help
    m_back->setText(tr("&Back"));
    QStringList points;
    if (m_key == QLatin1StringView("anonymous")) {
        //: Help for handing over anonymous cards
        points = {tr("Scan one to three cards of your stock. Cards of other desks are refused."),
                  //: Help for handing over anonymous cards
                  tr("Ask nothing about the customer; confirm age and terms, take the cash, hand everything "
                     "over.")};
    } else if (m_key == QLatin1StringView("stock") || m_key == QLatin1StringView("intake")) {
        //: Help for the stock
        points = {tr("Take a delivery over by scanning the box and then every card in it."),
                  //: Help for the stock
                  tr("Spoiled cards stay yours until you give them back.")};
    } else if (m_key == QLatin1StringView("till")) {
        //: Help for the till
        points = {tr("Count the float into the drawer and open a shift; then cash can be taken.")};
    } else if (m_key == QLatin1StringView("attention")) {
        //: Help for what central refused
        points = {tr("Give the cash back or hand the matter to a supervisor; nothing disappears by itself.")};
    }
    //: Help: general
    points.append(tr("Everything is recorded on this computer first and confirmed by central as soon as "
                     "there is a connection."));
    //: Help: general; the phone number of the bank for lost cards
    points.append(tr("Lost cards: +386 1 477 20 00, day and night. Anonymous cards cannot be cancelled."));
    //: Help: general
    points.append(tr("Ctrl+F1 lists all keys."));
    m_points->setPoints(points);
}

} // namespace cekr
