// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class PointList;
class ShareBar;
class TextLabel;

/// What may be done without a connection, and how much of it is left (OFF-1).
class OfflinePanel final : public Panel
{
    Q_OBJECT

public:
    explicit OfflinePanel(QWidget* parent = nullptr);

    void show(const DeskStatus& status);
    using QWidget::show;

private:
    [[nodiscard]] static QStringList pointsOf(const DeskStatus& status);

    ShareBar* m_cash;
    TextLabel* m_rule;
    PointList* m_points;
};

} // namespace cekr
