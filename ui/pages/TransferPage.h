// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "ui/pages/Page.h"

namespace cekr
{

/// How desk and central stand to each other: connection, clock, what waits and why, what was answered today,
/// and what may still be taken without a connection.
class TransferPage final : public Page
{
    Q_OBJECT

public:
    explicit TransferPage(Desk& desk, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    Desk& m_desk;
};

} // namespace cekr
