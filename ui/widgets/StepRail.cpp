// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/StepRail.h"

#include "ui/widgets/StepLabel.h"
#include "ui/widgets/Typography.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cekr
{

StepRail::StepRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, scaled(8), 0, 0);
    m_layout->setSpacing(scaled(18));
    m_layout->addStretch(1);
    //: Accessible name of the list of steps of a task
    setAccessibleName(tr("Steps"));
}

void StepRail::setSteps(const QStringList& names)
{
    qDeleteAll(m_steps);
    m_steps.clear();
    for (const QString& name : names) {
        auto* step = new StepLabel(int(m_steps.size()) + 1, name);
        m_layout->insertWidget(int(m_steps.size()), step);
        m_steps.append(step);
    }
    showStates();
}

void StepRail::setCurrent(int index)
{
    Q_ASSERT(index >= 0 && index <= m_steps.size());
    m_current = index;
    showStates();
}

bool StepRail::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_layout->setContentsMargins(0, scaled(8), 0, 0);
        m_layout->setSpacing(scaled(18));
        for (StepLabel* step : std::as_const(m_steps)) {
            step->updateGeometry();
        }
    }
    return QWidget::event(event);
}

void StepRail::showStates()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const StepState state = i < m_current    ? StepState::Finished
                                : i == m_current ? StepState::Current
                                                 : StepState::Coming;
        m_steps[i]->setState(state, int(m_steps.size()));
    }
}

} // namespace cekr

#include "moc_StepLabel.cpp"
