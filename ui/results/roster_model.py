"""The roster as a grid: a row a person, a column a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from planner.model import Problem, Shift
from planner.model.calendar import clock_text
from ui.formats import duration
from ui.results.roles import ACTIVITY, RESOURCE, RIGHT, AnyIndex
from ui.scene import Scene
from ui.theme import current_theme, route_color, with_alpha

OPEN = "Not staffed"
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class _Line:
    name: str
    cells: tuple[tuple[Shift, ...], ...]
    off: frozenset[int] = frozenset()
    posts: tuple[tuple[str, int], ...] = ()


class RosterModel(QAbstractTableModel):
    """Who is on which shift. The first row holds the posts that nobody fills, if there are any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._lines: list[_Line] = []

    def show(self, scene: Scene) -> None:
        """Show the roster of a scene."""
        self.beginResetModel()
        self._scene = scene
        problem = scene.problem
        self._lines = _lines(scene, problem) if problem and problem.shifts else []
        self.endResetModel()

    def find(self, shift: str | None, worker: str | None) -> QModelIndex:
        """Return the cell of a shift, the given worker's if that one does it."""
        cells = [
            (line.name == worker, row, column)
            for row, line in enumerate(self._lines)
            for column, shifts in enumerate(line.cells)
            if any(s.name == shift for s in shifts)
        ]
        if cells:
            _, row, column = max(cells, key=lambda cell: cell[0])
            return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or not self._lines else len(self._scene.days) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            if not 0 <= section < len(self._lines):
                return None
            line = self._lines[section]
            if role == _Role.DisplayRole:
                return line.name
            if role == _Role.ForegroundRole and line.posts:
                return current_theme().color("danger")
            return None
        if role == _Role.DisplayRole and 0 <= section < self.columnCount():
            return (*self._scene.days, "Hours")[section]
        return None

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if column == len(self._scene.days):
            return self._hours(line, role)
        shifts = line.cells[column]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            missing = dict(line.posts)
            return "\n".join(_text(s, missing.get(s.name), long=role == _Role.ToolTipRole) for s in shifts)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == ACTIVITY:
            return shifts[0].name if shifts else None
        if role == RESOURCE:
            return None if line.posts else line.name
        return self._look(line, column, shifts, role)

    def _look(self, line: _Line, column: int, shifts: tuple[Shift, ...], role: int) -> Any:
        theme = current_theme()
        if role == _Role.BackgroundRole:
            if shifts:
                color = route_color(self._scene.activity_color.get(shifts[0].name, 0))
                return theme.color("danger_soft") if line.posts else with_alpha(color, 60)
            return theme.color("window") if column in line.off else None
        if role == _Role.ForegroundRole and shifts:
            return theme.color("danger" if line.posts else "text")
        return None

    def _hours(self, line: _Line, role: int) -> Any:
        if role == _Role.TextAlignmentRole:
            return RIGHT
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            minutes = sum(s.ends - s.starts for shifts in line.cells for s in shifts)
            return "" if line.posts else duration(minutes)
        return (None if line.posts else line.name) if role == RESOURCE else None


def _lines(scene: Scene, problem: Problem) -> list[_Line]:
    days = range(len(scene.days))
    mine: dict[str, list[Shift]] = {}
    for duty in scene.plan.roster if scene.plan else ():
        if duty.shift in problem.shift:
            mine.setdefault(duty.worker, []).append(problem.shift[duty.shift])
    left = {u.activity: max(u.posts, 1) for u in (scene.plan.unserved if scene.plan else ())}
    lines = []
    open_shifts = [shift for shift in problem.shifts if shift.name in left]
    if open_shifts:
        posts = tuple((shift.name, left[shift.name]) for shift in open_shifts)
        lines.append(_Line(OPEN, _by_day(problem, open_shifts, days), posts=posts))
    for worker in problem.workers:
        off = frozenset(problem.calendar.day_of(date) for date in worker.days_off)
        lines.append(_Line(worker.name, _by_day(problem, mine.get(worker.name, []), days), off))
    return lines


def _by_day(problem: Problem, shifts: list[Shift], days: range) -> tuple[tuple[Shift, ...], ...]:
    return tuple(
        tuple(sorted((s for s in shifts if problem.calendar.day_of(s.date) == day), key=lambda s: s.starts))
        for day in days
    )


def _text(shift: Shift, posts: int | None, long: bool) -> str:
    times = f"{clock_text(shift.starts)}–{clock_text(shift.ends)}"
    text = f"{shift.name}, {times}" if long else times
    return f"{posts} × {text}" if posts else text
