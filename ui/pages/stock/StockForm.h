// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/pages/InlineForm.h"

namespace cekr
{

/// A form about the chosen cards: what happens to them, and what has to be said about it.
class StockForm : public InlineForm
{
    Q_OBJECT

public:
    explicit StockForm(StockFlow& flow, QWidget* parent = nullptr);

    /// Begins about these cards.
    void begin(std::vector<MokId> cards);
    /// Writes all words anew.
    void retranslate();

protected:
    [[nodiscard]] StockFlow& flow() { return m_flow; }
    [[nodiscard]] const std::vector<MokId>& cards() const { return m_cards; }

    /// What happens to the cards.
    [[nodiscard]] virtual QString sentence() const = 0;
    /// The button that does it, for so many cards.
    [[nodiscard]] virtual QString confirmWords(int count) const = 0;
    virtual void writeLabels() = 0;
    virtual void clear() = 0;
    virtual void send() = 0;

private:
    StockFlow& m_flow;
    std::vector<MokId> m_cards;
};

} // namespace cekr
