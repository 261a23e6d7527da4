// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AboutPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/PointList.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QSysInfo>
#include <QVBoxLayout>

namespace cekr
{

using namespace Qt::StringLiterals;

AboutPage::AboutPage(DeskFlow& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_body(new PageBody(*this))
    , m_product(new Panel(u"CeKR Pult"_s))
    , m_help(new Panel)
    , m_points(new PointList)
    , m_report(new TextLabel(TextStyle::Small))
    , m_copy(new SecondaryButton({}))
    , m_notice(new Notice)
{
    m_product->body()->addWidget(m_points);
    m_help->body()->addWidget(&m_report->wrapped());
    m_help->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_help->body()->addWidget(m_notice);
    m_body->content()->addWidget(m_product);
    m_body->content()->addWidget(m_help);
    m_body->content()->addStretch(1);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QApplication::clipboard()->setText(report());
        //: Notice after the report for support was put on the clipboard
        m_notice->say({.tone = Tone::Good, .title = tr("Copied. Paste it into your message.")});
    });
    connect(&m_desk, &DeskFlow::changed, this, &AboutPage::showDesk);
    retranslate();
}

void AboutPage::entered()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

// In English for whoever helps; versions and counts, nothing about people or cards.
QString AboutPage::report() const
{
    const DeskStatus& status = m_desk.status();
    const qint64 offset = status.clockOffset ? status.clockOffset->count() : 0;
    return u"CeKR Pult %1, Qt %2, %3\ndesk %4, %5, fault: %6\n%7 waiting, %8 need attention, %9 cards, clock %10 ms"_s
        .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), status.desk.text(), status.isOnline ? u"online"_s : u"offline"_s,
             status.fault ? QString::fromLatin1(name(status.fault->code)) : u"none"_s)
        .arg(status.waiting)
        .arg(status.attention)
        .arg(status.cards)
        .arg(offset);
}

void AboutPage::retranslate()
{
    //: Heading of the page
    m_body->setTitle(tr("About"));
    m_notice->clear();
    //: Heading: a text for whoever helps
    m_help->setTitle(tr("Report for support"));
    //: Button: puts the report on the clipboard
    m_copy->setText(tr("&Copy"));
    showDesk();
}

void AboutPage::showDesk()
{
    m_points->setPoints({
        //: About the product
        tr("The desk of the authorised points of sale of CeKR, the city card of Kranj."),
        //: %1 is the desk's name
        tr("This desk: %1").arg(m_desk.status().name),
        //: About the product: %1 is its version, %2 that of Qt, %3 the operating system
        tr("Version %1 on Qt %2, %3")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName()),
        //: Licence of the product
        tr("Licence: EUPL-1.2. Built on Qt (LGPL), OpenSSL (Apache 2.0) and SQLite (public domain)."),
    });
    m_report->setText(report());
}

} // namespace cekr
