// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TillReportPage.h"

#include "ui/pages/PageBody.h"
#include "ui/print/TillSheet.h"
#include "ui/text/TillText.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

qint64 numberOf(const TillReportView& view)
{
    return view.report.closing ? view.report.closing->number : 0;
}

/// Of the original, or of a copy. An X is another each time.
QString nameOf(const TillReportView& view)
{
    const QString desk = view.desk.text();
    if (!view.report.closing) {
        return QStringLiteral("cekr-%1-x").arg(desk);
    }
    const QString name = QStringLiteral("cekr-%1-z-%2").arg(desk).arg(numberOf(view));
    return view.copy > 0 ? QStringLiteral("%1-%2").arg(name).arg(view.copy) : name;
}

} // namespace

TillReportPage::TillReportPage(TillFlow& till, DeskFlow& desk, PressThread& press, Preferences& preferences,
                               QWidget* parent)
    : Page(parent)
    , m_till(till)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_x(new SheetPanel(desk, press, preferences, SheetPanel::Copies::None))
    , m_z(new SheetPanel(desk, press, preferences, SheetPanel::Copies::Counted))
{
    for (SheetPanel* panel : {m_x, m_z}) {
        m_body->content()->addWidget(panel, 1);
        connect(panel, &SheetPanel::closed, this, &TillReportPage::closed);
    }
    connect(m_z, &SheetPanel::copyRequested, this, &TillReportPage::makeCopy);
    connect(&m_preferences, &Preferences::changed, this, &TillReportPage::retranslate);
    connect(&desk, &DeskFlow::changed, this, [this] {
        if (isVisible()) {
            load(); // central may have confirmed more by now
        }
    });
    retranslate();
}

void TillReportPage::show(qint64 number)
{
    m_number = number;
    m_isShown = true;
    m_report.reset();
    m_x->setVisible(number == 0);
    m_z->setVisible(number != 0);
    sheet()->clear();
    load();
}

void TillReportPage::entered()
{
    sheet()->enter();
}

QString TillReportPage::helpKey() const
{
    return QStringLiteral("till");
}

void TillReportPage::load()
{
    if (!m_isShown) {
        return;
    }
    const auto then = [this](Result<TillReportView> report) {
        if (report && m_report && numberOf(*report) == m_number) {
            report->copy = m_report->copy;
        }
        take(std::move(report));
    };
    if (m_number == 0) {
        m_till.openReport(then);
    } else {
        m_till.report(m_number, false, then);
    }
}

void TillReportPage::makeCopy()
{
    m_till.report(m_number, true, [this](Result<TillReportView> report) {
        const bool isThere = report.has_value() && numberOf(*report) == m_number;
        take(std::move(report));
        if (isThere) {
            m_z->printCopy();
        }
    });
}

void TillReportPage::take(Result<TillReportView> report)
{
    if (!report) {
        sheet()->sayFailed(report.error());
    } else if (numberOf(*report) == m_number) { // and not of one that was looked at before
        m_report = std::move(*report);
        showSheet();
    }
}

void TillReportPage::showSheet()
{
    m_body->setTitle(tillTitle(m_report->report));
    const bool isOriginal = m_number != 0 && m_report->copy == 0 && !m_report->isPrinted;
    sheet()->show(tillSheet(*m_report, m_preferences.paper()), nameOf(*m_report),
                  isOriginal ? std::optional(Document{Document::Kind::TillReport, m_number}) : std::nullopt);
}

void TillReportPage::retranslate()
{
    //: Heading of the page that shows the report of a till
    m_body->setTitle(tr("Report of the till"));
    for (SheetPanel* panel : {m_x, m_z}) {
        //: Accessible name of the paper as it is shown
        panel->setPaperName(tr("The report as it is printed"));
        panel->retranslate();
    }
    if (m_report) {
        showSheet();
    } else {
        load();
    }
}

} // namespace cekr
