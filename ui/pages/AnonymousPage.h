// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/CashPage.h"
#include "ui/print/Press.h"

namespace cekr
{

class HandoverStep;
class Preferences;

/// Anonymous cards from the stock to a customer: five steps.
class AnonymousPage final : public CashPage
{
    Q_OBJECT

public:
    AnonymousPage(AnonymousFlow& flow, DeskFlow& desk, const SignInFlow& signIn, PressThread& press,
                  const Preferences& preferences, QWidget* parent = nullptr);

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
    AnonymousFlow& m_flow;
    HandoverStep* m_handover;
};

} // namespace cekr
