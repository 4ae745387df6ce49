"""The timetable of one route: when a vehicle is where, given the sequence of its stops.

Exact for everything that concerns one route alone: windows, opening hours, breaks, laws on driving, travel
that is slower or closed at times, time on board, the longest duration. Services come as early as possible
after the latest departure that does not delay the end of the route.

Breaks may interrupt a leg (except one on which travel is slower or closed at times). At each gap between
two stops a handful of possibilities is followed, of which the dominated ones are dropped.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType

from planner.travel.times import UNREACHABLE
from solvers.routing.instance import RELOAD, Instance, Intervals, Slowdown
from solvers.routing.laws import LAWS, Law

_MANY = 60
"""How often the departure or a pickup is put off before a route counts as impossible."""


@dataclass(frozen=True)
class Halt:
    """A break: when it starts and ends, and how long was driven between the stop (or break) before and it."""

    start: int
    end: int
    driving: int


@dataclass(frozen=True)
class Step:
    """A stop of a timetable: ``what`` is a visit, `RELOAD`, or None for the end of a closed route.

    ``driving`` is the whole leg to it, breaks that interrupt it included in ``halts``.
    """

    what: int | None
    arrival: int
    start: int
    end: int
    driving: int
    halts: tuple[Halt, ...] = ()


@dataclass(frozen=True)
class Timetable:
    """The times of one route."""

    departure: int
    steps: tuple[Step, ...]

    @property
    def end(self) -> int:
        """When the route is over."""
        return self.steps[-1].end if self.steps else self.departure


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


@dataclass(frozen=True)
class _Way:
    """Part of the gap before a stop: the time, what is left to drive, and the breaks taken in it."""

    time: int
    rest: int
    since: int
    had: int
    wheel: int
    halts: tuple[Halt, ...] = ()


class Clock:
    """Makes timetables for the units of one instance.

    Parameters
    ----------
    instance : Instance
        The problem; its visits and units must not change any more.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._domains = [visit.domain() for visit in instance.visits]
        self._starts = [tuple(a for a, _ in domain) for domain in self._domains]
        self._minutes = {u.speed: instance.minutes(u.speed) for u in instance.units}
        self._base = {u.speed: instance.base_minutes(u.speed) for u in instance.units}
        self._rides = {ride.order: ride.minutes for ride in instance.rides}

    def timetable(
        self,
        unit: int,
        path: Sequence[int],
        pins: Mapping[int, int] | None = None,
        not_before: int = 0,
        floors: Mapping[int, int] | None = None,
    ) -> Timetable | None:
        """Return the times of a route, None when it can't be driven.

        Parameters
        ----------
        unit : int
            The vehicle-day.
        path : sequence of int
            Its visits, `RELOAD` between trips.
        pins : mapping or None
            Minutes at which the service of certain visits must start.
        not_before : int
            The vehicle can't leave earlier.
        floors : mapping or None
            Minutes before which the service of certain visits can't start.
        """
        record = self._instance.units[unit]
        for first, last in record.spans():
            for a, b in record.departs:
                lower, upper = max(first, a, not_before), min(last, b - 1)
                if lower > upper:
                    continue
                run = _Run(self, unit, path, pins or {}, (lower, upper), last, floors or {})
                table = run.best()
                if table is not None:
                    return table
        return None

    def feasible(self, unit: int, path: Sequence[int]) -> bool:
        """Tell whether a route can be driven at all."""
        record = self._instance.units[unit]
        for first, last in record.spans():
            for a, b in record.departs:
                lower, upper = max(first, a), min(last, b - 1)
                if lower <= upper and _Run(self, unit, path, {}, (lower, upper), last).feasible():
                    return True
        return False

    # -- data for runs ------------------------------------------------------------------------------

    def earliest(self, visit: int, minute: int) -> int | None:
        """Return the first minute from ``minute`` on at which a visit's service may start."""
        return _first(self._domains[visit], self._starts[visit], minute)

    def leg(self, speed: float, origin: int, destination: int, minute: int) -> tuple[int, int] | None:
        """Return (departure, driving) of the leg that arrives first when it leaves at ``minute`` or later."""
        passing = self._passing(origin, destination)
        if not passing:
            driving = int(self._minutes[speed][origin, destination])
            return None if driving >= UNREACHABLE else (minute, driving)
        return self._timed_leg(passing, speed, origin, destination, minute)

    def is_plain(self, origin: int, destination: int) -> bool:
        """Tell whether a leg takes the same time whenever it is driven."""
        return not self._passing(origin, destination)

    def _passing(self, origin: int, destination: int) -> tuple[Slowdown, ...]:
        slowdowns = self._instance.passing
        if not slowdowns:
            return ()
        return tuple(s for s in slowdowns if s.concerns(origin, destination))

    def _timed_leg(
        self, passing: tuple[Slowdown, ...], speed: float, origin: int, destination: int, minute: int
    ) -> tuple[int, int] | None:
        base = int(self._base[speed][origin, destination])
        constant = [s for s in self._instance.constant if s.concerns(origin, destination)]
        if base >= UNREACHABLE or any(s.factor is None for s in constant):
            return None
        closed = [p for s in passing if s.factor is None for p in s.periods]
        slow = [s for s in passing if s.factor is not None]
        moments = sorted(
            {minute}
            | {edge for s in slow for period in s.periods for edge in period if edge > minute}
            | {end for _, end in closed if end > minute}
        )
        best: tuple[int, int] | None = None
        for departure in moments:
            if best is not None and departure >= best[0] + best[1]:
                break
            factors = [s.factor for s in constant if s.factor is not None]
            factors += [
                s.factor
                for s in slow
                if s.factor is not None and any(a <= departure < b for a, b in s.periods)
            ]
            driving = ceil(base * max(factors, default=1.0) - 1e-9)
            if any(a < departure + driving and b > departure for a, b in closed):
                continue
            if best is None or departure + driving < best[0] + best[1]:
                best = (departure, driving)
        return best


