// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class DataTable;
class RowModel;
class ShareBar;
class TextLabel;

/// What should be in the drawer now, how it came together, and how far central has come with it.
class DrawerPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DrawerPanel(const TillFlow& till, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

private:
    void showParts(const TillReport& report);
    void showKinds(const TillReport& report);

    const TillFlow& m_till;
    TextLabel* m_since;
    TextLabel* m_label;
    TextLabel* m_amount;
    ShareBar* m_parts;
    DataTable* m_table;
    RowModel* m_model;
    TextLabel* m_state;
};

} // namespace cekr
