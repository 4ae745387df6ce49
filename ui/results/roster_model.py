"""The roster as a grid: a row a person with hours and rules, a column a day; at the bottom what is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from planner.checking import RuleBreach
from planner.model import Problem, Shift, Worker
from planner.model.calendar import clock_text
from planner.wording import number_text
from ui.formats import count, duration
from ui.results.roles import ACTIVITY, CHIPS, RESOURCE, RIGHT, AnyIndex
from ui.scene import Scene
from ui.theme import current_theme

OPEN = "Not staffed"
FEW_DAYS = 7
"""Of more days than these the weekday stands above the date, so that more of them fit beside each other."""
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Chip:
    """One shift in a cell.

    Attributes
    ----------
    label : str
        What sort of shift it is, in a word.
    times : str
        From when to when.
    open : int
        How many of its posts nobody has; 0 for somebody's shift.
    pinned, broken : bool
        Whether rules keep the person on it, and whether something is wrong with it.
    """

    shift: str
    label: str
    times: str
    color: int = 0
    open: int = 0
    pinned: bool = False
    broken: bool = False

    @property
    def text(self) -> str:
        """The chip as a text, as it is copied."""
        return self._counted(self.times)

    @property
    def texts(self) -> tuple[str, ...]:
        """The chip as texts, the fullest first: for as much room as there is."""
        brief = self.times.replace(":00", "")
        texts = (f"{self.label} {self.times}".strip(), self.times, brief, brief.split("–")[0])
        least = (f"{self.open} ×",) if self.open else ()
        return tuple(dict.fromkeys((*(self._counted(text) for text in texts), *least)))

    def _counted(self, text: str) -> str:
        return f"{self.open} × {text}" if self.open else text


@dataclass(frozen=True)
class _Line:
    """One row; the last one has no worker and holds the open posts."""

    name: str
    cells: tuple[tuple[Chip, ...], ...]
    worker: Worker | None = None
    off: frozenset[int] = frozenset()
    minutes: int = 0
    breaches: tuple[RuleBreach, ...] = ()

    @property
    def posts(self) -> int:
        return sum(chip.open for chips in self.cells for chip in chips)


class RosterModel(QAbstractTableModel):
    """Who is on which shift."""

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
            (line.name == worker, -row, column)
            for row, line in enumerate(self._lines)
            for column, chips in enumerate(line.cells)
            if any(chip.shift == shift for chip in chips)
        ]
        if cells:
            _, row, column = max(cells, key=lambda cell: cell[:2])
            return self.index(-row, column)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or not self._lines else len(self._scene.days) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._name(section, role)
        if not 0 <= section < self.columnCount():
            return None
        missing = self._missing(section)
        if role == _Role.DisplayRole:
            days = self._scene.days
            title = (*days, "Hours", "Rules")[section]
            if len(days) > FEW_DAYS and section < len(days):
                title = title.replace(" ", "\n", 1)
            return f"{title}\n{missing} open" if missing else title
        return current_theme().color("danger") if role == _Role.ForegroundRole and missing else None

    def _name(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self._lines):
            return None
        line = self._lines[section]
        if role == _Role.DisplayRole:
            return line.name
        if role == _Role.ToolTipRole and line.worker is not None:
            return ", ".join(line.worker.skills) or "no skills"
        return current_theme().color("danger") if role == _Role.ForegroundRole and line.posts else None

    def _missing(self, column: int) -> int:
        if not self._lines or column >= len(self._scene.days):
            return 0
        return sum(chip.open for chip in self._lines[-1].cells[column])

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column() - len(self._scene.days)
        if role == RESOURCE:
            return line.name if line.worker is not None else None
        if column >= 0:
            return self._hours(line, role) if column == 0 else self._status(line, role)
        chips = line.cells[index.column()]
        if role == CHIPS:
            return chips
        if role == _Role.DisplayRole:
            return "\n".join(chip.text for chip in chips)
        if role == _Role.ToolTipRole:
            return "\n".join(_tip(chip) for chip in chips)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == ACTIVITY:
            return chips[0].shift if chips else None
        if role == _Role.BackgroundRole and (index.column() in line.off or line.worker is None):
            return current_theme().color("window")
        return None

    def _hours(self, line: _Line, role: int) -> Any:
        if role == _Role.TextAlignmentRole:
            return RIGHT
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            if line.worker is None:
                return count(line.posts, "post") if line.posts else ""
            return duration(line.minutes) + _bounds(line.worker)
        if role == _Role.ForegroundRole and line.worker is not None:
            most, least = line.worker.max_hours, line.worker.min_hours
            if most is not None and line.minutes > most * 60:
                return current_theme().color("danger")
            if least is not None and line.minutes < least * 60:
                return current_theme().color("warning")
        return None

    def _status(self, line: _Line, role: int) -> Any:
        hard = [breach for breach in line.breaches if breach.hard]
        if line.worker is None or self._scene.verdict is None:
            return None
        if role == _Role.DisplayRole:
            if hard:
                return f"{len(hard)} broken"
            return count(len(line.breaches), "wish", "wishes") + " open" if line.breaches else "kept"
        if role == _Role.ToolTipRole:
            return "\n".join(breach.sentence for breach in line.breaches) or "Every rule is kept"
        if role == _Role.ForegroundRole:
            return current_theme().color("danger" if hard else "warning" if line.breaches else "success")
        return None


def _lines(scene: Scene, problem: Problem) -> list[_Line]:
    days = range(len(scene.days))
    mine: dict[str, list[Shift]] = {}
    for duty in scene.plan.roster if scene.plan else ():
        if duty.shift in problem.shift:
            mine.setdefault(duty.worker, []).append(problem.shift[duty.shift])
    wrong: dict[str, list[RuleBreach]] = {}
    for breach in scene.verdict.breaches if scene.verdict else ():
        for name in breach.resources:
            wrong.setdefault(name, []).append(breach)
    lines = []
    for worker in problem.workers:
        own = mine.get(worker.name, [])
        breaches = tuple(wrong.get(worker.name, ()))
        faulty = {name for breach in breaches if breach.hard for name in breach.activities}
        chips = [
            (
                problem.calendar.day_of(shift.date),
                _chip(
                    scene,
                    shift,
                    pinned=(shift.name, worker.name) in scene.pinned_duties,
                    broken=shift.name in faulty,
                ),
            )
            for shift in sorted(own, key=lambda shift: shift.starts)
        ]
        off = frozenset(problem.calendar.day_of(date) for date in worker.days_off)
        minutes = sum(shift.ends - shift.starts for shift in own)
        lines.append(_Line(worker.name, _by_day(chips, days), worker, off, minutes, breaches))
    left = {u.activity: max(u.posts, 1) for u in (scene.plan.unserved if scene.plan else ())}
    missing = [
        (problem.calendar.day_of(shift.date), _chip(scene, shift, left[shift.name]))
        for shift in sorted(problem.shifts, key=lambda shift: shift.starts)
        if shift.name in left
    ]
    lines.append(_Line(OPEN, _by_day(missing, days)))
    return lines


def _chip(scene: Scene, shift: Shift, missing: int = 0, pinned: bool = False, broken: bool = False) -> Chip:
    times = f"{clock_text(shift.starts)}–{clock_text(shift.ends)}"
    label = shift.groups[0] if shift.groups else shift.skill
    return Chip(shift.name, label, times, scene.activity_color.get(shift.name, 0), missing, pinned, broken)


def _by_day(chips: list[tuple[int, Chip]], days: range) -> tuple[tuple[Chip, ...], ...]:
    return tuple(tuple(chip for own, chip in chips if own == day) for day in days)


def _bounds(worker: Worker) -> str:
    least, most = worker.min_hours, worker.max_hours
    if least is not None and most is not None:
        return f" of {number_text(least)}–{number_text(most)}"
    if most is not None:
        return f" of at most {number_text(most)}"
    return f" of at least {number_text(least)}" if least is not None else ""


def _tip(chip: Chip) -> str:
    text = f"{chip.shift}, {chip.times}"
    if chip.open:
        return f"{text}: {count(chip.open, 'post')} open. Click to put somebody on it"
    return f"{text}{', pinned' if chip.pinned else ''}. Click to pin, swap or take off"
