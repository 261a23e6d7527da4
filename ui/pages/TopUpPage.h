// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TopUpFlow.h"
#include "ui/pages/CashPage.h"

namespace cekr
{

class LimitList;
class LoadedStep;

/// Loading a card with cash: five steps, with what every limit leaves beside what is paid.
class TopUpPage final : public CashPage
{
    Q_OBJECT

public:
    TopUpPage(TopUpFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void entered() override;

protected:
    void retranslate() override;
    void showSummary() override;
    [[nodiscard]] QString confirmWords() const override;
    [[nodiscard]] QString shiftSentence() const override;
    [[nodiscard]] QString offlineSentence() const override;
    [[nodiscard]] NoticeWords unusedScanWords(const QString& code) const override;
    void adjust(FlowButtons& buttons) const override;

private:
    TopUpFlow& m_flow;
    LimitList* m_limits;
    LoadedStep* m_loaded;
};

} // namespace cekr
