// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace cekr
{

class PageBody;
class Panel;
class PointList;
class SecondaryButton;

/// All keys there are (Ctrl+F1).
class KeysPage final : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent = nullptr);

    void entered() override;

signals:
    void closed();

protected:
    void retranslate() override;

private:
    PageBody* m_body;
    Panel* m_panel;
    PointList* m_points;
    SecondaryButton* m_back;
};

} // namespace cekr
