// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class AmountField;
class LabelledField;
class Notice;
class QuickAmounts;
class StateBadge;
class TextLabel;

/// How much: beside what is known of the card and how old that is, and the charge that comes on top (FEE-2).
class AmountStep final : public FlowStep
{
    Q_OBJECT

public:
    AmountStep(TopUpFlow& flow, Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString note() const override;
    void begin() override;
    void refresh() override;
    void entered() override;
    /// False when what is written is no amount.
    [[nodiscard]] bool settle() override;

private:
    [[nodiscard]] QWidget* buildCharge();
    void showCard(const LoadTerms& terms);
    [[nodiscard]] QString balanceSentence(Money balance) const;
    void showAmount(const LoadTerms& terms);
    void showCharge(const LoadTerms& terms);
    void showRepeat();
    void choose(Money amount);
    void edit();

    TopUpFlow& m_flow;
    Desk& m_desk;
    StateBadge* m_state;
    TextLabel* m_known;
    AmountField* m_amount;
    LabelledField* m_field;
    QuickAmounts* m_quick;
    QWidget* m_chargeLine;
    TextLabel* m_chargeLabel;
    TextLabel* m_charge;
    TextLabel* m_ground;
    Notice* m_repeat;
};

} // namespace cekr
