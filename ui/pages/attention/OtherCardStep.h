// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/RedirectFlow.h"
#include "ui/pages/CardNumbersStep.h"

namespace cekr
{

class TextLabel;

/// Which other card takes the cash of a refused load: as its holder shows it.
class OtherCardStep final : public CardNumbersStep
{
    Q_OBJECT

public:
    explicit OtherCardStep(RedirectFlow& flow, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void refresh() override;

protected:
    void recognise(const QString& card, const QString& digits) override { m_flow.recognise(card, digits); }

private:
    RedirectFlow& m_flow;
    TextLabel* m_refused;
};

} // namespace cekr
