// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"
#include "ui/pages/FlowStep.h"

class QVBoxLayout;

namespace cekr
{

class CardNumbers;

/// Which card: its MOK ID, scanned or typed, and the last six digits of its PAN (TOP-3). The flow goes on by
/// itself when they belong together.
class CardNumbersStep : public FlowStep
{
    Q_OBJECT

public:
    void begin() override { offer({}); }
    void refresh() override;
    void entered() override;
    /// Has the two numbers compared.
    [[nodiscard]] bool settle() override;
    bool takeScan(const QString& code) override;
    /// Shows this number, and no digits.
    void offer(const QString& card);

protected:
    CardNumbersStep(const GuidedFlow& flow, QWidget* parent);

    /// The rule behind it, beside the buttons.
    [[nodiscard]] static QString note();
    /// Has the flow compare them.
    virtual void recognise(const QString& card, const QString& digits) = 0;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

private:
    const GuidedFlow& m_flow;
    QVBoxLayout* m_content;
    CardNumbers* m_numbers;
    bool m_isAsking = false; ///< the numbers are being compared
};

} // namespace cekr
