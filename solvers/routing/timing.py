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

from planner.travel.times import UNREACHABLE
from solvers.routing.instance import RELOAD, Instance, Intervals, Slowdown
from solvers.routing.laws import LAWS, Law
from solvers.routing.statements import Pause

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
    """One way of having come so far: the time, what was driven since the last break, which breaks were had."""

    time: int
    since: int
    driven: int
    had: int
    last_driving: int
    step: Step | None
    before: _Label | None

    def dominates(self, other: _Label) -> bool:
        return (
            self.time <= other.time
            and self.since <= other.since
            and self.driven <= other.driven
            and self.had & other.had == other.had
        )


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
        """
        record = self._instance.units[unit]
        for first, last in record.spans():
            for a, b in record.departs:
                lower, upper = max(first, a, not_before), min(last, b - 1)
                if lower > upper:
                    continue
                run = _Run(self, unit, path, pins or {}, (lower, upper), last)
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
        lower, upper = found.departure, self._window[1]
        if found.steps:
            upper = min(upper, found.steps[0].start - found.steps[0].driving)
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
        self._not_before = {}
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
            self._not_before = {}
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
            visit = self._instance.visits[step.what]
            if visit.order not in rides:
                continue
            if visit.kind == "pickup":
                collected[visit.order] = (step.what, step.end)
            elif visit.kind == "delivery":
                from_shipment = collected.pop(visit.order, None)
                begun = from_shipment[1] if from_shipment else loaded[1]
                over = step.start - begun - rides[visit.order]
                if over <= 0:
                    continue
                if from_shipment:
                    return from_shipment[0], from_shipment[1] - self._instance.visits[from_shipment[0]].service + over
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
                target, service = self._unit.start, self._unit.reload_minutes
                key = -1 - reloads
            else:
                target, service = self._instance.visits[what].place, self._instance.visits[what].service
                key = what
            labels = _undominated(
                [new for label in labels for new in self._extended(label, place, target, what, key, service)]
            )
            if not labels:
                return None
            place = target
        if self._unit.end is not None:
            labels = [
                new for label in labels for new in self._extended(label, place, self._unit.end, None, None, 0)
            ]
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
        self, label: _Label, origin: int, target: int, what: int | None, key: int | None, service: int
    ) -> list[_Label]:
        found = []
        leg = self._clock.leg(self._unit.speed, origin, target, label.time)
        if leg is None:
            return []
        if self._law is not None and label.driven + leg[1] > self._law.driving:
            return []
        for time, since, had, halts, wheel in self._gap(label, origin, target, leg):
            start = self._service_start(what, key, time)
            if start is None or start > self._last:
                continue
            arrival = time
            end = start + service
            driving = leg[1] if not halts else leg[1]
            rested = since
            if self._law is not None and self._law.any_halt:
                if end - wheel >= self._law.break_minutes:
                    rested = 0
            step = Step(what, arrival, start, end, driving, halts)
            found.append(_Label(end, rested, label.driven + driving, had, wheel, step, label))
        return found

    def _service_start(self, what: int | None, key: int | None, arrival: int) -> int | None:
        if what is None:
            return _first_in(self._unit.returns, arrival)
        if what == RELOAD:
            return _first_in(self._unit.reloading, max(arrival, self._not_before.get(key or 0, arrival)))
        pin = self._pins.get(what)
        if pin is not None:
            return pin if arrival <= pin and self._clock.earliest(what, pin) == pin else None
        return self._clock.earliest(what, max(arrival, self._not_before.get(what, arrival)))

    def _gap(
        self, label: _Label, origin: int, target: int, leg: tuple[int, int]
    ) -> list[tuple[int, int, int, tuple[Halt, ...], int]]:
        """Return how the gap before a stop may go: (arrival, driven since a break, breaks had, halts, wheel).

        ``wheel`` is when the vehicle was last driven.
        """
        if self._law is None and not self._pauses:
            return [(leg[0] + leg[1], 0, 0, (), 0)]
        ways = [_Way(label.time, leg[1], label.since, label.had, (), 0, label.last_driving)]
        found = []
        plain = self._clock.is_plain(origin, target)
        while ways:
            way = ways.pop()
            done = self._driven_on(way, leg, plain, origin, target)
            if done is not None:
                found.append(done)
            ways.extend(self._breaks(way, plain))
            if done is not None and self._law is not None and done[1] > 0 and not way.after:
                ways_after = self._break_on_arrival(done)
                found.extend(ways_after)
        return found

    def _breaks(self, way: _Way, plain: bool) -> list[_Way]:
        """Return the ways on which one break more is taken before the rest of the leg."""
        found = []
        for n, pause in enumerate(self._pauses):
            if way.had >> n & 1:
                continue
            start = max(way.time, pause.window[0])
            if start >= pause.window[1]:
                continue
            on = min(way.rest, start - way.time) if plain else 0
            if self._law is not None and way.since + on > self._law.before_break:
                continue
            found.append(self._halted(way, on, start, pause.minutes, way.had | 1 << n))
        law = self._law
        if law is not None and way.since > 0 and not law.any_halt:
            found.append(self._halted(way, 0, way.time, law.break_minutes, way.had))
        return found

    def _halted(self, way: _Way, on: int, start: int, minutes: int, had: int) -> _Way:
        end = start + minutes
        wheel = way.time + on if on else way.wheel
        since = way.since + on
        law = self._law
        if law is not None and (minutes >= law.break_minutes or (law.any_halt and end - wheel >= law.break_minutes)):
            since = 0
        halt = Halt(start, end, on + way.loose)
        return _Way(end, way.rest - on, since, had, (*way.halts, halt), 0, wheel)

    def _driven_on(
        self, way: _Way, leg: tuple[int, int], plain: bool, origin: int, target: int
    ) -> tuple[int, int, int, tuple[Halt, ...], int] | None:
        """Drive the rest of the leg, with the breaks that the law forces."""
        law = self._law
        rest, time, since, halts, wheel = way.rest, way.time, way.since, way.halts, way.wheel
        if not plain:
            again = self._clock.leg(self._unit.speed, origin, target, time)
            if again is None or (law is not None and since + again[1] > law.before_break):
                return None
            if again[1] != leg[1]:
                return None
            return (again[0] + again[1], since + again[1], way.had, halts, again[0] + again[1])
        if law is None:
            return (time + rest, 0, way.had, halts, time + rest)
        if law.any_halt and time - wheel >= law.break_minutes:
            since = 0
        while since + rest > law.before_break:
            on = law.before_break - since
            time += on
            rest -= on
            halts = (*halts, Halt(time, time + law.break_minutes, on))
            time += law.break_minutes
            since = 0
        return (time + rest, since + rest, way.had, halts, time + rest if rest else wheel)

    def _break_on_arrival(
        self, done: tuple[int, int, int, tuple[Halt, ...], int]
    ) -> list[tuple[int, int, int, tuple[Halt, ...], int]]:
        law = self._law
        if law is None or law.any_halt:
            return []
        time, _, had, halts, wheel = done
        driven = sum(h.driving for h in halts)
        halt = Halt(time, time + law.break_minutes, -1 - driven)
        return [(halt.end, 0, had, (*halts, halt), wheel)]


@dataclass(frozen=True)
class _Way:
    """Part of a gap that is behind: the time, what is left to drive, and the breaks taken."""

    time: int
    rest: int
    since: int
    had: int
    halts: tuple[Halt, ...]
    loose: int
    wheel: int
    after: bool = False


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
