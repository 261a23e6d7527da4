// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/FlowStep.h"

class QVBoxLayout;

namespace cekr
{

class PaymentBox;
class SummaryLine;

/// What is paid, written large; the cash that is given, and the change.
class ReviewStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit ReviewStep(AnonymousFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool settle() override;

private:
    void showLines();

    AnonymousFlow& m_flow;
    QVBoxLayout* m_lines;
    QList<SummaryLine*> m_shown;
    PaymentBox* m_payment;
};

} // namespace cekr
