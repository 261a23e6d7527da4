// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "ui/widgets/Panel.h"

#include <set>

class QLineEdit;

namespace cekr
{

class DataTable;
class EmptyState;
class RowModel;

/// The cards that lie at this desk, to look through and to choose from. What is chosen stays chosen while the
/// filter hides it.
class StockTable final : public Panel
{
    Q_OBJECT

public:
    explicit StockTable(QWidget* parent = nullptr);

    void setCards(std::vector<CardFacts> cards);
    /// Chooses a card and makes it the current row; false when it does not lie here.
    bool choose(MokId card);
    void clearChoice();
    [[nodiscard]] std::vector<MokId> chosen() const { return {m_chosen.begin(), m_chosen.end()}; }
    void retranslate();

signals:
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRows();
    void toggle(int row);
    void chooseAllShown();
    [[nodiscard]] bool matches(const CardFacts& card) const;

    std::vector<CardFacts> m_cards;
    std::vector<MokId> m_shown;
    std::set<MokId> m_chosen;
    QLineEdit* m_filter;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
};

} // namespace cekr
