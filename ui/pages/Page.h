// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

enum class Task;

/// A page of the workplace: shows flows and holds no rule. The window decides which one is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Its task was asked for and is shown next: it goes on with the draft, else with what was begun, else
    /// it begins anew.
    virtual void beginTask(Task, const QByteArray& /*draft*/) {}
    /// Whether something of the task is entered here, so that it goes on without a draft.
    [[nodiscard]] virtual bool isBegun(Task) const { return false; }
    /// The draft of its task was thrown away: forgets what is still entered.
    virtual void dropTask(Task) {}
    /// What was entered here is not the next clerk's.
    virtual void forgetClerk() {}

    /// What was scanned while this page is shown; true when the page could use it.
    virtual bool takeScan(const QString& code);
    /// The page is shown from now on: it brings itself up to date and puts the focus where work begins.
    virtual void entered() {}
    /// Work goes on on another page: what is shown here of a customer, and is kept nowhere, is forgotten.
    virtual void left() {}
    /// Whether the page may be left now: not while something is on its way to the disk.
    [[nodiscard]] virtual bool canLeave() const { return true; }
    /// Names the part of the help that F1 opens, where that is not the part of the page's own key.
    [[nodiscard]] virtual QString helpKey() const { return {}; }

signals:
    /// Nothing is left to be done here, or it is kept for later: back to where one came from.
    void closed();
    /// All is done here; this is the receipt for the customer.
    void finished(qint64 receipt);
    /// A receipt is to be looked at; its way leads back here.
    void receiptRequested(qint64 number);
    /// A task is to be begun, or to go on.
    void taskRequested(cekr::Task task);

protected:
    /// Writes all words anew, in the language there is now.
    virtual void retranslate() {}

    void changeEvent(QEvent* event) override;
};

} // namespace cekr
