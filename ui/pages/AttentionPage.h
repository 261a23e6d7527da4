// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AttentionFlow.h"
#include "core/flows/DeskFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class Columns;
class DataTable;
class EmptyState;
class Notice;
class PageBody;
class Panel;
class RefusalPanel;
class RowModel;

/// What central refused and nobody has resolved (OFF-3): why, where its cash is, and the two ways out of it.
class AttentionPage final : public Page
{
    Q_OBJECT

public:
    AttentionPage(AttentionFlow& attention, DeskFlow& desk, const SignInFlow& signIn,
                  QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    [[nodiscard]] bool canLeave() const override;

signals:
    /// Cash of a refused load is to go on another card.
    void redirectRequested(const cekr::AttentionView& item);

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void showRows();
    void showCurrent();
    void recorded(qint64 receipt);

    AttentionFlow& m_attention;
    DeskFlow& m_desk;
    PageBody* m_body;
    Notice* m_done;
    EmptyState* m_empty;
    Columns* m_columns;
    Panel* m_list;
    DataTable* m_table;
    RowModel* m_model;
    RefusalPanel* m_refusal;
};

} // namespace cekr
