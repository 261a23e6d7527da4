// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Panel.h"

namespace cekr
{

class SummaryLine;

/// One line of a summary.
struct SummaryRow
{
    QString label;
    QString value;

    friend bool operator==(const SummaryRow&, const SummaryRow&) = default;
};

/// The running summary beside a flow: rows of label and value, a total, and a note below.
class SummaryPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SummaryPanel(const QString& title, QWidget* parent = nullptr);

    void setRows(const QList<SummaryRow>& rows);
    /// The last, strong row; without a label there is none.
    void setTotal(const SummaryRow& total);
    void setNote(const QString& note);

protected:
    bool event(QEvent* event) override;

private:
    void showRows();

    QList<SummaryRow> m_rows;
    SummaryRow m_total;
    QVBoxLayout* m_lines;
    TextLabel* m_note;
    QList<SummaryLine*> m_shown;
};

} // namespace cekr
