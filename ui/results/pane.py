"""The results as tables: routes with their stops, the schedule, the roster."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.day_filter import DayFilter
from ui.empty import EmptyState
from ui.results.copying import enable_copying
from ui.results.duty_popup import DutyPopup
from ui.results.roles import ACTIVITY, RESOURCE, SORT, AnyIndex
from ui.results.roster_model import RosterModel
from ui.results.roster_view import RosterView
from ui.results.routes_model import RoutesModel
from ui.results.schedule_model import ScheduleModel
from ui.scene import Scene
from ui.selection import Selection

View = TypeVar("View", QTreeView, QTableView, RosterView)
MOST_OPENED = 12
"""Up to so many routes are unfolded when a plan is shown first."""


class ResultsPane(QWidget):
    """Tables of the plan, as a pane of the window; only the tabs that the scenario needs are shown."""

    activated = Signal(str)
    """A row was double-clicked or Enter pressed on it."""
    roster_changed = Signal(str, tuple, tuple)
    """In words what is to change, and the duties that end and begin."""
    duty_pin_pressed = Signal(str, str)
    """A shift and the person who is to keep it, or no longer."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._scene = Scene()
        self._day: int | None = None
        self._following = False
        self._wanted: tuple[bool, ...] = ()
        self.routes_model = RoutesModel(self)
        self.schedule_model = ScheduleModel(self)
        self.roster_model = RosterModel(self)
        self.routes = self._routes_view()
        self.schedule = self._schedule_view()
        self.roster = self._roster_view()
        self.days = DayFilter(selection, self)
        self._tabs = QTabBar(self)
        self._tabs.setExpanding(False)
        self._views = QStackedWidget(self)
        for view, title in ((self.routes, "Routes"), (self.schedule, "Schedule"), (self.roster, "Roster")):
            self._tabs.addTab(title)
            self._views.addWidget(view)
            enable_copying(view)
            view.selectionModel().currentChanged.connect(self._on_current)
            view.activated.connect(self._on_activated)
        self._fold = self._fold_buttons()
        self._tabs.currentChanged.connect(self._show_tab)
        self._empty = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        selection.changed.connect(self._on_selection)
        self.set_scene(self._scene)

    def set_scene(self, scene: Scene) -> None:
        """Show a scene; what was unfolded stays so."""
        folded = self._folded()
        self._scene = scene
        self.days.set_scene(scene)
        self._show(folded)
        problem, plan = scene.problem, scene.plan
        wanted = (
            bool(problem and (problem.orders or problem.vehicles)),
            bool(problem and problem.tasks),
            bool(problem and problem.shifts),
        )
        if any(wanted) and wanted != self._wanted:
            self._wanted = wanted
            for tab, visible in enumerate(wanted):
                self._tabs.setTabVisible(tab, visible)
            self._tabs.setVisible(sum(wanted) > 1)
            self._tabs.setCurrentIndex(wanted.index(True))
        self._show_tab(self._tabs.currentIndex())
        if problem is None:
            self._empty.say("Nothing to show yet", "Open a scenario; its plan is listed here, stop by stop.")
        else:
            self._empty.say("No plan yet", "Press Solve, and every stop, task and shift is listed here.")
        self._pages.setCurrentIndex(0 if plan is None else 1)

    def _show(self, folded: dict[str, bool]) -> None:
        self._day = self._selection.day
        self._following = True
        self.routes_model.show(self._scene, self._day)
        self.schedule_model.show(self._scene, self._day)
        self.roster_model.show(self._scene)
        self._following = False
        count = self.routes_model.rowCount()
        for row in range(count):
            index = self.routes_model.index(row, 0)
            self.routes.setExpanded(index, not folded.get(str(index.data()), count > MOST_OPENED))
        self._size_columns()
        self._show_selected()

    def _size_columns(self) -> None:
        header = self.routes.header()
        for column in range(self.routes_model.columnCount()):
            width = max(self.routes.sizeHintForColumn(column), header.sectionSizeHint(column)) + 4
            header.resizeSection(column, min(width, (320, 230)[column] if column < 2 else 180))
        self.schedule.resizeColumnsToContents()
        for column in range(self.schedule_model.columnCount()):
            self.schedule.setColumnWidth(column, min(self.schedule.columnWidth(column) + 14, 260))
        self.roster.fit_columns()
        self.roster.resizeRowsToContents()

    def _folded(self) -> dict[str, bool]:
        indexes = (self.routes_model.index(row, 0) for row in range(self.routes_model.rowCount()))
        return {str(index.data()): not self.routes.isExpanded(index) for index in indexes}

    # the views

    def _routes_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.routes_model)
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setAllColumnsShowFocus(True)
        view.setExpandsOnDoubleClick(False)
        view.setAccessibleName("Routes and their stops")
        view.header().setStretchLastSection(False)
        view.header().setSectionsMovable(True)
        view.header().setFirstSectionMovable(False)
        return _dressed(view)

    def _schedule_view(self) -> QTableView:
        sorted_model = QSortFilterProxyModel(self)
        sorted_model.setSourceModel(self.schedule_model)
        sorted_model.setSortRole(SORT)
        view = QTableView(self)
        view.setModel(sorted_model)
        view.setSortingEnabled(True)
        view.sortByColumn(3, Qt.SortOrder.AscendingOrder)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setAccessibleName("Schedule of tasks")
        return _dressed(view)

    def _roster_view(self) -> RosterView:
        view = _dressed(RosterView(self))
        view.setModel(self.roster_model)
        view.chip_pressed.connect(self._ask_about)
        view.pin_pressed.connect(self.duty_pin_pressed)
        return view

    def _ask_about(self, shift: str, worker: str, at: QPoint) -> None:
        if self._scene.problem is None or self._scene.plan is None:
            return
        popup = DutyPopup(self._scene, shift, worker, self)
        popup.changed.connect(self.roster_changed)
        popup.pin_pressed.connect(self.duty_pin_pressed)
        popup.show_at(at)

    def _page(self) -> QWidget:
        page = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(8, 3, 6, 3)
        head.setSpacing(4)
        head.addWidget(self._tabs)
        head.addWidget(self.days)
        head.addStretch(1)
        for button in self._fold:
            head.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        return page

    def _fold_buttons(self) -> list[QToolButton]:
        buttons = []
        for text, tip, action in (
            ("Unfold", "Show the stops of all routes", self.routes.expandAll),
            ("Fold", "Show only the routes", self.routes.collapseAll),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.clicked.connect(action)
            buttons.append(button)
        return buttons

    def _show_tab(self, tab: int) -> None:
        self._views.setCurrentIndex(tab)
        for button in self._fold:
            button.setVisible(tab == 0)

    # selection

    def _on_current(self, current: AnyIndex, _previous: AnyIndex) -> None:
        if current.isValid() and not self._following:
            self._selection.select(current.data(ACTIVITY), current.data(RESOURCE))

    def _on_activated(self, index: AnyIndex) -> None:
        activity = index.data(ACTIVITY)
        if activity:
            self.activated.emit(activity)

    def _on_selection(self) -> None:
        if self._selection.day != self._day:
            self._show(self._folded())
        else:
            self._show_selected()

    def _show_selected(self) -> None:
        activity, resource = self._selection.activity, self._selection.resource
        proxy = self.schedule.model()
        assert isinstance(proxy, QSortFilterProxyModel)
        self._go(self.routes, self.routes_model.find(activity, resource), activity, resource)
        self._go(self.schedule, proxy.mapFromSource(self.schedule_model.find(activity)), activity, resource)
        self._go(self.roster, self.roster_model.find(activity, resource), activity, resource)

    def _go(
        self, view: QTreeView | QTableView, index: QModelIndex, activity: str | None, resource: str | None
    ) -> None:
        current = view.currentIndex()
        if current.isValid() and (current.data(ACTIVITY), current.data(RESOURCE)) == (activity, resource):
            return
        self._following = True
        if index.isValid():
            view.setCurrentIndex(index)
            view.scrollTo(index)
        else:
            view.selectionModel().clear()
        self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._selection.select()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            for view in (self.routes, self.schedule, self.roster):
                view.viewport().update()
        super().changeEvent(event)


def _dressed(view: View) -> View:
    view.setProperty("flat", "true")
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view
