// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class StepLabel;

/// The steps of a flow, one below the other: done, current, coming. Shows where one is; not a menu.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    /// 0 is the first step; the number of steps means that all are done.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

protected:
    bool event(QEvent* event) override;

private:
    void showStates();

    QVBoxLayout* m_layout;
    QList<StepLabel*> m_steps;
    int m_current = 0;
};

} // namespace cekr
