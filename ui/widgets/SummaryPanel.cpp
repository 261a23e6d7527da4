// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SummaryPanel.h"

#include "ui/widgets/SummaryLine.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cekr
{

SummaryPanel::SummaryPanel(const QString& title, QWidget* parent)
    : Panel(title, parent), m_lines(new QVBoxLayout), m_note(new TextLabel(TextStyle::Small))
{
    m_lines->setSpacing(0);
    m_note->wrapped();
    m_note->hide();
    body()->addLayout(m_lines);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

void SummaryPanel::setRows(const QList<SummaryRow>& rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        showRows();
    }
}

void SummaryPanel::setTotal(const SummaryRow& total)
{
    if (total != m_total) {
        m_total = total;
        showRows();
    }
}

void SummaryPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool SummaryPanel::event(QEvent* event)
{
    const bool isDone = Panel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        showRows();
    }
    return isDone;
}

void SummaryPanel::showRows()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    const auto add = [this](const SummaryRow& row, TextStyle style) {
        m_shown.append(new SummaryLine(row.label, row.value, style));
        m_lines->addWidget(m_shown.last());
    };
    for (const SummaryRow& row : std::as_const(m_rows)) {
        add(row, TextStyle::Body);
    }
    if (!m_total.label.isEmpty()) {
        add(m_total, TextStyle::Title);
    }
}

} // namespace cekr
