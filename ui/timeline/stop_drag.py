"""An order in the planner's hand: where in which route it would go, and what that would break."""

from __future__ import annotations

from collections.abc import Collection
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from planner import pins
from planner.document import State
from planner.model import Plan, Route
from planner.model.calendar import DAY
from planner.stops_by_hand import Spot, StopMoves, position_at, spot_of
from planner.trying import Finding, Trying
from planner.wording import kilometres_text
from ui.scene import Scene
from ui.timeline.bars import Bar
from ui.timeline.rows import route_bars

REST = 3
"""The pointer has the processor for so many times as long as the last judgement took."""


class StopDrag(QObject):
    """One drag of an order from press to release; it snaps to where the route would serve it."""

    judged = Signal()

    def __init__(self, scene: Scene, bar: Bar, minute: float, parent: QObject) -> None:
        super().__init__(parent)
        assert scene.problem is not None
        assert scene.plan is not None
        lifted = pins.unpin(
            State(scene.problem, scene.plan), bar.activity
        )  # a pin moves along with its order
        self._problem, self._plan, self._scene = lifted.problem, scene.plan, scene
        self._grip = minute - bar.start
        self.name, self.part = bar.activity, bar.part
        self.first = self.spot = spot_of(scene.plan, self.name, self.part)
        self.finding: Finding | None = None
        self.dropped = False
        self._moves = StopMoves(self._problem, self._plan)
        self._changed: Plan = self._plan
        self._trying = Trying(self._problem, self._plan, scene.previous, "routes")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._judge)
        self._rest = 0

    @property
    def row(self) -> str:
        """The vehicle whose row it would lie in."""
        return self.spot.vehicle

    @property
    def open_rows(self) -> Collection[str]:
        """The vehicles that it may be given to: any, the judgement says the rest."""
        return self._problem.vehicle

    @property
    def moved(self) -> bool:
        """Whether it stands elsewhere than in the plan."""
        return self.spot != self.first

    def move(self, minute: float, row: str | None, _fine: bool = False) -> None:
        """Take the order to the place in a vehicle's route that a minute falls on."""
        vehicle = row if row in self._problem.vehicle else self.spot.vehicle
        start = minute - self._grip
        day = self._day(vehicle, start)
        position = position_at(self._plan, vehicle, day, start, self.name, self.part)
        spot = Spot(vehicle, day, position)
        if spot == self.spot:
            return
        self.spot = spot
        self._changed = self._moves.moved(self.name, spot, self.part) if self.moved else self._plan
        if not self._timer.isActive():
            self._timer.start(self._rest)

    def judge_now(self) -> Finding:
        """Return the judgement of where the order is now."""
        self._timer.stop()
        self._judge()
        assert self.finding is not None
        return self.finding

    @property
    def bar(self) -> Bar:
        """The bar where it would be served."""
        route = self._route
        for bar in self._bars(route):
            if bar.activity == self.name and bar.part == self.part:
                return bar
        return Bar("service", route.start, route.start, self.name)

    @property
    def ghosts(self) -> tuple[Bar, ...]:
        """The other stops of its route that would be served at another time than now."""
        if not self.moved:
            return ()
        there = (self.spot.vehicle, self.spot.day)
        now = {
            (bar.activity, bar.part, bar.start)
            for route in self._plan.routes
            if (route.vehicle, route.day) == there
            for bar in self._bars(route)
        }
        return tuple(
            bar
            for bar in self._bars(self._route)
            if bar.kind == "service"
            and (bar.activity, bar.part) != (self.name, self.part)
            and (bar.activity, bar.part, bar.start) not in now
        )

    @property
    def texts(self) -> tuple[str, str]:
        """Where it would go, and what that would break or cost."""
        bar = self.bar
        time = f"{self._scene.time_text(bar.start)}–{self._scene.time_text(bar.end, bar.start // DAY)}"
        where = f"{self.spot.vehicle}, {time}"
        if self.finding is None:
            return where, ""
        if self.finding.breaches:
            more = len(self.finding.breaches) - 1
            return where, self.finding.sentence + (f" And {more} more." if more else "")
        if not self.moved:
            return where, ""
        metres = _metres(self._changed) - _metres(self._plan)
        way = (
            f"{kilometres_text(abs(metres))} {'more' if metres > 0 else 'less'}" if metres else "The same way"
        )
        return where, f"Fits. {way}."

    @property
    def tone(self) -> str:
        """The colour of the theme that says how it would go."""
        if self.finding is None or not self.moved:
            return "muted"
        return "danger" if not self.finding.fits else "warning" if self.finding.breaches else "success"

    # inner workings

    def _day(self, vehicle: str, minute: float) -> int:
        """Return the day of the route that a minute means: one that is under way then, else the day itself."""
        for route in self._plan.routes:
            if route.vehicle == vehicle and route.start <= minute <= route.end:
                return route.day
        return min(max(int(minute // DAY), 0), self._problem.calendar.days - 1)

    @property
    def _route(self) -> Route:
        there = (self.spot.vehicle, self.spot.day)
        return next(route for route in self._changed.routes if (route.vehicle, route.day) == there)

    def _bars(self, route: Route) -> list[Bar]:
        color = self._scene.vehicle_index.get(route.vehicle, 0)
        shipments = [self.name] if self.part else []
        return list(route_bars(route, color, shipments=shipments))

    def _judge(self) -> None:
        self._trying.warm_up()  # what the plan breaks already is looked up once, whatever it takes
        since = perf_counter()
        self.finding = self._trying.of(self._changed, (self.name, self.spot.vehicle))
        self._rest = min(400, round((perf_counter() - since) * 1000 * REST))
        self.judged.emit()


def _metres(plan: Plan) -> int:
    return sum(stop.metres for route in plan.routes for stop in route.stops)
