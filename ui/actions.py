"""Everything that can be done from the menus, declared once: text, keys, menu. Nothing is done here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

Standard = QKeySequence.StandardKey


@dataclass(frozen=True)
class Entry:
    """One action of a menu; an empty name is a separator."""

    name: str
    text: str = ""
    keys: QKeySequence.StandardKey | str | None = None
    tip: str = ""


SEPARATOR = Entry("")

MENUS: dict[str, tuple[Entry, ...]] = {
    "&File": (
        Entry("new", "&New scenario", Standard.New, "Begin with an empty scenario"),
        Entry("open", "&Open …", Standard.Open, "Open a workbook, a CSV folder's file or a scenario"),
        Entry("recent", "Open &recent"),
        Entry("start", "Start &page", None, "Examples and recent files"),
        SEPARATOR,
        Entry("save", "&Save", Standard.Save, "Save the scenario"),
        Entry("save_as", "Save &as …", "Ctrl+Shift+S", "Save the scenario under another name"),
        SEPARATOR,
        Entry(
            "export", "&Export plan to Excel …", "Ctrl+E", "Write the plan beside the planner's own sheets"
        ),
        Entry("template", "Save an empty &template …", None, "A workbook with all sheets and headings"),
        SEPARATOR,
        Entry("quit", "&Quit", Standard.Quit),
    ),
    "&Edit": (
        Entry("undo", "&Undo", Standard.Undo),
        Entry("redo", "&Redo", "Ctrl+Y"),
        SEPARATOR,
        Entry("filter", "&Filter table", Standard.Find, "Put the cursor into the table's filter"),
        Entry("add_rule", "Add &rule …", "Ctrl+R", "State a rule in a form"),
    ),
    "&Plan": (
        Entry("solve", "&Solve", "F5", "Make a plan"),
        Entry(
            "insert",
            "&Insert new orders",
            "F6",
            "Put orders without a place into the plan; nothing else moves but times",
        ),
        Entry(
            "solve_anew", "Plan anew &freely", "Shift+F5", "Make a plan that may differ from this one at will"
        ),
        Entry("pin", "P&in or unpin", "Ctrl+Shift+P", "Keep what is selected where it is, or no longer"),
        Entry("stop", "S&top", "Esc", "Stop and keep the best plan so far"),
        Entry("ask", "&Ask the assistant", "Ctrl+L", "Put the cursor into the assistant's line"),
        SEPARATOR,
        Entry("settings", "Solve &options …", None, "Time limit, seed and your name"),
        Entry("model", "&Language model …", None, "Which model reads requests, and how well it does"),
        Entry("audit", "&History …", None, "What was asked, read, accepted and solved"),
    ),
    "&View": (
        Entry("map", "&Map", "Ctrl+1"),
        Entry("timeline", "&Timeline", "Ctrl+2"),
        Entry("results", "&Routes and schedule", "Ctrl+3"),
        Entry("fit", "&Fit map to plan", "Ctrl+0"),
        SEPARATOR,
        Entry("appearance_system", "Appearance: as the &system"),
        Entry("appearance_light", "Appearance: &light"),
        Entry("appearance_dark", "Appearance: &dark"),
        SEPARATOR,
        Entry("palette", "&Command palette …", "Ctrl+K", "Find any command by its name"),
    ),
    "&Help": (
        Entry("help", "&Five-minute tour", Standard.HelpContents),
        Entry("about", "&About Packtrain"),
    ),
}
"""The menus in order. The window connects every name to one function."""


def build_menus(window: QMainWindow, handlers: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the menus of a window; returns its actions by name.

    Raises
    ------
    KeyError
        When an entry has no handler: a menu must not hold anything that does nothing.
    """
    actions: dict[str, QAction] = {}
    bar = window.menuBar()
    for title, entries in MENUS.items():
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        for entry in entries:
            if not entry.name:
                menu.addSeparator()
                continue
            action = QAction(entry.text, window)
            if entry.keys is not None:
                action.setShortcut(QKeySequence(entry.keys))
            if entry.tip:
                action.setToolTip(entry.tip)
                action.setStatusTip(entry.tip)
            handler = handlers[entry.name]
            action.triggered.connect(lambda _checked=False, call=handler: call())
            menu.addAction(action)
            actions[entry.name] = action
    return actions
