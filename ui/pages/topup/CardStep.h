// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/CardNumbersStep.h"

namespace cekr
{

/// Which card is loaded.
class CardStep final : public CardNumbersStep
{
    Q_OBJECT

public:
    explicit CardStep(TopUpFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void entered() override;

protected:
    void recognise(const QString& card, const QString& digits) override { m_flow.recognise(card, digits); }

private:
    TopUpFlow& m_flow;
};

} // namespace cekr
