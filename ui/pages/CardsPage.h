// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class DataTable;
class EmptyState;
class PageBody;
class RowModel;
class TextLabel;

/// Cards found by any part of their MOK ID, with what is known of them.
class CardsPage final : public Page
{
    Q_OBJECT

public:
    explicit CardsPage(DeskFlow& desk, QWidget* parent = nullptr);

    /// Looks for cards while `text` is being typed.
    void searchFor(const QString& text);

    bool takeScan(const QString& code) override;
    void entered() override;
    void left() override;

protected:
    void retranslate() override;

private:
    void refresh();
    void sayWhatIsMissing();

    DeskFlow& m_desk;
    PageBody* m_body;
    RowModel* m_rows;
    DataTable* m_table;
    EmptyState* m_empty;
    TextLabel* m_more;
    QString m_text; ///< looked for last
};

} // namespace cekr
