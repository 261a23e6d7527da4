// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace cekr
{

enum class StepState
{
    Finished,
    Current,
    Coming,
};

/// One line of a StepRail: a number (or a tick) in a circle, and a name.
class StepLabel final : public QLabel
{
    Q_OBJECT

public:
    StepLabel(int number, const QString& name, QWidget* parent = nullptr);

    void setState(StepState state, int outOf);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCircle(QPainter& painter, const QRect& circle) const;

    int m_number;
    StepState m_state = StepState::Coming;
};

} // namespace cekr
