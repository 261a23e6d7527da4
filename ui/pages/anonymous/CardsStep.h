// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"

class QStandardItemModel;

namespace cekr
{

class DataTable;
class EmptyState;
class ScanField;

/// Which plastic: scanned or typed, one to three cards of the desk's own stock.
class CardsStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit CardsStep(AnonymousFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    /// A number that is still in the field is tried first.
    [[nodiscard]] bool settle() override;
    bool takeScan(const QString& code) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLines();
    void addRow(const CardFacts& card);
    [[nodiscard]] bool isChosen(const QString& code) const;

    AnonymousFlow& m_flow;
    ScanField* m_scan;
    DataTable* m_table;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    std::vector<MokId> m_shown;
};

} // namespace cekr
