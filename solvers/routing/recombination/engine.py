"""New plans of routes that were already seen: which of them, taken together, serve most and cost least.

A heuristic that improves one plan forgets the routes that it gives up. Choosing among all of them by set
partitioning finds plans that none of its steps led to (Subramanian, Uchoa and Ochi 2013).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from solvers.routing.clock.timing import Clock
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.insertion.alike import alike
from solvers.routing.insertion.rows import Appraiser
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import RELOAD, Instance, Path, without_empty_trips
from solvers.routing.statements import Apart, InUse, Statement, Together
from solvers.routing.weights import Weights

if TYPE_CHECKING:
    from solvers.routing.recombination.choosing import Bounds, Candidate

MOST = 20_000
"""So many routes are remembered."""
_LOOKING_SHARE = 0.3
"""The part of the time that looking at the routes one by one may take."""

Column = tuple[int, Path]
"""A route: a unit, for all those alike to it, and its path."""


class RoutePool:
    """Remembers the routes of answers; those not seen for longest are forgotten first.

    Parameters
    ----------
    instance, weights
        The problem and its objective.
    most : int
        How many routes are remembered.

    Attributes
    ----------
    added : int
        How many routes were new when they were added, those forgotten since included.
    """

    def __init__(self, instance: Instance, weights: Weights, most: int = MOST) -> None:
        self._most = most
        self._routes: dict[Column, None] = {}
        self._first_of = _first_of_sort(instance, weights)
        self.added = 0

    def add(self, paths: Paths) -> None:
        """Remember the routes of an answer, right or wrong: who makes plans of them looks at each."""
        for unit, path in paths.items():
            kept = without_empty_trips(path)
            if not kept:
                continue
            column = (self._first_of[unit], kept)
            if column in self._routes:
                del self._routes[column]
            else:
                self.added += 1
            self._routes[column] = None
        while len(self._routes) > self._most:
            del self._routes[next(iter(self._routes))]

    def columns(self) -> tuple[Column, ...]:
        """Return the routes, those seen last first."""
        return tuple(reversed(self._routes))


def _first_of_sort(instance: Instance, weights: Weights) -> dict[int, int]:
    """Return for every unit the first one with the same data."""
    firsts: dict[object, int] = {}
    found = {}
    for number, unit in enumerate(instance.units):
        data = tuple(
            tuple(sorted(v.items())) if isinstance(v, dict) else v
            for k, v in vars(unit).items()
            if k != "vehicle"
        )
        found[number] = firsts.setdefault((data, weights.rates[number]), number)
    return found


class Recombination:
    """The routes seen as an engine: it gives the best plan that they make, if it is better than the start."""

    name = "recombination"

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell whether whatever is chosen keeps all rules: single routes are looked at, some rules across too."""
        if not instance.visits or not instance.units:
            return Support.NONE
        aims = weights.finish or weights.balance
        known = all(_is_known(instance, s) for s in instance.statements)
        return Support.WHOLE if known and not aims and _one_day(instance) else Support.RELAXED

    def search(self, search: Search) -> Answer | None:
        """Return the best plan of the search's routes and its first start, None when that is the start."""
        if not search.instance.visits or not search.instance.units:
            return None
        return _Recombining(search).run()


