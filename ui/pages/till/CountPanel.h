// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

class QGridLayout;

namespace cekr
{

class Notice;
class PiecesField;
class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// The drawer counted by its notes and coins, by keyboard alone; the sums are there at once. Says nothing of
/// what should be there.
class CountPanel final : public Panel
{
    Q_OBJECT

public:
    explicit CountPanel(TillFlow& till, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

private:
    struct Row
    {
        Money value;
        TextLabel* name;
        PiecesField* pieces;
        TextLabel* sum;
    };

    [[nodiscard]] QWidget* buildGrid();
    void addRow(Money value, QGridLayout& grid, int row, int column);
    void goTo(int row);

    TillFlow& m_till;
    TextLabel* m_sentence;
    QList<Row> m_rows;
    TextLabel* m_label;
    TextLabel* m_total;
    Notice* m_notice;
    SecondaryButton* m_back;
    SecondaryButton* m_clear;
    PrimaryButton* m_done;
};

} // namespace cekr
