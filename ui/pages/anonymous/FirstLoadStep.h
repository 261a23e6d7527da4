// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/anonymous/LoadRow.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cekr
{

/// How much is loaded on each card, if anything. A load may be left out; it is the only one there will be.
class FirstLoadStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit FirstLoadStep(AnonymousFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_words(new TextLabel(TextStyle::Small))
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, scaled(6));
        m_layout->setSpacing(scaled(14));
        m_layout->addWidget(&m_words->wrapped());
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {//: Step of handing over anonymous cards
                .name = tr("First top-up"),
                //: What is asked in the step "First top-up" of handing over anonymous cards
                .question = tr("How much goes on each card?"),
                //: LIMIT-A1: %1 is the highest load, %2 the clause of the terms
                .note =
                    tr("One single top-up, up to %1 a card · %2")
                        .arg(moneyText(m_flow.terms().limits().anonymousSingleLoad), clauseOf("LIMIT-A1"))};
    }

    void refresh() override
    {
        //: Above the amounts to be loaded
        m_words->setText(tr("Leave a field empty for a card without a top-up. The customer can still top it "
                            "up once, later."));
        if (!showsLines()) {
            showLines();
        }
        const std::vector<AnonymousFlow::Line>& lines = m_flow.lines();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_rows[i]->refresh(lines[size_t(i)]);
        }
    }

    void entered() override
    {
        if (!m_rows.isEmpty()) {
            m_rows.first()->takeFocus();
        }
    }

    [[nodiscard]] bool settle() override
    {
        return std::all_of(m_rows.begin(), m_rows.end(), [](LoadRow* row) { return row->settle(); });
    }

    /// One of the chosen cards leads to its field.
    bool takeScan(const QString& code) override
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

private:
    [[nodiscard]] bool showsLines() const
    {
        return std::equal(
            m_rows.begin(), m_rows.end(), m_flow.lines().begin(), m_flow.lines().end(),
            [](const LoadRow* row, const AnonymousFlow::Line& line) { return row->shows(line); });
    }

    void showLines()
    {
        qDeleteAll(std::exchange(m_rows, {}));
        for (const AnonymousFlow::Line& line : m_flow.lines()) {
            auto* row = new LoadRow(line, m_flow.terms());
            connect(
                row, &LoadRow::amountChanged, this,
                [this, card = line.card.card](std::optional<Money> amount) { m_flow.setLoad(card, amount); });
            m_layout->addWidget(row);
            row->show(); // now, so that it can take the focus
            m_rows.append(row);
        }
    }

    AnonymousFlow& m_flow;
    TextLabel* m_words;
    QVBoxLayout* m_layout;
    QList<LoadRow*> m_rows;
};

} // namespace cekr
