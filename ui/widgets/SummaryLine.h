// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/TextLabel.h"

namespace cekr
{

/// One row of a SummaryPanel, with a line below it.
class SummaryLine final : public QWidget
{
    Q_OBJECT

public:
    SummaryLine(const QString& label, const QString& value, TextStyle style, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cekr
