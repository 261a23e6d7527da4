// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"

class QVBoxLayout;

namespace cekr
{

class LoadRow;
class TextLabel;

/// How much is loaded on each card, if anything. A load may be left out; it is the only one there will be.
class FirstLoadStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit FirstLoadStep(AnonymousFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool settle() override;
    /// One of the chosen cards leads to its field.
    bool takeScan(const QString& code) override;

private:
    [[nodiscard]] bool showsLines() const;
    void showLines();

    AnonymousFlow& m_flow;
    TextLabel* m_words;
    QVBoxLayout* m_layout;
    QList<LoadRow*> m_rows;
};

} // namespace cekr
