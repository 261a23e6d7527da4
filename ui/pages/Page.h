// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

/// A page of the workplace: shows flows and holds no rule. The window decides which one is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What was scanned while this page is shown; true when the page could use it.
    virtual bool takeScan(const QString& code);
    /// The page is shown from now on: it brings itself up to date and puts the focus where work begins.
    virtual void entered() {}
    /// Whether leaving would lose something, were no draft kept.
    [[nodiscard]] virtual bool isBegun() const { return false; }
    /// Whether the page may be left now: not while something is on its way to the disk.
    [[nodiscard]] virtual bool canLeave() const { return true; }
    /// Names the part of the help that F1 opens.
    [[nodiscard]] virtual QString helpKey() const { return {}; }

protected:
    /// Writes all words anew, in the language there is now.
    virtual void retranslate() {}

    void changeEvent(QEvent* event) override;
};

} // namespace cekr
