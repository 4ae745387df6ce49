"""Parts of an instance: some vehicle-days with what they do, small enough to be solved on their own.

What stays outside stands still. A part is an instance like any other, so every engine can work on it; rules
that bind what is inside to what is outside are turned into something about the inside alone, so that an
answer to the part can be joined to the whole without breaking what held before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from solvers.routing.clock.timing import Clock
from solvers.routing.engine import Answer, Paths
from solvers.routing.instance import RELOAD, Instance, Path, Unit
from solvers.routing.parts.border import Border
from solvers.routing.parts.cutting import Cut
from solvers.routing.parts.outside import Outside
from solvers.routing.statements import Apart, Bound, InUse, Precede, Together
from solvers.routing.weights import Weights


@dataclass(frozen=True)
class Part:
    """Some units of an instance with some of its orders.

    Attributes
    ----------
    instance : Instance
        The part as an instance of its own.
    units, visits : tuple of int
        The number in the whole of each unit and each visit of the part.
    outer_starts : mapping
        When visits outside start, as far as the part relies on it.
    inner_bound : frozenset of int
        The visits of the part, by their numbers in it, whose times what is outside relies on.
    """

    instance: Instance
    units: tuple[int, ...]
    visits: tuple[int, ...]
    outer_starts: Mapping[int, int]
    inner_bound: frozenset[int]

    def inwards(self, paths: Paths) -> Paths:
        """Return what paths of the whole say about the part, in its numbers; other visits are left out."""
        visit = {outer: inner for inner, outer in enumerate(self.visits)} | {RELOAD: RELOAD}
        return {
            inner: tuple(visit[what] for what in paths[outer] if what in visit)
            for inner, outer in enumerate(self.units)
            if outer in paths
        }

    def outwards(self, paths: Paths) -> Paths:
        """Return paths of the part in the numbers of the whole, idle units with an empty path."""
        return {outer: self._outer(paths.get(inner, ())) for inner, outer in enumerate(self.units)}

    def _outer(self, path: Path) -> Path:
        return tuple(RELOAD if what == RELOAD else self.visits[what] for what in path)

    def weights(self, weights: Weights) -> Weights:
        """Return the weights of the whole for the part, so that values of both can be compared."""
        return replace(weights, rates=tuple(weights.rates[outer] for outer in self.units))

    def joined(self, whole: Answer, answer: Answer) -> Answer:
        """Return an answer to the whole with an answer to the part in it.

        Its value is not counted anew: it is that of the whole.
        """
        paths = {unit: path for unit, path in {**whole.paths, **self.outwards(answer.paths)}.items() if path}
        mine = set(self.visits)
        starts = {visit: start for visit, start in whole.starts.items() if visit not in mine}
        starts.update(self.outer_starts)
        starts.update({self.visits[v]: start for v, start in self._inner_starts(answer).items()})
        return Answer(paths, whole.value, starts)

    def _inner_starts(self, answer: Answer) -> dict[int, int]:
        """Return the starts that an answer wishes, and those that it must have because of what is outside."""
        starts = dict(answer.starts)
        missing = self.inner_bound - set(starts)
        clock = Clock(self.instance) if missing else None
        for unit, path in answer.paths.items():
            if clock is None or missing.isdisjoint(path):
                continue
            pins = {what: starts[what] for what in path if what in starts}
            table = clock.timetable(unit, path, pins) or clock.timetable(unit, path)
            steps = table.steps if table is not None else ()
            starts.update({s.what: s.start for s in steps if s.what is not None and s.what in missing})
        return starts


class Cutter:
    """Cuts parts out of one instance.

    Parameters
    ----------
    instance : Instance
        The whole; its visits, units and statements must not change any more.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance

    @cached_property
    def _clock(self) -> Clock:
        return Clock(self._instance)

    @cached_property
    def _tied(self) -> dict[int, frozenset[int]]:
        """For each unit whose vehicle's days depend on each other, all of the vehicle's units."""
        instance = self._instance
        anyone = any(isinstance(s, Together | Apart) for s in instance.statements)
        named = {v for s in instance.statements if isinstance(s, InUse) for v in s.vehicles}
        bounds = [s for s in instance.statements if isinstance(s, Bound) and s.per != "day"]
        named |= {v for s in bounds for v in s.vehicles}
        named.update(instance.balanced)
        found: dict[int, frozenset[int]] = {}
        for vehicle, numbers in instance.units_of.items():
            by_law = any(n in instance.laws for n in numbers)
            if anyone or vehicle in named or by_law or _days_overlap([instance.units[n] for n in numbers]):
                found.update(dict.fromkeys(numbers, frozenset(numbers)))
        return found

    @cached_property
    def _binding(self) -> list[tuple[str, ...]]:
        """The orders that statements bind to each other whatever their routes."""
        visits = self._instance.visits
        pairs = [
            (visits[s.before].order, visits[s.after].order)
            for s in self._instance.statements
            if isinstance(s, Precede)
        ]
        return [*pairs, *(s.orders for s in self._instance.statements if isinstance(s, Together))]

    @cached_property
    def _bindings_of(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, orders in enumerate(self._binding):
            for order in orders:
                found.setdefault(order, []).append(number)
        return found

    def whole_vehicles(self, units: Iterable[int]) -> frozenset[int]:
        """Return units with the other days of their vehicles, where days depend on each other."""
        return frozenset(u for unit in units for u in self._tied.get(unit, (unit,)))

    def bound_to(self, order: str) -> frozenset[str]:
        """Return the orders that statements bind to an order, itself included."""
        return frozenset(o for n in self._bindings_of.get(order, ()) for o in self._binding[n]) | {order}

    def closed(
        self, paths: Paths, units: Iterable[int], most: int, avoid: frozenset[int] = frozenset()
    ) -> frozenset[int]:
        """Return units together with those that rules tie to them, as long as they have few stops.

        Parameters
        ----------
        paths : mapping
            The plan.
        units : iterable of int
            What a part is to have in any case.
        most : int
            Stops at most; a unit that would go beyond stays outside, and the rule meets the border.
        avoid : frozenset of int
            Units that are not wanted.
        """
        visits = self._instance.visits
        unit_of = {visits[w].order: u for u, path in paths.items() for w in path if w != RELOAD}
        found = set(self.whole_vehicles(units))
        stops = sum(len(paths.get(unit, ())) for unit in found)
        fresh = sorted(found)
        while fresh:
            orders = {visits[w].order for u in fresh for w in paths.get(u, ()) if w != RELOAD}
            others = {unit_of.get(other) for order in orders for other in self.bound_to(order)}
            fresh = []
            for other in sorted(u for u in others if u is not None):
                more = self.whole_vehicles((other,)) - found
                size = sum(len(paths.get(unit, ())) for unit in more)
                if more and stops + size <= most and not more & avoid:
                    found |= more
                    stops += size
                    fresh.extend(sorted(more))
        return frozenset(found)

    def part(self, units: Iterable[int], orders: Iterable[str], whole: Answer) -> Part:
        """Return a part: units with all that they do in an answer, and further orders.

        Parameters
        ----------
        units : iterable of int
            The part's units; where days depend on each other, those of the vehicles' other days come along.
        orders : iterable of str
            Orders that may be planned beside those that the units do; those that other units do are not.
        whole : Answer
            What is planned so far; starts that it does not say are as the clock has them.
        """
        instance = self._instance
        chosen = sorted(self.whole_vehicles(units))
        outside = Outside(instance, whole.paths, frozenset(chosen), whole.starts, lambda: self._clock)
        border = Border(instance, outside, outside.inner_orders | (set(orders) - outside.outer_orders))
        cut = Cut(instance, chosen, border)
        return Part(cut.instance(), tuple(chosen), cut.visits, outside.relied_on, cut.narrowed)


def _days_overlap(units: Sequence[Unit]) -> bool:
    """Tell whether a vehicle may still be out on one day when the next begins for it."""
    alive = [unit for unit in units if unit.departs and unit.trips]
    return any(one.latest_end > other.departs[0][0] for one, other in pairwise(alive))
