"""One route timed: label by label from stop to stop, the dominated ones dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from solvers.routing.clock.gaps import Gap, Way
from solvers.routing.clock.timetable import Step, Timetable
from solvers.routing.clock.ways import Ways, first_in
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.laws import LAWS, Law

_MANY = 60
"""How often the departure or a pickup is put off before a route counts as impossible."""


@dataclass(frozen=True)
class _Label:
    """One way of having come so far.

    ``since`` is what was driven since the last break, ``driven`` on the whole route, ``had`` the pauses
    taken (a bit each), ``wheel`` when the vehicle last stood after driving.
    """

    time: int
    since: int
    driven: int
    had: int
    wheel: int
    step: Step | None
    before: _Label | None

    def dominates(self, other: _Label) -> bool:
        return (
            self.time <= other.time
            and self.since <= other.since
            and self.driven <= other.driven
            and self.wheel <= other.wheel
            and self.had & other.had == other.had
        )


class Course:
    """One route with its departure between two minutes and its end at ``last`` at the latest."""

    def __init__(
        self,
        instance: Instance,
        ways: Ways,
        unit: int,
        path: Sequence[int],
        pins: Mapping[int, int],
        departure: tuple[int, int],
        last: int,
        floors: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self._ways = ways
        self._instance = instance
        self._unit = instance.units[unit]
        self._path = path
        self._pins = pins
        self._window = departure
        self._last = last
        self._law: Law | None = LAWS[instance.laws[unit]] if unit in instance.laws else None
        self._pauses = tuple(p for p in instance.pauses.get(unit, ()) if not p.soft)
        self._wishes = tuple(p for p in instance.pauses.get(unit, ()) if p.soft)
        self._floors = floors
        self._rides: dict[str, int] = {}
        for ride in instance.rides:
            self._rides[ride.order] = min(ride.minutes, self._rides.get(ride.order, ride.minutes))
        self._not_before: dict[int, int] = {}

    def feasible(self) -> bool:
        """Tell whether the route can be driven."""
        return self._settled(self._window[0]) is not None

    def earliest(self) -> Timetable | None:
        """Return the timetable with the earliest departure, everything after it as early as it can be."""
        return self._settled(self._window[0])

    def best(self) -> Timetable | None:
        """Return the timetable with the earliest end and, for that, the latest departure."""
        found = None
        if self._wishes:
            hard, self._pauses = self._pauses, (*self._pauses, *self._wishes)
            found = self._settled(self._window[0])
            if found is None:
                self._pauses = hard
        found = found or self._settled(self._window[0])
        if found is None:
            return None
        lower, upper = found.departure, min(self._window[1], found.end)
        while lower < upper:
            middle = (lower + upper + 1) // 2
            later = self._settled(middle)
            if later is not None and later.end <= found.end:
                lower = max(middle, later.departure)
                found = later
            else:
                upper = middle - 1
        return found

    def _settled(self, departure: int) -> Timetable | None:
        """Return the earliest timetable from a departure on that keeps durations and times on board."""
        self._not_before = dict(self._floors)
        fresh = [p.fresh_from for p in self._pauses if p.fresh_from is not None and p.fresh_from > departure]
        for attempt in (departure, *sorted(fresh)):
            leaves = attempt
            for _ in range(_MANY):
                if leaves > self._window[1]:
                    break
                table = self._forward(leaves)
                if table is None:
                    break
                put_off = self._put_off(table)
                if put_off is None:
                    return table
                if put_off[0] is None:
                    leaves = put_off[1]
                else:
                    self._not_before[put_off[0]] = put_off[1]
            self._not_before = dict(self._floors)
        return None

    def _put_off(self, table: Timetable) -> tuple[int | None, int] | None:
        """Return what must come later (a visit, None for the departure) and from when on; None: all is well."""
        limit = self._unit.max_minutes
        if limit is not None and table.end - table.departure > limit:
            return None, table.end - limit
        law = self._law
        if law is not None and law.drive_within:
            driving = [s for s in table.steps if s.driving]
            if driving and driving[-1].arrival - table.departure > law.duty:
                return None, driving[-1].arrival - law.duty
        return self._ride_put_off(table) if self._rides else None

    def _ride_put_off(self, table: Timetable) -> tuple[int | None, int] | None:
        rides = self._rides
        loaded: tuple[int | None, int] = (None, table.departure)
        collected: dict[str, tuple[int, int]] = {}
        for step in table.steps:
            if step.what is None or step.what == RELOAD:
                for order, (visit, end) in list(collected.items()):
                    if self._instance.problem.order[order].kind == "pickup":
                        over = step.arrival - end - rides[order]
                        if over > 0:
                            return visit, end - self._instance.visits[visit].service + over
                        del collected[order]
                if step.what == RELOAD:
                    loaded = (RELOAD, step.end)
                continue
            record = self._instance.visits[step.what]
            if record.order not in rides:
                continue
            if record.kind == "pickup":
                collected[record.order] = (step.what, step.end)
            elif record.kind == "delivery":
                from_shipment = collected.pop(record.order, None)
                begun = from_shipment[1] if from_shipment else loaded[1]
                over = step.start - begun - rides[record.order]
                if over <= 0:
                    continue
                if from_shipment:
                    return from_shipment[0], from_shipment[1] - self._instance.visits[
                        from_shipment[0]
                    ].service + over
                if loaded[0] is None:
                    return None, table.departure + over
                return self._reload_key(table, step), loaded[1] - self._unit.reload_minutes + over
        return None

    def _reload_key(self, table: Timetable, before: Step) -> int:
        """Return the key under which the last reload before a step is put off."""
        count = 0
        for step in table.steps:
            if step is before:
                break
            count += step.what == RELOAD
        return -1 - count

    # -- forward ------------------------------------------------------------------------------------

    def _forward(self, departure: int) -> Timetable | None:
        labels = [_Label(departure, 0, 0, 0, departure, None, None)]
        place = self._unit.start
        reloads = 0
        for what in self._path:
            if what == RELOAD:
                reloads += 1
                target, service, key = self._unit.start, self._unit.reload_minutes, -1 - reloads
            else:
                visit = self._instance.visits[what]
                target, service, key = visit.place, visit.service, what
            labels = _undominated(
                [new for label in labels for new in self._extended(label, place, target, what, key, service)]
            )
            if not labels:
                return None
            place = target
        if self._unit.end is not None:
            home = self._unit.end
            labels = [new for label in labels for new in self._extended(label, place, home, None, 0, 0)]
        fit = [label for label in labels if self._ends_well(label, departure)]
        return _read(min(fit, key=lambda label: (label.time, label.since)), departure) if fit else None

    def _ends_well(self, label: _Label, departure: int) -> bool:
        if label.time > self._last or not any(a <= label.time < b for a, b in self._unit.returns):
            return False
        return not any(
            not label.had >> n & 1 and pause.needed(departure, label.time)
            for n, pause in enumerate(self._pauses)
        )

    def _extended(
        self, label: _Label, origin: int, target: int, what: int | None, key: int, service: int
    ) -> list[_Label]:
        """Return the labels at the end of the next stop."""
        leg = self._ways.leg(self._unit.speed, origin, target, label.time)
        if leg is None:
            return []
        if self._law is None and not self._pauses:
            ways = [Way(leg[0] + leg[1], 0, 0, 0, 0)]
        else:
            first = Way(label.time, leg[1], label.since, label.had, label.wheel)
            ways = Gap(self._ways, self._unit.speed, self._pauses, self._law).crossed(first, origin, target)
        found = []
        for way in ways:
            start = self._service_start(what, key, way.time)
            driving = leg[1] if way.rest == 0 else way.rest
            driven = label.driven + driving
            if start is None or start > self._last or (self._law and driven > self._law.driving):
                continue
            arrival = way.time
            if what is None and start > arrival:
                # A closed end place is not driven up to: the vehicle waits where it is.
                late = self._ways.leg(self._unit.speed, origin, target, start - driving)
                if late is None or late[1] != driving or late[0] != start - driving:
                    continue
                arrival = start
            step = Step(what, arrival, start, start + service, driving, way.halts)
            found.append(_Label(start + service, way.since, driven, way.had, way.wheel, step, label))
        return found

    def _service_start(self, what: int | None, key: int, arrival: int) -> int | None:
        if what is None:
            return first_in(self._unit.returns, arrival)
        ready = max(arrival, self._not_before.get(key, arrival))
        if what == RELOAD:
            return first_in(self._unit.reloading, ready)
        pin = self._pins.get(what)
        if pin is not None:
            return pin if ready <= pin and self._ways.earliest(what, pin) == pin else None
        return self._ways.earliest(what, ready)


def _undominated(labels: list[_Label]) -> list[_Label]:
    if len(labels) < 2:
        return labels
    kept: list[_Label] = []
    for label in sorted(labels, key=lambda one: (one.time, one.since)):
        if not any(other.dominates(label) for other in kept):
            kept.append(label)
    return kept


def _read(label: _Label, departure: int) -> Timetable:
    steps: list[Step] = []
    at: _Label | None = label
    while at is not None and at.step is not None:
        steps.append(at.step)
        at = at.before
    return Timetable(departure, tuple(reversed(steps)))
