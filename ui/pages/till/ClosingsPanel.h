// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class DataTable;
class EmptyState;
class RowModel;

/// The Z reports there are, newest first.
class ClosingsPanel final : public Panel
{
    Q_OBJECT

public:
    ClosingsPanel(const TillFlow& till, const SignInFlow& signIn, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

signals:
    /// A report is to be looked at.
    void reportRequested(qint64 number);

private:
    const TillFlow& m_till;
    const SignInFlow& m_signIn;
    DataTable* m_table;
    RowModel* m_model;
    EmptyState* m_empty;
};

} // namespace cekr
