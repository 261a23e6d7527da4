// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "core/flows/TopUpFlow.h"
#include "ui/pages/FlowStep.h"

namespace cekr
{

class Notice;
class TextLabel;

/// Central is asked, and one sees that it is. When it cannot be asked, the clerk decides: again, or, within
/// the offline rules, without it (OFF-1).
class AuthorisationStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit AuthorisationStep(TopUpFlow& flow, const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString question() const override;
    void refresh() override;
    void entered() override;

private:
    void sayWaiting();
    void sayFault();
    void sayWhatIsAllowed();
    void offerOffline();

    TopUpFlow& m_flow;
    const Desk& m_desk;
    TextLabel* m_amount;
    Notice* m_state;
    Notice* m_offline;
};

} // namespace cekr
