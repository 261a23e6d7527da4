// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AttentionFlow.h"
#include "core/flows/Desk.h"
#include "ui/pages/Page.h"

namespace cekr
{

/// What central refused and nobody has resolved (OFF-3): why, where its cash is, and the two ways out of it.
class AttentionPage final : public Page
{
    Q_OBJECT

public:
    AttentionPage(AttentionFlow& attention, Desk& desk, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] bool canLeave() const override;
    [[nodiscard]] QString helpKey() const override;

signals:
    /// Cash was given back; its receipt has this number.
    void receiptRequested(qint64 number);

protected:
    void retranslate() override;

private:
    AttentionFlow& m_attention;
    Desk& m_desk;
};

} // namespace cekr
