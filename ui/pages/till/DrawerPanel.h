// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/SignInFlow.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class DataTable;
class EmptyState;
class RowModel;
class ShareBar;
class TextLabel;

/// What should be in the drawer now, how it came together, and today's movements.
class DrawerPanel final : public Panel
{
    Q_OBJECT

public:
    DrawerPanel(Desk& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

private:
    void showParts(const ShiftFacts& shift);
    void showMovements(const ShiftFacts& shift);
    [[nodiscard]] std::vector<OperationView> movementsOf(const ShiftFacts& shift) const;

    Desk& m_desk;
    const SignInFlow& m_signIn;
    TextLabel* m_since;
    TextLabel* m_label;
    TextLabel* m_amount;
    ShareBar* m_parts;
    TextLabel* m_heading;
    DataTable* m_table;
    RowModel* m_model;
};

} // namespace cekr
