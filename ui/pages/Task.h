// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Duty.h"

#include <Qt>

#include <array>

namespace cekr
{

/// What can be begun from the home page.
enum class Task
{
    Anonymous, ///< hand anonymous cards to a customer
    TopUp,     ///< load a card with cash
    Slip,      ///< make a payment slip for loading a card
    Intake,    ///< take over a delivery box
    Till,      ///< open the shift, put cash in or take it out
    Stock,     ///< look at the desk's plastic
};

/// In the order of the home page.
inline constexpr std::array allTasks{Task::Anonymous, Task::TopUp, Task::Slip,
                                     Task::Intake,    Task::Till,  Task::Stock};

/// The key that begins a task from anywhere. F2 to F9 are for what a customer wants, F10 to F12 for what the
/// desk itself needs.
[[nodiscard]] constexpr Qt::Key keyOf(Task task)
{
    switch (task) {
    case Task::Anonymous:
        return Qt::Key_F2;
    case Task::TopUp:
        return Qt::Key_F6;
    case Task::Slip:
        return Qt::Key_F7;
    case Task::Intake:
        return Qt::Key_F10;
    case Task::Till:
        return Qt::Key_F11;
    case Task::Stock:
        return Qt::Key_F12;
    }
    return Qt::Key_unknown;
}

/// Whether somebody with these roles may do anything of it.
[[nodiscard]] inline bool isOpenTo(const std::vector<Role>& roles, Task task)
{
    switch (task) {
    case Task::Anonymous:
        return mayDo(Duty::HandOverAnonymous, roles).has_value();
    case Task::Slip:
        return true; // it records nothing
    case Task::Intake:
    case Task::Stock:
        return mayDo(Duty::KeepStock, roles).has_value();
    case Task::TopUp:
    case Task::Till:
        return mayDo(Duty::TakeCash, roles).has_value();
    }
    return false;
}

} // namespace cekr
