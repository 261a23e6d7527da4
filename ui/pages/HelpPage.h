// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace cekr
{

class PageBody;
class Panel;
class PointList;
class SecondaryButton;

/// Help about one page (F1): what it is for, and how its work is done.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    /// Shows the part with this name (Page::helpKey()); an unknown name shows the general part.
    void showHelp(const QString& key);

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
    QString m_key;
};

} // namespace cekr
