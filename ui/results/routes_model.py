"""Routes and their stops as a tree: a vehicle's day with its totals, below it a row a stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from planner.loading import fullest, on_board
from planner.model import Problem, Route, Stop
from ui.formats import amount, count, duration, kilometres
from ui.results.roles import ACTIVITY, RESOURCE, RIGHT, AnyIndex
from ui.scene import Scene
from ui.swatch import dot, swatch
from ui.theme import current_theme, route_color, with_even_figures

FIXED = ("Stop", "Place", "Arrives", "Starts", "Leaves", "Waits", "Window", "Way")
NUMERIC = range(2, 6)
_TITLES = {"start": "Leaves", "reload": "Reloads", "break": "Break", "end": "Returns"}
_Role = Qt.ItemDataRole
_TOP = 0
"""The internal id of a route's index; a stop's is its route's row plus one."""


@dataclass(frozen=True)
class Line:
    """One row of the tree: its texts, and what it stands for."""

    cells: tuple[str, ...]
    order: str | None
    place: str
    late: bool = False


class RoutesModel(QAbstractItemModel):
    """The routes of a scene, of one day or of all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._routes: tuple[Route, ...] = ()
        self._dimensions: tuple[str, ...] = ()
        self._heads: list[Line] = []
        self._lines: dict[int, list[Line]] = {}
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._even, self._bold_even = with_even_figures(QFont()), with_even_figures(self._bold)

    def show(self, scene: Scene, day: int | None) -> None:
        """Show the routes of a scene."""
        self.beginResetModel()
        self._scene = scene
        self._routes = tuple(r for r in scene.routes if day in (None, r.day) and _known(scene, r))
        self._dimensions = scene.problem.dimensions if scene.problem else ()
        self._heads = [self._head(route) for route in self._routes]
        self._lines = {}
        self.endResetModel()

    def find(self, order: str | None, vehicle: str | None) -> QModelIndex:
        """Return the index of an order's stop, a shipment's first one, else of a vehicle's first route."""
        for row, route in enumerate(self._routes):
            if order is not None and order in route.orders:
                position = next(k for k, stop in enumerate(route.stops) if stop.order == order)
                return self.index(position, 0, self.index(row, 0))
        for row, route in enumerate(self._routes):
            if order is None and route.vehicle == vehicle:
                return self.index(row, 0)
        return QModelIndex()

    # Qt's model interface

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(FIXED) + len(self._dimensions)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        if not parent.isValid():
            return len(self._routes)
        if parent.internalId() == _TOP and parent.column() == 0:
            return len(self._routes[parent.row()].stops)
        return 0

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, child: AnyIndex = QModelIndex()) -> Any:  # noqa: B008 - Qt's own default
        if not child.isValid() or child.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(child.internalId()) - 1, 0, _TOP)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole and 0 <= section < self.columnCount():
            if section < len(FIXED):
                return FIXED[section]
            return self._dimension_title(self._dimensions[section - len(FIXED)])
        if role == _Role.TextAlignmentRole and self._is_numeric(section):
            return RIGHT
        if role == _Role.ToolTipRole and section >= len(FIXED):
            return "On board when leaving the stop; for a vehicle the most on board"
        return None

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        top = index.internalId() == _TOP
        row = index.row() if top else int(index.internalId()) - 1
        route = self._routes[row]
        line = self._heads[row] if top else self._stops(row)[index.row()]
        if role == _Role.DisplayRole:
            return line.cells[index.column()]
        if role == _Role.TextAlignmentRole:
            return RIGHT if self._is_numeric(index.column()) else None
        if role == ACTIVITY:
            return line.order
        if role == RESOURCE:
            return route.vehicle
        return self._look(index.column(), route, line, top, role)

    # inner workings

    def _look(self, column: int, route: Route, line: Line, top: bool, role: int) -> Any:
        theme = current_theme()
        if role == _Role.FontRole:
            if self._is_numeric(column):
                return self._bold_even if top else self._even
            return self._bold if top else None
        if role == _Role.ForegroundRole and not top:
            if line.late and column in (3, 6):
                return theme.color("danger")
            return None if line.order else theme.color("muted")
        if column == 0 and role == _Role.DecorationRole:
            if top:
                return swatch(route_color(self._scene.vehicle_index.get(route.vehicle, 0)))
            if line.order in self._scene.changed:
                return dot(theme.color("warning"))
        if role == _Role.ToolTipRole:
            change = self._scene.changed.get(line.order or "")
            return change.text if change is not None and column == 0 else line.cells[column]
        return None

    def _is_numeric(self, column: int) -> bool:
        return column in NUMERIC or column >= len(FIXED) - 1

    def _dimension_title(self, dimension: str) -> str:
        unit = f" ({self._scene.problem.settings.weight_unit})" if self._scene.problem else ""
        return dimension[:1].upper() + dimension[1:] + (unit if dimension == "weight" else "")

    def _head(self, route: Route) -> Line:
        scene, problem = self._scene, self._scene.problem
        assert problem is not None
        day = f", {scene.day_text(route.day)}" if len(scene.days) > 1 else ""
        metres = sum(stop.metres for stop in route.stops)
        waits = sum(stop.start - stop.arrival for stop in route.stops[1:])
        full = fullest(problem, route)
        span = f"{scene.time_text(route.start, route.day)}–{scene.time_text(route.end, route.day)}"
        cells = (
            f"{route.vehicle}{day}",
            f"{count(len(route.orders), 'order')}, {span}",
            *("", "", ""),
            duration(waits) if waits else "",
            f"{duration(route.end - route.start)} in all",
            kilometres(metres),
            *(f"{round(100 * full[d])}%" if d in full else "" for d in self._dimensions),
        )
        return Line(cells, None, "")

    def _stops(self, row: int) -> list[Line]:
        if row not in self._lines:
            problem = self._scene.problem
            assert problem is not None
            route = self._routes[row]
            boards = on_board(problem, route)
            numbers = _numbers(route)
            self._lines[row] = [
                self._line(problem, route, stop, numbers[k], boards[k]) for k, stop in enumerate(route.stops)
            ]
        return self._lines[row]

    def _line(self, problem: Problem, route: Route, stop: Stop, number: int, board: dict[str, int]) -> Line:
        scene, first = self._scene, stop.kind == "start"
        order = problem.order.get(stop.order) if stop.order else None
        title = stop.order or _TITLES.get(stop.kind, stop.kind)
        part = f" ({stop.kind})" if order is not None and order.kind == "shipment" else ""
        bounded = order is not None and (order.kind != "shipment" or stop.kind == "delivery")
        late = bool(bounded and order and not _in_window(order.windows, stop.start))
        windows = scene.windows_text(order) if bounded and order else ""
        wait = 0 if first else stop.start - stop.arrival
        cells = (
            f"{number}  {title}{part}" if stop.order else title,
            stop.place,
            "" if first else scene.time_text(stop.arrival, route.day),
            "" if first or stop.kind == "end" else scene.time_text(stop.start, route.day),
            "" if stop.kind == "end" else scene.time_text(stop.end, route.day),
            duration(wait) if wait else "",
            f"{windows}, missed" if late else windows,
            kilometres(stop.metres) if stop.metres else "",
            *("" if stop.kind == "break" else amount(board.get(d, 0)) for d in self._dimensions),
        )
        return Line(cells, stop.order, stop.place, late)


def _known(scene: Scene, route: Route) -> bool:
    """Tell whether the scenario still has everything that a route names."""
    problem = scene.problem
    return (
        problem is not None
        and route.vehicle in problem.vehicle
        and all(o in problem.order for o in route.orders)
    )


def _numbers(route: Route) -> list[int]:
    numbers, number = [], 0
    for stop in route.stops:
        number += stop.order is not None
        numbers.append(number)
    return numbers


def _in_window(windows: tuple[Any, ...], start: int) -> bool:
    minute = start % 1440
    return not windows or any(
        (w.earliest is None or minute >= w.earliest) and (w.latest is None or minute <= w.latest)
        for w in windows
    )
