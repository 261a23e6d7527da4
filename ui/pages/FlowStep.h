// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

/// One question of a guided flow, as a FlowFrame shows it in the middle.
class FlowStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// In the list of steps ("Cards").
    [[nodiscard]] virtual QString name() const = 0;
    /// Above what is asked ("Scan cards from the stock").
    [[nodiscard]] virtual QString question() const = 0;
    /// The rule behind it, beside the buttons; may be empty.
    [[nodiscard]] virtual QString note() const { return {}; }

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
