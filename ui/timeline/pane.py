"""The timeline with its controls, and a word when there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ui.day_filter import DayFilter
from ui.empty import EmptyState
from ui.icons import icon
from ui.scene import Scene
from ui.selection import Selection
from ui.timeline.chart import TimelineChart
from ui.timeline.key import TimelineKey
from ui.timeline.offer import OfferBar
from ui.timeline.shown import Shown


class TimelinePane(QWidget):
    """The timeline as a pane of the window."""

    activated = Signal(str)
    moved = Signal(str, int, str)
    nudged = Signal(str, int)
    stop_moved = Signal(str, object, str)
    stop_shifted = Signal(str, int)
    stop_sent = Signal(str, str)
    pin_pressed = Signal(str)
    around_pressed = Signal(str)
    """Everything is to be planned anew around an activity that stays where it is."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self.chart = TimelineChart(selection, self)
        self.chart.activated.connect(self.activated)
        self.chart.moved.connect(self.moved)
        self.chart.nudged.connect(self.nudged)
        self.chart.stop_moved.connect(self.stop_moved)
        self.chart.stop_shifted.connect(self.stop_shifted)
        self.chart.stop_sent.connect(self.stop_sent)
        self.chart.pin_pressed.connect(self.pin_pressed)
        self.chart.menu_wanted.connect(self._show_menu)
        self.days = DayFilter(selection, self)
        self.lines = QComboBox(self)
        self.lines.addItems(["By station", "By job"])
        self.lines.setToolTip("What a row of tasks stands for")
        self.lines.setAccessibleName("Rows of tasks")
        self.lines.activated.connect(lambda row: self._change(by="job" if row else "station"))
        self._view = self._view_button()
        self.offer = OfferBar(self)
        self._bar = QWidget(self)
        self._key = TimelineKey(self._bar)
        controls = QHBoxLayout(self._bar)
        controls.setContentsMargins(8, 4, 8, 4)
        controls.setSpacing(4)
        for widget in (self.days, self.lines, self._key):
            controls.addWidget(widget)
        controls.addStretch(1)
        controls.addWidget(self._view)
        for name, tip, action in (
            ("zoom-out", "Show more time (Ctrl+wheel)", lambda: self.chart.zoom(2**-0.5)),
            ("zoom-in", "Show less time (Ctrl+wheel)", lambda: self.chart.zoom(2**0.5)),
            ("fit", "Show everything (Ctrl+0)", self.chart.fit),
        ):
            button = QToolButton(self._bar)
            button.setIcon(icon(name))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(action)
            controls.addWidget(button)
        self._empty = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self.chart)
        self.set_scene(self._scene)

    def set_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self.days.set_scene(scene)
        self.chart.set_scene(scene)
        tasks = bool(scene.problem and scene.problem.tasks)
        self.lines.setVisible(tasks)
        self._view.setVisible(tasks)
        self._show_key()
        filled = bool(self.chart.rows)
        self.chart.setVisible(filled)
        self._bar.setVisible(filled)
        self._empty.setVisible(not filled)
        self._empty.say(
            "Nothing to show yet",
            "Open a scenario, or add vehicles, stations or shifts, and every hour of the plan appears here."
            if scene.problem is None
            else "This scenario has no vehicles, stations or shifts yet.",
        )

    def fit(self) -> None:
        """Show everything."""
        self.chart.fit()

    def show_as(self, shown: Shown) -> None:
        """Show the same scene in another way."""
        self.chart.show_as(shown)
        self.lines.setCurrentIndex(1 if shown.by == "job" else 0)
        self._show_key()

    def _change(self, **choices: object) -> None:
        self.show_as(replace(self.chart.shown, **choices))  # type: ignore[arg-type]

    def _show_key(self) -> None:
        bars = [bar for row in self.chart.rows for bar in row.bars]
        shown = self.chart.shown
        self._key.show_kinds(
            {bar.kind for bar in bars},
            critical=shown.critical and any(bar.critical for bar in bars),
            slack=shown.slack and any(bar.slack for bar in bars),
            resting=any(bar.rests for bar in bars),
        )

    def _view_button(self) -> QToolButton:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        shown = self.chart.shown

        def entry(text: str, tip: str, on: bool, change: Callable[[bool], None]) -> QAction:
            action = QAction(text, menu)
            action.setToolTip(tip)
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(change)
            menu.addAction(action)
            return action

        self.critical = entry(
            "Critical path", "What holds up the end", shown.critical, lambda on: self._change(critical=on)
        )
        self.slack = entry(
            "Slack",
            "How much later a task could start",
            shown.slack,
            lambda on: self._change(slack=on),
        )
        self.links = entry(
            "All links", "What comes before what", shown.links, lambda on: self._change(links=on)
        )
        self.load = entry(
            "Load of stations",
            "Units in use over time under every station",
            shown.load,
            lambda on: self.show_as(self.chart.shown.with_load(on)),
        )
        button = QToolButton(self)
        button.setText("Show")
        button.setToolTip("Choose what is drawn beside the bars")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def menu_for(self, activity: str) -> QMenu:
        """Return what can be done with an activity."""
        menu = QMenu(activity, self)
        served = self.chart.scheduled(activity) is not None or activity in self._scene.stops
        if served:
            fixed = activity in self._scene.pinned
            menu.addAction("Unpin" if fixed else "Pin here\tP", lambda: self.pin_pressed.emit(activity))
            menu.addAction("Solve again around it", lambda: self.around_pressed.emit(activity))
        if self.chart.scheduled(activity) is not None:
            menu.addSeparator()
            menu.addAction("15 minutes earlier\tAlt+Left", lambda: self.nudged.emit(activity, -15))
            menu.addAction("15 minutes later\tAlt+Right", lambda: self.nudged.emit(activity, 15))
        if activity in self._scene.stops:
            self._offer_stop_moves(menu, activity)
        menu.addSeparator()
        menu.addAction("Show in its table\tEnter", lambda: self.activated.emit(activity))
        return menu

    def _offer_stop_moves(self, menu: QMenu, order: str) -> None:
        menu.addSeparator()
        menu.addAction("One stop earlier\tAlt+Left", lambda: self.stop_shifted.emit(order, -1))
        menu.addAction("One stop later\tAlt+Right", lambda: self.stop_shifted.emit(order, 1))
        others = menu.addMenu("Move to")
        others.setToolTip(
            "Another vehicle, wherever in its route the order does least harm (Alt+Up, Alt+Down)"
        )
        present = self._scene.stops[order][0][0].vehicle
        for vehicle in self._scene.vehicle_index:
            if vehicle != present:
                others.addAction(vehicle, partial(self.stop_sent.emit, order, vehicle))
        others.setEnabled(not others.isEmpty())

    def _show_menu(self, activity: str, at: QPoint) -> None:
        menu = self.menu_for(activity)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
