"""All sheets of the scenario, one page each; sheets without records wait behind “+”."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QTabWidget, QToolButton, QVBoxLayout, QWidget

from planner.model import Problem
from planner.sheets.columns import SHEETS
from planner.sheets.spec import SheetSpec
from ui.tables.editing import names_of
from ui.tables.page import TablePage
from ui.tables.settings_page import SettingsPage

_OWN_VIEW = ("Settings", "Constraints")
"""Sheets that are no plain table of records here: settings have their own page, rules their ledger."""
_MARKED = ("Orders", "Tasks", "Shifts")


class TablesPane(QWidget):
    """Tabs of tables. It says what was written; the session applies it."""

    written = Signal(object, object, str)
    add_pressed = Signal(object)
    duplicate_pressed = Signal(object, list)
    remove_pressed = Signal(object, list)
    activity_selected = Signal(str)
    resource_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: Problem | None = None
        self._asked_for: set[str] = set()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        more = QToolButton()
        more.setText("+")
        more.setToolTip("Show a table that is empty so far")
        more.clicked.connect(self._show_more)
        self._more = more
        self.tabs.setCornerWidget(more)
        self.settings = SettingsPage()
        self.settings.written.connect(lambda edits, text: self.written.emit(SHEETS["Settings"], edits, text))
        self.pages: dict[str, TablePage] = {}
        for title, spec in SHEETS.items():
            if title not in _OWN_VIEW:
                self.pages[title] = self._make_page(spec)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def show_problem(self, problem: Problem | None) -> None:
        """Show a scenario's tables, or none."""
        fresh = self._problem is None
        self._problem = problem
        if problem is None:
            self.tabs.clear()
            self._asked_for.clear()
            return
        self.settings.show_problem(problem)
        for page in self.pages.values():
            page.show_problem(problem)
        self._arrange(fresh)

    def show_marks(self, marks: Mapping[str, QColor], remarks: Mapping[str, str]) -> None:
        """Show a chip and a remark beside activities, by name."""
        for title in _MARKED:
            self.pages[title].model.show_marks(marks, remarks)

    def follow(self, activity: str | None, resource: str | None) -> None:
        """Select what was selected in another view."""
        for title in _MARKED:
            self.pages[title].follow(activity)
        for title in ("Vehicles", "Stations", "Workers"):
            self.pages[title].follow(resource)

    def open_record(self, activity: str) -> None:
        """Bring an activity's record to the front and put the cursor on it."""
        problem = self._problem
        if problem is None:
            return
        for title, records in (("Orders", problem.order), ("Tasks", problem.task), ("Shifts", problem.shift)):
            if activity in records:
                self.show_sheet(title)
                self.pages[title].follow(activity)
                self.pages[title].setFocus()

    def show_sheet(self, title: str) -> None:
        """Bring a sheet to the front, even an empty one."""
        self._asked_for.add(title)
        self._arrange(False)
        page = self.settings if title == "Settings" else self.pages[title]
        self.tabs.setCurrentWidget(page)

    @property
    def current_page(self) -> TablePage | None:
        """The page at the front, unless it is the settings."""
        page = self.tabs.currentWidget()
        return page if isinstance(page, TablePage) else None

    def _make_page(self, spec: SheetSpec) -> TablePage:
        page = TablePage(spec, lambda what: names_of(self._problem, what) if self._problem else ())
        page.written.connect(lambda edits, text: self.written.emit(spec, edits, text))
        page.add_pressed.connect(lambda: self.add_pressed.emit(spec))
        page.duplicate_pressed.connect(lambda rows: self.duplicate_pressed.emit(spec, rows))
        page.remove_pressed.connect(lambda rows: self.remove_pressed.emit(spec, rows))
        if spec.title in _MARKED:
            page.record_selected.connect(self.activity_selected)
        elif spec.title in ("Vehicles", "Stations", "Workers"):
            page.record_selected.connect(self.resource_selected)
        return page

    def _arrange(self, fresh: bool) -> None:
        problem = self._problem
        if problem is None:
            return
        first = ("Orders", "Tasks", "Shifts", "Vehicles", "Stations", "Workers", "Places", "Travel")
        wanted = [t for t in first if getattr(problem, SHEETS[t].attribute) or t in self._asked_for]
        shown = [self.tabs.tabText(i) for i in range(self.tabs.count())]
        if [*wanted, "Settings"] != shown:
            current = self.tabs.currentWidget()
            self.tabs.clear()
            for title in wanted:
                self.tabs.addTab(self.pages[title], title)
            self.tabs.addTab(self.settings, "Settings")
            if not fresh and current is not None and self.tabs.indexOf(current) >= 0:
                self.tabs.setCurrentWidget(current)
        if fresh:
            self.tabs.setCurrentIndex(0)
        self._more.setVisible(len(wanted) < len(first))

    def _show_more(self) -> None:
        shown = {self.tabs.tabText(i) for i in range(self.tabs.count())}
        menu = QMenu(self)
        for title in self.pages:
            if title not in shown:
                menu.addAction(title, partial(self.show_sheet, title))
        menu.exec(self._more.mapToGlobal(QPoint(0, self._more.height())))
        menu.deleteLater()
