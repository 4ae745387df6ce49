"""When everything happens, given who does what in which sequence: routes timed with an eye on each other.

A route alone is a matter of `solvers.routing.clock.timing`. What rules say about the times of several routes, and
wishes about times, are seen to here: what must come later is put off, what must come earlier makes its
vehicle leave early, as long as the routes can still be driven.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from solvers.routing.clock.timetable import Timetable
from solvers.routing.clock.timing import Clock
from solvers.routing.counting.breaches import Item
from solvers.routing.counting.mending import other_timings
from solvers.routing.counting.timings import Tables, Timing, Work
from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.laws import LAWS
from solvers.routing.statements import (
    Away,
    Bound,
    Clear,
    InUse,
    NotBefore,
    Precede,
    RideLimit,
    Within,
)
from solvers.routing.weights import Weights

_ROUNDS = 40
"""How often visits are put off because of each other before what is left counts as impossible."""
_CHANGES = 6
"""How many changes of times a route is tried with for the sake of what its times break."""
_REMEMBERED = 60_000
_MENDABLE = (Within, Clear, Away, Precede, NotBefore, RideLimit, Bound, InUse)
"""What other times of a route may mend."""


class Settler:
    """Times the routes of one instance.

    Parameters
    ----------
    instance : Instance
        The problem; it must not change any more.
    weights : Weights
        Its objective.
    items : tuple of Item
        What rules say, see `solvers.routing.counting.breaches.items`.
    """

    def __init__(self, instance: Instance, weights: Weights, items: tuple[Item, ...]) -> None:
        self.instance = instance
        self._weights = weights
        self._clock = Clock(instance)
        self._known: dict[tuple[object, ...], Timetable | None] = {}
        self._settled: dict[tuple[object, ...], tuple[Tables, list[int]]] = {}
        statements = instance.statements
        self._precedes: dict[int, list[Precede]] = {}
        for s in statements:
            if isinstance(s, Precede):
                self._precedes.setdefault(s.before, []).append(s)
                self._precedes.setdefault(s.after, []).append(s)
        self._not_before: dict[int, list[NotBefore]] = {}
        for s in statements:
            if isinstance(s, NotBefore):
                self._not_before.setdefault(s.visit, []).append(s)
        self._siblings = {
            unit: tuple(n for n in numbers if n != unit)
            for numbers in instance.units_of.values()
            if _days_meet(instance, numbers)
            for unit in numbers
        }
        self._timed = tuple(item for item in items if item.timed)
        self._by_order: dict[str, list[Item]] = {}
        self._by_unit: dict[int, list[Item]] = {}
        for item in self._timed:
            for order in item.orders:
                self._by_order.setdefault(order, []).append(item)
            for unit in item.units:
                self._by_unit.setdefault(unit, []).append(item)

    @property
    def idle(self) -> bool:
        """Whether the times of a route never depend on anything but itself."""
        return not (self._timed or self._siblings)

    def concerns(self, unit: int, paths: Mapping[int, Path]) -> bool:
        """Tell whether anything but the route itself depends on a route's times."""
        if unit in self._by_unit or any(other in paths for other in self._siblings.get(unit, ())):
            return True
        visits = self.instance.visits
        return bool(self._by_order) and any(
            what != RELOAD and visits[what].order in self._by_order for what in paths.get(unit, ())
        )

    # -- together -----------------------------------------------------------------------------------

    def company(
        self, units: Iterable[int], paths: Mapping[int, Path], unit_of: Mapping[str, int]
    ) -> set[int]:
        """Return units with those whose times depend on theirs: other days of a vehicle, precedence.

        Parameters
        ----------
        units : iterable of int
            Where to begin.
        paths : mapping
            The paths of the units in use.
        unit_of : mapping
            The unit of every order that is served.
        """
        if not (self._precedes or self._siblings):
            return set(units)
        instance = self.instance
        found: set[int] = set()
        waiting = list(units)
        while waiting:
            unit = waiting.pop()
            if unit in found:
                continue
            found.add(unit)
            path = paths.get(unit, ())
            if path and unit in self._siblings:
                waiting.extend(u for u in self._siblings[unit] if u in paths)
            if not self._precedes:
                continue
            for what in path:
                for s in self._precedes.get(what, ()):
                    for visit in (s.before, s.after):
                        other = unit_of.get(instance.visits[visit].order)
                        if other is not None:
                            waiting.append(other)
        return found

    def settled(
        self, paths: Mapping[int, Path], starts: Mapping[int, int] | None = None
    ) -> tuple[Tables, list[int]]:
        """Return the times of paths, and the units whose paths can't be driven.

        Parameters
        ----------
        paths : mapping
            Paths without empty trips, by unit: all that depend on each other.
        starts : mapping or None
            When services should start, by visit; kept where a route can be driven that way.
        """
        used = sorted(u for u in paths if paths[u])
        key = tuple((u, paths[u]) for u in used)
        if not starts and key in self._settled:
            return self._settled[key]
        units = self.instance.units
        work = Work(self, paths, sorted(used, key=lambda u: (units[u].vehicle, units[u].day, u)))
        for unit in work.order:
            pins = {what: starts[what] for what in paths[unit] if what in starts} if starts else {}
            work.begin(unit, Timing(self._floors(unit, paths[unit]), pins))
        if self._precedes:
            self._in_sequence(work)
        if self._timed:
            self._mended(work)
        if not starts:
            if len(self._settled) > _REMEMBERED:
                self._settled.clear()
            self._settled[key] = work.tables, work.undrivable
        return work.tables, work.undrivable

    def _floors(self, unit: int, path: Path) -> dict[int, int]:
        if not self._not_before:
            return {}
        found: dict[int, int] = {}
        for what in path:
            for s in self._not_before.get(what, ()):
                if unit in s.units:
                    found[what] = max(found.get(what, 0), s.minute)
        return found

    def table(self, unit: int, path: Path, timing: Timing) -> Timetable | None:
        """Return a route's times, None when it can't be driven in such a way."""
        key = (
            unit, path, timing.ready, timing.early, tuple(sorted(timing.floors.items())),
            tuple(sorted(timing.pins.items())),
        )  # fmt: skip
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = self._clock.timetable(
                unit, path, timing.pins, timing.ready, timing.floors, timing.early
            )
        return self._known[key]

    def rest(self, unit: int) -> int:
        """Return how long a vehicle must rest before a unit's route."""
        law = self.instance.laws.get(unit)
        return LAWS[law].rest if law is not None else 0

    # -- precedence ---------------------------------------------------------------------------------

    def _in_sequence(self, work: Work) -> None:
        """Put off what must come after something that ends later; make the other leave early if need be."""
        concerned = {
            id(s): s
            for unit in work.tables
            for what in work.paths[unit]
            for s in self._precedes.get(what, ())
        }
        unit_of = {what: unit for unit in work.tables for what in work.paths[unit] if what != RELOAD}
        pairs = [s for s in concerned.values() if s.before in unit_of and s.after in unit_of]
        position = {
            what: n for unit in work.tables for n, what in enumerate(work.paths[unit]) if what != RELOAD
        }
        hopeless = {
            id(s)
            for s in pairs
            if unit_of[s.before] == unit_of[s.after] and position[s.before] > position[s.after]
        }
        for _ in range(_ROUNDS):
            changed = False
            for s in pairs:
                if id(s) in hopeless:
                    continue
                first, then = unit_of[s.before], unit_of[s.after]
                needed = work.span(s.before)[1] + s.gap
                if work.span(s.after)[0] >= needed:
                    continue
                if work.put_off(then, s.after, needed) or work.hurry(first):
                    changed = True
                else:
                    hopeless.add(id(s))
            if not changed:
                return

    # -- wishes, and what else depends on times -----------------------------------------------------

    def _mended(self, work: Work) -> None:
        """Try other times for routes whose times break something."""
        for unit in list(work.tables):
            mine = self._concerning(unit, work.paths[unit])
            for _ in range(_CHANGES):
                if not self._mend_one(unit, mine, work):
                    break

    def _mend_one(self, unit: int, mine: list[Item], work: Work) -> bool:
        outcome = work.outcome()
        broken = [item for item in mine if isinstance(item.statement, _MENDABLE) and item.count(outcome)]
        price = self._price(mine, work) if broken else 0
        tried = 0
        for item in broken:
            if item.statement is None:
                continue
            for timing in other_timings(self.instance, unit, item.statement, work):
                tried += 1
                if tried > 3 * _CHANGES:
                    return False
                before = dict(work.tables), dict(work.timings)
                if work.change(unit, timing) and self._price(mine, work) < price:
                    return True
                work.tables, work.timings = before
        return False

    def _concerning(self, unit: int, path: Path) -> list[Item]:
        orders = {self.instance.visits[what].order for what in path if what != RELOAD}
        found = {id(item): item for order in orders for item in self._by_order.get(order, ())}
        found.update((id(item), item) for item in self._by_unit.get(unit, ()))
        return list(found.values())

    def _price(self, mine: list[Item], work: Work) -> int:
        outcome = work.outcome()
        soft = sum(item.count(outcome) for item in mine if item.soft)
        hard = sum(item.count(outcome) for item in mine if not item.soft)
        minutes = sum(
            (table.end - table.departure) * self._weights.rates[unit].minute
            for unit, table in work.tables.items()
        )
        finish = max((table.end for table in work.tables.values()), default=0) * self._weights.finish
        return hard * self._weights.levels["must"] + soft * self._weights.soft + minutes + finish


def _days_meet(instance: Instance, numbers: Iterable[int]) -> bool:
    """Tell whether what a vehicle does on one day may depend on when it does what on another."""
    alive = [instance.units[n] for n in numbers if instance.units[n].departs and instance.units[n].trips]
    if len(alive) > 1 and any(n in instance.laws for n in numbers):
        return True
    return any(one.latest_end > other.departs[0][0] for one, other in pairwise(alive))
