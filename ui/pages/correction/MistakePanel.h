// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CorrectionFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/widgets/Panel.h"

class QVBoxLayout;

namespace cekr
{

class SummaryLine;
class TextLabel;

/// What the mistake was, and what becomes of it.
class MistakePanel final : public Panel
{
    Q_OBJECT

public:
    MistakePanel(const CorrectionFlow& flow, const SignInFlow& signIn, QWidget* parent = nullptr);

    /// Shows the mistake there is now, in the language there is now.
    void refresh();

private:
    void showFacts();
    void add(const QString& label, const QString& value);

    const CorrectionFlow& m_flow;
    const SignInFlow& m_signIn;
    QVBoxLayout* m_facts;
    QList<SummaryLine*> m_lines;
    TextLabel* m_note;
};

} // namespace cekr
