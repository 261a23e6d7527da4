// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QWidget>

#include <array>

namespace cekr
{

class StageBox;

/// How many operations stand where on their way: recorded, sent, confirmed; and refused, where some are.
class StageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    struct Counts
    {
        int recorded = 0;
        int sent = 0;
        int appliedToday = 0;
        int refused = 0;
    };
    void show(const Counts& counts);
    using QWidget::show;

private:
    std::array<StageBox*, 4> m_boxes;
};

} // namespace cekr
