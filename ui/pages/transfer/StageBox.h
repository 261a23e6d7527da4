// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Colour.h"

#include <QWidget>

namespace cekr
{

class StateBadge;
class TextLabel;

/// One stage of the way from the counter to central: its state, how many operations stand there, what it
/// means.
class StageBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StageBox(Standing standing, QWidget* parent = nullptr);

    void show(int count);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Standing m_standing;
    StateBadge* m_badge;
    TextLabel* m_count;
    TextLabel* m_sentence;
};

} // namespace cekr
