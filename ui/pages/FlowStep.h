// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

struct StepTexts
{
    QString name;      ///< in the list of steps ("Cards")
    QString question;  ///< above what is asked ("Scan cards from the stock")
    QString note = {}; ///< the rule behind it, beside the buttons; may be empty
};

/// One question of a guided flow, as a FlowFrame shows it in the middle.
class FlowStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual StepTexts words() const = 0;

    /// The flow is about another customer from now on: forgets what was written.
    virtual void begin() {}
    /// Shows the flow as it is now; leaves alone what is being written.
    virtual void refresh() = 0;
    /// The step is shown from now on: puts the focus where work begins.
    virtual void entered() = 0;
    /// Hands over what is still being written. False when the step has to stay, with the reason shown in it.
    [[nodiscard]] virtual bool settle() { return true; }
    /// True when the step could use the scan.
    virtual bool takeScan(const QString&) { return false; }
};

} // namespace cekr
