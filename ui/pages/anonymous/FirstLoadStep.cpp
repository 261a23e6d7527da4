// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/anonymous/FirstLoadStep.h"

#include "ui/pages/anonymous/LoadRow.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cekr
{

FirstLoadStep::FirstLoadStep(AnonymousFlow& flow, QWidget* parent)
    : FlowStep(parent)
    , m_flow(flow)
    , m_words(new TextLabel(TextStyle::Small))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, scaled(6));
    m_layout->setSpacing(scaled(14));
    m_layout->addWidget(&m_words->wrapped());
}

QString FirstLoadStep::name() const
{
    //: Step of handing over anonymous cards
    return tr("First load");
}

QString FirstLoadStep::question() const
{
    //: What is asked in the step "First load" of handing over anonymous cards
    return tr("How much is loaded on each card?");
}

QString FirstLoadStep::note() const
{
    //: LIMIT-A1: %1 is the highest load, %2 the clause of the terms
    return tr("One single load, up to %1 a card · %2")
        .arg(moneyText(m_flow.terms().terms.bank.limits.anonymousSingleLoad), clauseOf("LIMIT-A1"));
}

void FirstLoadStep::refresh()
{
    //: Above the amounts to be loaded
    m_words->setText(
        tr("Leave a field empty for a card without a load. The customer can still load it once, later."));
    if (!showsLines()) {
        showLines();
    }
    const std::vector<AnonymousFlow::Line>& lines = m_flow.lines();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->refresh(lines[size_t(i)]);
    }
}

void FirstLoadStep::entered()
{
    if (!m_rows.isEmpty()) {
        m_rows.first()->takeFocus();
    }
}

bool FirstLoadStep::settle()
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](LoadRow* row) { return row->settle(); });
}

bool FirstLoadStep::takeScan(const QString& code)
{
    const Result<MokId> card = MokId::parse(code);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&card](const LoadRow* each) { return card && each->card() == *card; });
    if (row == m_rows.end()) {
        return false;
    }
    (*row)->takeFocus();
    return true;
}

bool FirstLoadStep::showsLines() const
{
    return std::equal(m_rows.begin(), m_rows.end(), m_flow.lines().begin(), m_flow.lines().end(),
                      [](const LoadRow* row, const AnonymousFlow::Line& line) { return row->shows(line); });
}

void FirstLoadStep::showLines()
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const AnonymousFlow::Line& line : m_flow.lines()) {
        auto* row = new LoadRow(line, m_flow.terms());
        connect(row, &LoadRow::amountChanged, this,
                [this, card = line.card.card](std::optional<Money> amount) { m_flow.setLoad(card, amount); });
        m_layout->addWidget(row);
        row->show(); // now, so that it can take the focus
        m_rows.append(row);
    }
}

} // namespace cekr
