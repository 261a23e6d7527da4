// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/IntakeFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class DataTable;
class RowModel;
class ScanField;
class ShareBar;

/// The cards of a box, one by one: found, still missing, and those that should not be there.
class ContentStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit ContentStep(IntakeFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void refresh() override;
    void entered() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(const QString& code);
    void writeLabels();
    void showRows();
    void showProgress();
    void addRemoveButtons();

    IntakeFlow& m_flow;
    ScanField* m_scan;
    ShareBar* m_progress;
    DataTable* m_table;
    RowModel* m_model;
    std::vector<MokId> m_shownSurplus;
    int m_found = 0;
};

} // namespace cekr