class _Recombining:
    def __init__(self, search: Search) -> None:
        self._search = search
        self._instance = search.instance
        self._tables = Tables(search.instance, search.weights)
        self._appraiser = Appraiser(self._tables)
        self._clock = Clock(search.instance)
        self._sorts = alike(self._tables)
        self._sort_of = {unit: n for n, units in enumerate(self._sorts) for unit in units}
        self._orders = {order: n for n, order in enumerate(self._tables.plannable)}
        self._apart = [
            {order: n for n, entry in enumerate(s.entries) for order in entry}
            for s in self._instance.statements
            if isinstance(s, Apart) and not s.soft
        ]

    def run(self) -> Answer | None:
        from solvers.routing.recombination.choosing import Choice, chosen

        start = self._search.starts[0] if self._search.starts else {}
        paths, candidates, begin = self._looked_at(start)
        levels = self._search.weights.levels
        choice = Choice(
            candidates,
            {n: levels.get(self._instance.level(order), 0) for order, n in self._orders.items()},
            {n: len(units) for n, units in enumerate(self._sorts)},
            self._bounds(candidates),
        )
        found = chosen(choice, begin, self._search.clock)
        if set(found) == set(begin):
            return None
        unplannable = (o for o in self._instance.of_order if o not in self._orders)
        missing = sum(levels.get(self._instance.level(order), 0) for order in unplannable)
        picked = [(candidates[k].sort, paths[k]) for k in found]
        answer = Answer(self._dealt_out(picked, start), choice.value(found) + missing)
        self._search.better(answer.value, lambda: answer)
        return answer

    def _looked_at(self, start: Paths) -> tuple[list[Path], list[Candidate], tuple[int, ...]]:
        """Return the routes that may be driven, for the same orders the cheapest, and which make up the start."""
        known: dict[tuple[int, frozenset[int]], tuple[Path, Candidate]] = {}
        begin = []
        until = self._search.clock.seconds + _LOOKING_SHARE * self._search.clock.left
        for number, (unit, path) in enumerate([*start.items(), *self._search.routes]):
            if number >= len(start) and self._search.clock.seconds > until:
                break
            candidate = self._candidate(unit, without_empty_trips(path))
            if candidate is None:
                continue
            key = (candidate.sort, frozenset(candidate.orders))
            if key not in known or candidate.cost < known[key][1].cost:
                known[key] = (without_empty_trips(path), candidate)
            if number < len(start):
                begin.append(key)
        place = {key: k for k, key in enumerate(known)}
        return (
            [path for path, _ in known.values()],
            [candidate for _, candidate in known.values()],
            tuple(place[key] for key in begin),
        )

    def _candidate(self, unit: int, path: Path) -> Candidate | None:
        """Return a route as a candidate, None when its unit can't drive it as it is."""
        from solvers.routing.recombination.choosing import Candidate

        instance = self._instance
        visits = [what for what in path if what != RELOAD]
        orders = dict.fromkeys(instance.visits[what].order for what in visits)
        if not visits or unit not in self._sort_of or any(order not in self._orders for order in orders):
            return None
        if any(unit not in instance.visits[what].units for what in visits):
            return None
        if any(len({sides[o] for o in orders if o in sides}) > 1 for sides in self._apart):
            return None
        row = self._appraiser.row(unit, path)
        if row is None or not (self._plain(unit) or self._clock.feasible(unit, path)):
            return None
        return Candidate(tuple(self._orders[order] for order in orders), self._sort_of[unit], row.cost)

    def _plain(self, unit: int) -> bool:
        """Tell whether a row says all about the times of a unit's routes."""
        instance = self._instance
        return not (instance.passing or instance.rides or instance.pauses.get(unit) or unit in instance.laws)

    def _bounds(self, candidates: list[Candidate]) -> list[Bounds]:
        """Return the rules across routes that only count them."""
        from solvers.routing.recombination.choosing import Bounds

        found = []
        for statement in self._instance.statements:
            if not _is_known(self._instance, statement) or isinstance(statement, Apart):
                continue
            if isinstance(statement, Together):
                found.append(Bounds(self._serving(candidates, statement.orders), 0, 1))
            elif isinstance(statement, InUse):
                members = self._serving(candidates, statement.orders or tuple(self._orders))
                mine = frozenset(
                    k
                    for k in members
                    if self._instance.units[self._sorts[candidates[k].sort][0]].vehicle in statement.vehicles
                )
                most = len(candidates) if statement.at_most is None else statement.at_most
                found.append(Bounds(mine, statement.at_least or 0, most))
        return found

    def _serving(self, candidates: list[Candidate], orders: tuple[str, ...]) -> frozenset[int]:
        numbers = {self._orders[order] for order in orders if order in self._orders}
        return frozenset(k for k, route in enumerate(candidates) if not numbers.isdisjoint(route.orders))

    def _dealt_out(self, picked: list[tuple[int, Path]], start: Paths) -> Mapping[int, Path]:
        """Give the routes to units, those of the start to the ones that drive them there."""
        paths = {}
        rest = []
        there = {(self._sort_of.get(unit), without_empty_trips(path)): unit for unit, path in start.items()}
        for sort, path in picked:
            unit = there.get((sort, path))
            if unit is None:
                rest.append((sort, path))
            else:
                paths[unit] = path
        for sort, path in rest:
            paths[next(unit for unit in self._sorts[sort] if unit not in paths)] = path
        return paths


def _is_known(instance: Instance, statement: Statement) -> bool:
    """Tell whether a rule is kept by whatever is chosen."""
    if statement.soft or not isinstance(statement, Together | Apart | InUse) or not _one_day(instance):
        return False
    return not isinstance(statement, InUse) or statement.periods is None


def _one_day(instance: Instance) -> bool:
    """Tell whether no vehicle may be out on two days: so a route is all that its vehicle does."""
    return all(sum(bool(instance.units[u].trips) for u in units) <= 1 for units in instance.units_of.values())
