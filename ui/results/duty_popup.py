"""What may be done with somebody's shift: pin it, take it off, give it to another, each judged beforehand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner import pins
from planner.document import State
from planner.model import Duty
from planner.model.calendar import clock_text
from planner.roster_changes import RosterChange, changes_of, tried
from planner.trying import Finding, Trying
from planner.wording import count_text, number_text
from ui.scene import Scene
from ui.swatch import dot
from ui.theme import SPACE, current_theme

WIDTH, MOST_ROWS = 460, 9
_CHANGE = Qt.ItemDataRole.UserRole
_RANK = Qt.ItemDataRole.UserRole + 1


class _Choice(QListWidgetItem):
    """Sorts those that fit to the top, then those with the fewest hours."""

    def __lt__(self, other: QListWidgetItem) -> bool:
        mine: tuple[int, float] = self.data(_RANK)
        theirs: tuple[int, float] = other.data(_RANK)
        return tuple(mine) < tuple(theirs)


class DutyPopup(QFrame):
    """A small window at a chip of the roster; an empty worker stands for an open post."""

    changed = Signal(str, tuple, tuple)
    """What was chosen, in words, and the duties that end and begin."""
    pin_pressed = Signal(str, str)

    def __init__(self, scene: Scene, shift: str, worker: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        assert scene.problem is not None
        assert scene.plan is not None
        lifted = pins.unpin_duty(State(scene.problem, scene.plan), shift, worker)  # as giving it away will do
        self._problem, self._plan = lifted.problem, scene.plan
        self._shift, self._worker = shift, worker
        self._trying = Trying(self._problem, self._plan, scene.previous, "roster")
        self._waiting = list(changes_of(self._problem, self._plan, shift, worker or None))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("floating", "true")
        self.setAccessibleName(f"{shift}, {worker or 'not staffed'}")
        self.list = QListWidget()
        self.list.setAccessibleName("People who could have this shift")
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.itemActivated.connect(self._take)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.give = QPushButton("Put on the shift" if not worker else "Give to this person")
        self.give.setProperty("primary", "true")
        self.give.clicked.connect(lambda: self._take(self.list.currentItem()))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._heading())
        if worker:
            column.addLayout(self._buttons(scene))
        column.addWidget(_plain(self._lead(len(self._waiting)), "muted"))
        column.addWidget(self.list)
        column.addWidget(self.give)
        self.setFixedWidth(WIDTH)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._judge_next)
        self._timer.start(0)
        self._enable()

    def show_at(self, point: QPoint) -> None:
        """Show it at a point of the screen, wholly within it."""
        self._fit()
        area = self.screen().availableGeometry()
        self.move(
            max(area.left(), min(point.x(), area.right() - self.width())),
            max(area.top(), min(point.y(), area.bottom() - self.height())),
        )
        self.show()
        self.list.setFocus()

    @property
    def judging(self) -> bool:
        """Whether some people have not been looked at yet."""
        return bool(self._waiting)

    # what it shows

    def _heading(self) -> QLabel:
        record = self._problem.shift[self._shift]
        times = f"{clock_text(record.starts)}–{clock_text(record.ends)}"
        return _plain(f"{self._worker or 'Nobody yet'}: {self._shift}, {times}", "heading")

    def _lead(self, number: int) -> str:
        skill = self._problem.shift[self._shift].skill
        if not number:
            return f"Nobody else has the skill {skill}." if skill else "There is nobody else for it."
        could = f"{'has' if number == 1 else 'have'} the skill {skill}" if skill else "could have it"
        return f"{count_text(number, 'other person', 'other people')} {could}:"

    def _buttons(self, scene: Scene) -> QHBoxLayout:
        row = QHBoxLayout()
        fixed = (self._shift, self._worker) in scene.pinned_duties
        self.pin = QPushButton("Unpin" if fixed else f"Pin to {self._worker}")
        self.pin.setToolTip("Lift the rule" if fixed else "Add the rule that keeps this person on this shift")
        self.pin.clicked.connect(self._pin)
        self.off = QPushButton("Take off")
        self.off.setToolTip("Leave this post open")
        self.off.clicked.connect(self._take_off)
        row.addWidget(self.pin)
        row.addWidget(self.off)
        row.addStretch(1)
        return row

    def _judge_next(self) -> None:
        """Judge one more person; the window stays quick however many there are."""
        if self._waiting:
            change = self._waiting.pop(0)
            self._add(change, tried(self._problem, self._plan, change, self._trying))
        if not self._waiting:
            self._timer.stop()
            self.list.sortItems()
            if self.list.count() and self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
            self._fit()

    def _add(self, change: RosterChange, finding: Finding) -> None:
        theme = current_theme()
        tone = "danger" if not finding.fits else "warning" if finding.breaches else "success"
        what = f"{change.worker}, {number_text(change.hours)} hours with it"
        if change.gives:
            what = f"{change.worker}, for {change.gives}"
        item = _Choice(dot(theme.color(tone)), f"{what}\n{finding.sentence or 'Fits.'}")
        item.setData(_CHANGE, change)
        item.setData(_RANK, (0 if finding.fits and not finding.breaches else 1 if finding.fits else 2,
                             change.hours))  # fmt: skip
        item.setToolTip("\n".join(breach.sentence for breach in finding.breaches) or "Breaks nothing")
        self.list.addItem(item)

    def _fit(self) -> None:
        rows = min(MOST_ROWS, max(1, self.list.count() or len(self._waiting)))
        line = self.list.fontMetrics().height()
        self.list.setFixedHeight(min(rows * (2 * line + 10), 340))
        self.list.setIconSize(QSize(14, 14))
        self.adjustSize()

    def _enable(self) -> None:
        item = self.list.currentItem()
        change: RosterChange | None = item.data(_CHANGE) if item is not None else None
        self.give.setEnabled(change is not None)
        if change is not None and self._worker:
            self.give.setText(f"Swap with {change.worker}" if change.gives else f"Give to {change.worker}")

    # what is chosen

    def _take(self, item: QListWidgetItem | None) -> None:
        change: RosterChange | None = item.data(_CHANGE) if item is not None else None
        if change is None:
            return
        if change.gives:
            text = f"Swap {self._shift} of {self._worker} with {change.worker}"
        elif self._worker:
            text = f"Give {self._shift} of {self._worker} to {change.worker}"
        else:
            text = f"Put {change.worker} on {self._shift}"
        self.close()
        self.changed.emit(text, change.off, change.on)

    def _take_off(self) -> None:
        self.close()
        duty = Duty(worker=self._worker, shift=self._shift)
        self.changed.emit(f"Take {self._worker} off {self._shift}", (duty,), ())

    def _pin(self) -> None:
        self.close()
        self.pin_pressed.emit(self._shift, self._worker)


def _plain(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
