// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"

class QLineEdit;

namespace cekr
{

class LabelledField;
class ScanField;

/// Which card: its MOK ID, scanned or typed, and the last six digits of its PAN (TOP-3). The digits are
/// masked once they are written, and gone once they were compared or the page was left.
class CardStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit CardStep(TopUpFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    /// Has the two numbers compared; the flow goes on by itself when they belong together.
    [[nodiscard]] bool settle() override;
    bool takeScan(const QString& code) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showRefusal();

    TopUpFlow& m_flow;
    ScanField* m_card;
    LabelledField* m_cardField;
    QLineEdit* m_digits;
    LabelledField* m_digitsField;
    bool m_isAsking = false; ///< the numbers are being compared
};

} // namespace cekr
