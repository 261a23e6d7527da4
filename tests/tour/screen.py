#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Usage: screen.py shows TEXT | screen.py at PLACE | screen.py audit | screen.py tree

What the desk tells a screen reader (AT-SPI) about what is on the screen now. Needs the desk's session bus, and
the desk started with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1.
  shows TEXT  fails unless some part that is on the screen has TEXT in its name or description
  at PLACE    fails unless the rail on the left says that this is the current place
  audit       names every control that can be reached or pressed but has no name, and fails if there is one
  tree        prints all of it
"""
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BUTTONS = {"push button", "toggle button", "check box", "radio button"}
# The cells of a table are read with it, by row and column.
READ_WITH_THEIR_TABLE = {"table cell", "column header", "row header"}


def has(part, state):
    return part.get_state_set().contains(state)


def showing(part, depth=0):
    """The part and all within it that is on the screen, with its depth, as a reader would come by."""
    yield depth, part
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child and has(child, Atspi.StateType.SHOWING):
            yield from showing(child, depth + 1)


def desk():
    """The running desk, or None while it has not announced itself."""
    everybody = Atspi.get_desktop(0)
    for index in range(everybody.get_child_count()):
        program = everybody.get_child_at_index(index)
        if program and program.get_name() == "CeKR Pult":
            return program
    return None


def shows(program, text):
    return any(text in part.get_name() or text in part.get_description() for _, part in showing(program))


def at(program, place):
    return any(part.get_name() == place and has(part, Atspi.StateType.CHECKED) for _, part in showing(program))


def name_of(part):
    """What a reader calls the part. A combo box gives what is chosen in it for its name, and points to its label."""
    if part.get_role_name() != "combo box":
        return part.get_name().strip()
    labels = (relation for relation in part.get_relation_set()
              if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY)
    return " ".join(label.get_target(0).get_name() for label in labels).strip()


def is_control(part):
    role = part.get_role_name()
    is_reached = has(part, Atspi.StateType.FOCUSABLE) and role not in READ_WITH_THEIR_TABLE
    return is_reached or role in BUTTONS


def audit(program):
    controls = [part for _, part in showing(program) if is_control(part)]
    nameless = [part for part in controls if not name_of(part)]
    for part in nameless:
        print(f"no name: {part.get_role_name()} in {part.get_parent().get_name()!r}")
    print(f"{len(controls)} controls, {len(nameless)} without a name")
    return bool(controls) and not nameless


def tree(program):
    for depth, part in showing(program):
        focus = " (focus)" if has(part, Atspi.StateType.FOCUSED) else ""
        print(f"{'  ' * depth}{part.get_role_name()} {part.get_name()!r} {part.get_description()!r}{focus}")
    return True


def main(words):
    tasks = {("shows", 2): shows, ("at", 2): at, ("audit", 1): audit, ("tree", 1): tree}
    task = tasks.get((words[0] if words else "", len(words)))
    if task is None:
        print(__doc__.splitlines()[0], file=sys.stderr)
        return 2
    program = desk()
    try:
        return 0 if program and task(program, *words[1:]) else 1
    except GLib.Error:  # a part went away while it was being read
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
