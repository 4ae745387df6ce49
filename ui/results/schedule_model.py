"""The schedule as a table: a row a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from planner.model import ScheduledTask
from ui.formats import duration
from ui.results.roles import ACTIVITY, LEFT, RESOURCE, RIGHT, SORT, AnyIndex
from ui.scene import Scene
from ui.swatch import dot
from ui.theme import current_theme

COLUMNS = ("Task", "Job", "Station", "Starts", "Ends", "Takes", "Needs")
NUMERIC = (5,)
_Role = Qt.ItemDataRole


@dataclass(frozen=True)
class _Row:
    item: ScheduledTask
    cells: tuple[str, ...]
    keys: tuple[str | int, ...]


class ScheduleModel(QAbstractTableModel):
    """The tasks of a scene's plan, by start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._rows: list[_Row] = []

    def show(self, scene: Scene, day: int | None) -> None:
        """Show the tasks of a scene that are at work on a day, or all."""
        self.beginResetModel()
        self._scene = scene
        items = scene.plan.schedule if scene.plan else ()
        chosen = [i for i in items if day is None or (i.start < (day + 1) * 1440 and i.end > day * 1440)]
        self._rows = [self._row(item) for item in sorted(chosen, key=lambda i: (i.start, i.end, i.task))]
        self.endResetModel()

    def find(self, task: str | None) -> QModelIndex:
        """Return the first cell of a task's row."""
        for row, entry in enumerate(self._rows):
            if entry.item.task == task:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == _Role.DisplayRole:
            return COLUMNS[section]
        return (RIGHT if section in NUMERIC else LEFT) if role == _Role.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return row.cells[column]
        if role == SORT:
            return row.keys[column]
        if role == _Role.TextAlignmentRole:
            return RIGHT if column in NUMERIC else None
        if role == ACTIVITY:
            return row.item.task
        if role == RESOURCE:
            return row.item.station or next(iter(row.item.needs), None)
        change = self._scene.changed.get(row.item.task)
        if change is not None and column == 0:
            if role == _Role.DecorationRole:
                return dot(current_theme().color("warning"))
            if role == _Role.ToolTipRole:
                return change.text
        return row.cells[column] if role == _Role.ToolTipRole else None

    def _row(self, item: ScheduledTask) -> _Row:
        task = self._scene.problem.task.get(item.task) if self._scene.problem else None
        needs = ", ".join(name if n == 1 else f"{n} × {name}" for name, n in item.needs.items())
        job = task.job if task else ""
        station = item.station or "none"
        takes = item.end - item.start
        cells = (
            item.task,
            job,
            station,
            self._scene.time_text(item.start),
            self._scene.time_text(item.end),
            duration(takes),
            needs,
        )
        return _Row(item, cells, (item.task, job, station, item.start, item.end, takes, needs))
