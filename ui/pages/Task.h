// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "core/domain/rules/Duty.h"
#include "ui/widgets/Symbol.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace cekr
{

class Page;
struct PageParts;

/// What can be begun from the home page, and by a key from any page.
enum class Task
{
    Anonymous, ///< hand anonymous cards to a customer
    TopUp,     ///< load a card with cash
    Slip,      ///< make a payment slip for loading a card
    Intake,    ///< take over a delivery box
    Till,      ///< open the shift, put cash in or take it out
    Stock,     ///< look at the desk's plastic
};

/// What the home page offers of a task that was left before its end.
struct TaskDraft
{
    QByteArray flow;   ///< whose draft it is in the journal
    const char* title; ///< that it is unfinished, with the time of day in it
    const char* goOn;  ///< on the button; each has a letter of its own: several drafts may be offered at once
};

/// All there is to say of a task, once. Its words are read with taskText().
struct TaskRow
{
    Task task = {};
    /// Begins it from anywhere. F2 to F9 are for what a customer wants, F10 to F12 for what the desk itself
    /// needs.
    Qt::Key key = Qt::Key_unknown;
    std::optional<Duty> duty = {}; ///< of whoever may do anything of it; none: it records nothing
    Symbol symbol = {};
    const char* title = "";       ///< on its tile, and in the rail
    const char* purpose = "";     ///< below the title, on the tile
    const char* keyText = "";     ///< in the list of keys
    std::optional<Symbol> rail{}; ///< of its page in the rail, if that has an entry of its own
    std::optional<TaskDraft> draft{};
    QString page = {};                               ///< key of its page, and of the help with it
    Page* (*make)(const PageParts& parts) = nullptr; ///< its page; null: that of another task's row
};

/// All tasks, in the order of the home page.
[[nodiscard]] const QList<TaskRow>& allTasks();
[[nodiscard]] const TaskRow& rowOf(Task task);
/// The key that begins it from anywhere.
[[nodiscard]] inline QKeySequence keyOf(Task task)
{
    return QKeySequence(rowOf(task).key);
}
/// Whether that clerk may do anything of it, at the place where they work.
[[nodiscard]] bool isOpenTo(const SessionView& session, const TaskRow& row);
/// Words of a row, in the language in use.
[[nodiscard]] QString taskText(const char* words);

} // namespace cekr
