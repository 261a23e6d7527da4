// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class Notice;
class PageBody;
class Panel;
class PointList;
class SecondaryButton;
class TextLabel;

/// The product, this desk, a report for whoever helps (without personal data), and the licences.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(DeskFlow& desk, QWidget* parent = nullptr);

    void entered() override;

protected:
    void retranslate() override;

private:
    void showDesk();
    [[nodiscard]] QString report() const;

    DeskFlow& m_desk;
    PageBody* m_body;
    Panel* m_product;
    Panel* m_help;
    PointList* m_points;
    TextLabel* m_report;
    SecondaryButton* m_copy;
    Notice* m_notice;
};

} // namespace cekr
