"""The ways to do each visit: windows on the clock of a vehicle's day, and the units that each is for.

A visit with one choice is one client of PyVRP; one with several is a group of clients of which one is done.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.calendar import Interval
from solvers.routing.instance import Instance
from solvers.routing.pyvrp.shifts import Shift, midnight
from solvers.routing.statements import NotBefore

_MOST = 8
"""Choices of one visit; with more, windows are joined."""


@dataclass(frozen=True)
class Choice:
    """One way to do a visit: a window for the start of the service, both ends included, and the units."""

    window: Interval
    units: frozenset[int]


class Choices:
    """The choices of all visits that may be planned.

    Attributes
    ----------
    of_visit : dict
        By visit; a visit of an order that can't be planned is missing.
    whole : bool
        Whether nothing had to be joined.
    """

    def __init__(self, instance: Instance, shifts: dict[int, Shift]) -> None:
        self._instance = instance
        self._shifts = shifts
        self._out = frozenset(shifts)
        self.first = min((s.first for s in shifts.values()), default=0)
        self.last = max((s.last for s in shifts.values()), default=0)
        self.whole = True
        self._floors: dict[int, list[NotBefore]] = {}
        for statement in instance.statements:
            if isinstance(statement, NotBefore) and not statement.soft:
                self._floors.setdefault(statement.visit, []).append(statement)
        self._known: dict[object, tuple[Choice, ...]] = {}
        self._too_small: dict[object, frozenset[int]] = {}
        self._reached: dict[object, Interval] = {}
        self.of_visit: dict[int, tuple[Choice, ...]] = {}
        for visits in instance.of_order.values():
            found = [self._choices(visit) if instance.wanted(visit) else () for visit in visits]
            if not all(found):
                continue
            if len(visits) > 1:
                found = [self._joined(choices, 1) for choices in found]
            self.of_visit.update(zip(visits, found, strict=True))

    def _choices(self, visit: int) -> tuple[Choice, ...]:
        record = self._instance.visits[visit]
        domain = record.domain()
        floors = self._floors.get(visit, [])
        units = self._units(visit)
        key = (domain, units, record.place, record.service, tuple((f.units, f.minute) for f in floors))
        if key not in self._known:
            self._known[key] = self._joined(self._found(visit, units, floors), _MOST)
        return self._known[key]

    def _units(self, visit: int) -> frozenset[int]:
        """Return the units that may do a visit, and those that are only too small: their capacity tells them."""
        record = self._instance.visits[visit]
        units = record.units & self._out
        if not units or len(units) == len(self._out):
            return units
        loads = tuple(sorted(record.loads.items()))
        if loads not in self._too_small:
            self._too_small[loads] = frozenset(
                u
                for u in self._out
                if any(q > self._instance.units[u].capacities.get(d, q) for d, q in loads)
            )
        return units | self._too_small[loads]

    def _found(self, visit: int, units: frozenset[int], floors: list[NotBefore]) -> tuple[Choice, ...]:
        record = self._instance.visits[visit]
        parts: dict[tuple[int, int], list[int]] = {}
        for unit in units:
            zero = midnight(self._instance.units[unit])
            floor = max((f.minute for f in floors if unit in f.units), default=zero)
            parts.setdefault((zero, max(zero, floor)), []).append(unit)
        windows: dict[Interval, set[int]] = {}
        domain = record.domain()
        for (zero, floor), mine in parts.items():
            first, last = self._reach(visit, mine)
            for a, b in domain:
                low, high = max(a, floor) - zero, b - 1 - zero
                if low <= high and low <= last and high >= first:
                    window = (max(low, self.first), min(high, self.last))
                    windows.setdefault(window, set()).update(mine)
        return tuple(Choice(window, frozenset(mine)) for window, mine in sorted(windows.items()))

    def _reach(self, visit: int, units: list[int]) -> Interval:
        """Return the first and the last minute at which some of the units could start a service, if alone."""
        record = self._instance.visits[visit]
        first, last = self.last, self.first - 1
        for unit in units:
            ends = (self._instance.units[unit].start, self._instance.units[unit].end)
            key = (self._instance.units[unit].speed, ends, self._shifts[unit], record.place)
            if key not in self._reached:
                minutes = self._instance.minutes(self._instance.units[unit].speed)
                out = int(minutes[ends[0], record.place])
                home = 0 if ends[1] is None else int(minutes[record.place, ends[1]])
                self._reached[key] = (self._shifts[unit].first + out, self._shifts[unit].last - home)
            a, b = self._reached[key]
            first, last = min(first, a), max(last, b - record.service)
        return first, last

    def _joined(self, choices: tuple[Choice, ...], most: int) -> tuple[Choice, ...]:
        """Return choices of which the nearest are joined until they are few enough."""
        found = list(choices)
        while len(found) > most:
            self.whole = False
            at = min(range(len(found) - 1), key=lambda k: found[k + 1].window[0] - found[k].window[1])
            one, other = found[at], found[at + 1]
            window = (one.window[0], max(one.window[1], other.window[1]))
            found[at : at + 2] = [Choice(window, one.units | other.units)]
        return tuple(found)
