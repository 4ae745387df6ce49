"""One count for the answers of all engines: what an answer is worth, and whether it may be shown.

Whatever an engine says of its own answer, it is timed, held against every rule and priced anew here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from solvers.routing.clock.timetable import Timetable
from solvers.routing.counting.breaches import items
from solvers.routing.counting.outcome import Outcome
from solvers.routing.counting.settling import Settler
from solvers.routing.engine import Answer, Paths
from solvers.routing.instance import RELOAD, Instance, Path, without_empty_trips
from solvers.routing.replanning.staying import moves
from solvers.routing.weights import Weights


@dataclass(frozen=True)
class Appraised:
    """An answer as it is counted.

    Attributes
    ----------
    value : int
        The objective, in units of the weights, wishes and left-out orders included; lower is better.
    broken : int
        How many hard statements and limits are broken; 0: the answer may be shown.
    forced : int
        How many orders are left out that must not be.
    paths : mapping
        The paths that can be driven.
    tables : mapping
        Their times, by unit.
    soft : int
        By how much wishes are missed.
    """

    value: int
    broken: int
    forced: int
    paths: Mapping[int, Path]
    tables: Mapping[int, Timetable]
    soft: int

    @property
    def rank(self) -> tuple[int, int]:
        """What answers are compared by: the lower is the better one."""
        return self.broken, self.value

    @property
    def starts(self) -> dict[int, int]:
        """When services start, by visit."""
        return {
            step.what: step.start
            for table in self.tables.values()
            for step in table.steps
            if step.what is not None and step.what != RELOAD
        }

    @property
    def answer(self) -> Answer:
        """The answer with these times."""
        return Answer(self.paths, self.value, self.starts)


class Appraisal:
    """Appraises answers to one instance.

    Parameters
    ----------
    instance : Instance
        The problem; it must not change any more.
    weights : Weights
        Its objective.
    """

    def __init__(self, instance: Instance, weights: Weights) -> None:
        self._instance = instance
        self._weights = weights
        self._items = items(instance)
        self._settler = Settler(instance, weights, self._items)
        self._faults: dict[tuple[int, Path], int] = {}

    def appraise(self, answer: Answer) -> Appraised:
        """Return what an answer is worth."""
        return self.appraise_paths(answer.paths, answer.starts)

    def appraise_paths(self, paths: Paths, starts: Mapping[int, int] | None = None) -> Appraised:
        """Return what paths are worth, with services that start at ``starts`` where that is possible."""
        tidy = {unit: without_empty_trips(path) for unit, path in paths.items()}
        whole = {unit: path for unit, path in tidy.items() if path}
        broken = self._doubles(whole)
        broken += sum(self._fault(unit, path) for unit, path in whole.items())
        tables, undrivable = self._settler.settled(whole, starts)
        broken += len(undrivable)
        driven = {unit: path for unit, path in whole.items() if unit in tables}
        broken += self._overlaps(tables)
        outcome = Outcome(self._instance, driven, tables)
        soft = 0
        for item in self._items:
            amount = item.count(outcome)
            if amount and item.soft:
                soft += amount
            elif amount:
                broken += 1
        missing = [order for order in self._instance.of_order if order not in outcome.unit_of]
        levels = [self._instance.level(order) for order in missing]
        value = self._driving(outcome) + self._weights.soft * soft
        value += sum(self._weights.levels.get(level, 0) for level in levels)
        return Appraised(value, broken, levels.count("must"), driven, tables, soft)

    # -- hard limits of the records -----------------------------------------------------------------

    def _doubles(self, paths: Mapping[int, Path]) -> int:
        times = Counter(what for path in paths.values() for what in path if what != RELOAD)
        return sum(count - 1 for count in times.values())

    def _fault(self, unit: int, path: Path) -> int:
        key = (unit, path)
        if key not in self._faults:
            if len(self._faults) > 20_000:
                self._faults.clear()
            self._faults[key] = self._count_faults(unit, path)
        return self._faults[key]

    def _count_faults(self, unit: int, path: Path) -> int:
        """Return how many limits of its unit, and demands of its orders, a path breaks, times aside."""
        instance = self._instance
        record = instance.units[unit]
        found = 0
        stops = [what for what in path if what != RELOAD]
        if len(path) - len(stops) + 1 > record.trips:
            found += 1
        if record.max_stops is not None and len(stops) > record.max_stops:
            found += 1
        if record.max_metres is not None and self._metres(unit, path) > record.max_metres:
            found += 1
        place = {what: n for n, what in enumerate(path) if what != RELOAD}
        for what in stops:
            visit = instance.visits[what]
            if unit not in visit.units or instance.levels[visit.order] == "skip":
                found += 1
            if visit.partner is not None:
                other = place.get(visit.partner)
                if other is None or (visit.kind == "pickup") != (place[what] < other):
                    found += 1
        return found + self._overloads(unit, path)

    def _overloads(self, unit: int, path: Path) -> int:
        """Return in how many load dimensions the path has too much on board somewhere."""
        visits = self._instance.visits
        capacities = self._instance.units[unit].capacities
        over = 0
        for dimension, capacity in capacities.items():
            aboard = most = kept = collected = 0
            trip: list[int] = []
            for what in (*path, RELOAD):
                if what != RELOAD:
                    trip.append(what)
                    continue
                aboard = kept + sum(
                    visits[v].loads.get(dimension, 0)
                    for v in trip
                    if visits[v].partner is None and visits[v].kind != "pickup"
                )
                most = max(most, aboard)
                for v in trip:
                    load = visits[v].loads.get(dimension, 0)
                    aboard += load if visits[v].kind == "pickup" else -load
                    if visits[v].partner is None and visits[v].kind == "pickup":
                        collected += load
                    most = max(most, aboard)
                kept, collected, trip = aboard - collected, 0, []
            over += most > capacity
        return over

    def _overlaps(self, tables: Mapping[int, Timetable]) -> int:
        """Return how many routes of vehicles leave before the one before is back."""
        found = 0
        for units in self._instance.units_of.values():
            back: int | None = None
            for unit in units:
                table = tables.get(unit)
                if table is not None:
                    found += back is not None and table.departure < back
                    back = table.end
        return found

    # -- the objective ------------------------------------------------------------------------------

    def _metres(self, unit: int, path: Path) -> int:
        return Outcome(self._instance, {unit: path}, {}).metres(unit)

    def _driving(self, outcome: Outcome) -> int:
        weights, instance = self._weights, self._instance
        total = 0
        work: Counter[str] = Counter()
        for unit, table in outcome.tables.items():
            rates = weights.rates[unit]
            minutes = table.end - table.departure
            work[instance.units[unit].vehicle] += minutes
            total += rates.used + minutes * rates.minute + self._way(unit, outcome.paths[unit])
        if weights.finish and outcome.tables:
            total += weights.finish * max(table.end for table in outcome.tables.values())
        if weights.balance:
            total += weights.balance * max((work[v] for v in instance.balanced), default=0)
        return total + (weights.moved * moves(instance, outcome.paths) if weights.moved else 0)

    def _way(self, unit: int, path: Path) -> int:
        """Return what a path's metres cost, rounded leg by leg as engines do."""
        record, rate = self._instance.units[unit], self._weights.rates[unit].metre
        ways, visits = self._instance.travel.metres, self._instance.visits
        total, place = 0, record.start
        for what in path:
            target = record.start if what == RELOAD else visits[what].place
            total += round(int(ways[place, target]) * rate)
            place = target
        return total if record.end is None else total + round(int(ways[place, record.end]) * rate)
