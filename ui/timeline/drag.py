"""A task in the planner's hand: where it would go, and what that would break, judged while it moves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from planner import by_hand, pins
from planner.document import State
from planner.model import ScheduledTask
from planner.trying import Finding, Trying
from ui.scene import Scene
from ui.theme import Theme
from ui.timeline.bars import Bar
from ui.timeline.painting import AXIS_HEIGHT, FEWEST_LETTERS, Look, sized

SNAP = 5
"""Minutes that a dragged task keeps to; single minutes while Alt is held."""
REST = 3
"""The pointer has the processor for so many times as long as the last judgement took."""
WIDEST = 330.0


class Drag(QObject):
    """One drag of a task from press to release."""

    judged = Signal()

    def __init__(self, scene: Scene, item: ScheduledTask, minute: float, parent: QObject) -> None:
        super().__init__(parent)
        assert scene.problem is not None
        assert scene.plan is not None
        lifted = pins.unpin(State(scene.problem, scene.plan), item.task)  # a pin moves along with its task
        self._problem, self._plan = lifted.problem, scene.plan
        self._scene = scene
        self._grip = minute - item.start
        self.item = item
        self.start = item.start
        self.station = item.station
        self.stations = by_hand.stations_for(self._problem, item.task) if item.station is not None else {}
        self.minutes = item.end - item.start
        self.finding: Finding | None = None
        self.dropped = False
        self._trying = Trying(self._problem, self._plan, scene.previous, "schedule")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._judge)
        self._rest = 0

    @property
    def name(self) -> str:
        """What is in hand."""
        return self.item.task

    @property
    def row(self) -> str | None:
        """The row that it would lie in."""
        return self.station

    @property
    def open_rows(self) -> Collection[str]:
        """The rows that it may go to."""
        return self.stations

    @property
    def ghosts(self) -> tuple[Bar, ...]:
        """What else would move in its row: nothing does."""
        return ()

    @property
    def moved(self) -> bool:
        """Whether it lies elsewhere than in the plan."""
        return (self.start, self.station) != (self.item.start, self.item.station)

    def move(self, minute: float, row: str | None, fine: bool) -> None:
        """Take the task to a minute and, where its modes allow, to the station of a row."""
        step = 1 if fine else SNAP
        start = max(0, round((minute - self._grip) / step) * step)
        station = row if row in self.stations else self.station
        if (start, station) == (self.start, self.station):
            return
        if station != self.station:
            self.minutes = by_hand.minutes_at(self._problem, self._plan, self.item.task, station)
        self.start, self.station = start, station
        if not self._timer.isActive():
            self._timer.start(self._rest)

    def judge_now(self) -> Finding:
        """Return the judgement of where the task is now."""
        self._timer.stop()
        self._judge()
        assert self.finding is not None
        return self.finding

    def _judge(self) -> None:
        self._trying.warm_up()  # what the plan breaks already is looked up once, whatever it takes
        since = perf_counter()
        changed = by_hand.move_task(self._problem, self._plan, self.item.task, self.start, self.station)
        self.minutes = next(i.end - i.start for i in changed.schedule if i.task == self.item.task)
        concerned = (self.item.task, *((self.station,) if self.station else ()))
        self.finding = self._trying.of(changed, concerned)
        self._rest = min(400, round((perf_counter() - since) * 1000 * REST))
        self.judged.emit()

    @property
    def bar(self) -> Bar:
        """The bar where it would lie."""
        color = self._scene.activity_color.get(self.item.task, 0)
        return Bar("task", self.start, self.start + self.minutes, self.item.task, self.item.task, color)

    @property
    def texts(self) -> tuple[str, str]:
        """Where it would go, and what that would break."""
        end = self.start + self.minutes
        time = f"{self._scene.time_text(self.start)}–{self._scene.time_text(end, self.start // 1440)}"
        where = f"{self.station}, {time}" if self.station else time
        if self.finding is None:
            return where, ""
        if self.finding.breaches:
            more = len(self.finding.breaches) - 1
            return where, self.finding.sentence + (f" And {more} more." if more else "")
        return where, "Fits." if self.moved else ""

    @property
    def tone(self) -> str:
        """The colour of the theme that says how it would go."""
        if self.finding is None or not self.moved:
            return "muted"
        return "danger" if not self.finding.fits else "warning" if self.finding.breaches else "success"


class InHand(Protocol):
    """What a drag of anything can tell whoever draws it."""

    dropped: bool

    @property
    def name(self) -> str: ...

    @property
    def row(self) -> str | None: ...

    @property
    def open_rows(self) -> Collection[str]: ...

    @property
    def ghosts(self) -> tuple[Bar, ...]: ...

    @property
    def moved(self) -> bool: ...

    @property
    def bar(self) -> Bar: ...

    @property
    def texts(self) -> tuple[str, str]: ...

    @property
    def tone(self) -> str: ...


def draw_ghosts(painter: QPainter, boxes: Iterable[QRectF], look: Look) -> None:
    """Draw where other bars of a row would come to lie."""
    painter.save()
    painter.setClipRect(QRectF(look.header, AXIS_HEIGHT, look.width - look.header, look.height - AXIS_HEIGHT))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.color("accent", 190), 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def draw_drag(painter: QPainter, drag: InHand, box: QRectF, look: Look) -> None:
    """Draw what is in hand over the chart, with the judgement beside it."""
    theme = look.theme
    tone = theme.color(drag.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(look.header, AXIS_HEIGHT, look.width - look.header, look.height - AXIS_HEIGHT))
    painter.setPen(QPen(tone, 2.2))
    painter.setBrush(theme.color(f"{drag.tone}_soft" if drag.tone != "muted" else "raised", 225))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.color("text"))
    font = sized(look.font, 11)
    painter.setFont(font)
    label = QFontMetricsF(font).elidedText(drag.name, Qt.TextElideMode.ElideRight, box.width() - 8)
    if label == drag.name or len(label) > FEWEST_LETTERS:
        painter.drawText(box.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, label)
    painter.setClipping(False)
    _draw_bubble(painter, drag, box, look, theme)
    painter.restore()


def _draw_bubble(painter: QPainter, drag: InHand, box: QRectF, look: Look, theme: Theme) -> None:
    where, what = drag.texts
    bold, plain = sized(look.font, 12, QFont.Weight.DemiBold), sized(look.font, 12)
    wrap = Qt.TextFlag.TextWordWrap
    room = QRectF(0, 0, WIDEST, 400)
    head = QFontMetricsF(bold).boundingRect(room, 0, where)
    body = QFontMetricsF(plain).boundingRect(room, int(wrap), what) if what else QRectF()
    width, height = max(head.width(), body.width()) + 20, head.height() + body.height() + 14
    left = min(max(box.left(), look.header + 4.0), look.width - width - 4)
    top = box.bottom() + 6 if box.bottom() + 6 + height < look.height else box.top() - 6 - height
    bubble = QRectF(left, max(top, AXIS_HEIGHT + 2.0), width, height)
    painter.setPen(QPen(theme.color(drag.tone), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(bubble, 6, 6)
    painter.setPen(theme.color("text"))
    painter.setFont(bold)
    painter.drawText(bubble.topLeft() + QPointF(10, 6 + QFontMetricsF(bold).ascent()), where)
    if what:
        painter.setFont(plain)
        painter.setPen(theme.color(drag.tone))
        area = QRectF(bubble.left() + 10, bubble.top() + 7 + head.height(), width - 18, body.height() + 2)
        painter.drawText(area, int(wrap), what)
