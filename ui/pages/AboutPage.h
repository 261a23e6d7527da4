// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Desk.h"
#include "ui/pages/Page.h"

namespace cekr
{

/// The product, this desk, a report for whoever helps (without personal data), and the licences.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(Desk& desk, QWidget* parent = nullptr);

    void entered() override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    Desk& m_desk;
};

} // namespace cekr