def _first(domain: Intervals, starts: tuple[int, ...], minute: int) -> int | None:
    at = bisect_right(starts, minute) - 1
    if at >= 0 and minute < domain[at][1]:
        return minute
    return domain[at + 1][0] if at + 1 < len(domain) else None


def _first_in(domain: Intervals, minute: int) -> int | None:
    return _first(domain, tuple(a for a, _ in domain), minute)


class _Run:
    """One route with its departure between two minutes and its end at ``last`` at the latest."""

    def __init__(
        self,
        clock: Clock,
        unit: int,
        path: Sequence[int],
        pins: Mapping[int, int],
        departure: tuple[int, int],
        last: int,
        floors: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        instance = clock._instance
        self._clock = clock
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
        self._not_before: dict[int, int] = {}

    def feasible(self) -> bool:
        """Tell whether the route can be driven."""
        return self._settled(self._window[0]) is not None

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
        return self._ride_put_off(table) if self._clock._rides else None

    def _ride_put_off(self, table: Timetable) -> tuple[int | None, int] | None:
        rides = self._clock._rides
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
        leg = self._clock.leg(self._unit.speed, origin, target, label.time)
        if leg is None:
            return []
        if self._law is None and not self._pauses:
            ways = [_Way(leg[0] + leg[1], 0, 0, 0, 0)]
        else:
            plain = self._clock.is_plain(origin, target)
            first = _Way(label.time, leg[1], label.since, label.had, label.wheel)
            ways = self._crossings(first, plain, origin, target)
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
                late = self._clock.leg(self._unit.speed, origin, target, start - driving)
                if late is None or late[1] != driving or late[0] != start - driving:
                    continue
                arrival = start
            step = Step(what, arrival, start, start + service, driving, way.halts)
            found.append(_Label(start + service, way.since, driven, way.had, way.wheel, step, label))
        return found

    def _service_start(self, what: int | None, key: int, arrival: int) -> int | None:
        if what is None:
            return _first_in(self._unit.returns, arrival)
        ready = max(arrival, self._not_before.get(key, arrival))
        if what == RELOAD:
            return _first_in(self._unit.reloading, ready)
        pin = self._pins.get(what)
        if pin is not None:
            return pin if ready <= pin and self._clock.earliest(what, pin) == pin else None
        return self._clock.earliest(what, ready)

    # -- breaks -------------------------------------------------------------------------------------

    def _crossings(self, first: _Way, plain: bool, origin: int, target: int) -> list[_Way]:
        """Return the ways in which a gap may be crossed, at arrival.

        ``rest`` is then a driving time that differs from the leg's at the start of the gap, else 0.
        """
        found = []
        ways = [first]
        while ways:
            way = ways.pop()
            arrived = self._arrived(way) if plain else self._arrived_timed(way, first, origin, target)
            if arrived is not None:
                found.append(arrived)
            ways.extend(self._paused(way, plain))
        return found

    def _paused(self, way: _Way, plain: bool) -> list[_Way]:
        """Return the ways on which one break more is taken before the rest of the leg, or at its end."""
        found = []
        law = self._law
        for n, pause in enumerate(self._pauses):
            start = max(way.time, pause.window[0])
            if way.had >> n & 1 or start >= pause.window[1]:
                continue
            on = min(way.rest, start - way.time) if plain else 0
            if law is None or way.since + on <= law.before_break:
                found.append(self._halted(way, on, start, pause.minutes, way.had | 1 << n))
        if law is not None and not law.any_halt and way.since > 0:
            found.append(self._halted(way, 0, way.time, law.break_minutes, way.had))
        at_end = way.rest > 0 and plain and law is not None and not law.any_halt
        if at_end and law is not None and 0 < way.since + way.rest <= law.before_break:
            found.append(self._halted(way, way.rest, way.time + way.rest, law.break_minutes, way.had))
        return found

    def _halted(self, way: _Way, on: int, start: int, minutes: int, had: int) -> _Way:
        """Return a way after driving ``on`` minutes and then halting."""
        wheel = way.time + on if on else way.wheel
        since = way.since + on
        if self._law is not None and minutes >= self._law.break_minutes:
            since = 0
        halt = Halt(start, start + minutes, on)
        return _Way(start + minutes, way.rest - on, since, had, wheel, (*way.halts, halt))

    def _arrived(self, way: _Way) -> _Way | None:
        """Drive the rest of a plain leg, with the breaks that the law forces on the way."""
        law = self._law
        if law is None or way.rest == 0:
            return _Way(way.time + way.rest, 0, way.since, way.had, way.time + way.rest, way.halts)
        if law.any_halt and way.time - way.wheel >= law.break_minutes:
            way = _Way(way.time, way.rest, 0, way.had, way.wheel, way.halts)
        while way.since + way.rest > law.before_break:
            on = law.before_break - way.since
            way = self._halted(way, on, way.time + on, law.break_minutes, way.had)
        end = way.time + way.rest
        return _Way(end, 0, way.since + way.rest, way.had, end, way.halts)

    def _arrived_timed(self, way: _Way, first: _Way, origin: int, target: int) -> _Way | None:
        """Drive a leg whose driving time depends on the departure; it is not interrupted."""
        law = self._law
        leg = self._clock.leg(self._unit.speed, origin, target, way.time)
        if leg is None:
            return None
        since = way.since
        if law is not None and law.any_halt and leg[0] - way.wheel >= law.break_minutes:
            since = 0
        if law is not None and since + leg[1] > law.before_break:
            return None
        end = leg[0] + leg[1]
        return _Way(end, 0 if leg[1] == first.rest else leg[1], since + leg[1], way.had, end, way.halts)


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
