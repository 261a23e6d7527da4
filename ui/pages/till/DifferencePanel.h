// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/widgets/Panel.h"

class QLineEdit;

namespace cekr
{

class LabelledField;
class Notice;
class PrimaryButton;
class SecondaryButton;
class SummaryPanel;

/// The count beside what should be there: counted again, or closed for good, with the reason where one is
/// needed.
class DifferencePanel final : public Panel
{
    Q_OBJECT

public:
    DifferencePanel(TillFlow& till, const SignInFlow& signIn, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// The focus goes where work begins.
    void enter();

private:
    void showSums();
    [[nodiscard]] QString waitingSentence() const;

    TillFlow& m_till;
    const SignInFlow& m_signIn;
    Notice* m_outcome;
    SummaryPanel* m_sums;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    Notice* m_notice;
    SecondaryButton* m_again;
    PrimaryButton* m_confirm;
};

} // namespace cekr
