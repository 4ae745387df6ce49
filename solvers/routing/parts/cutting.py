"""The copying work of a part: records of an instance in the numbers of some of its units, visits and places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from planner.model import Problem
from planner.travel.times import TravelTimes
from solvers.routing.clock.slowdowns import Slowdown
from solvers.routing.instance import Instance, Unit, Visit
from solvers.routing.parts.border import Border
from solvers.routing.statements import Away, Clear, DoneBy, NotBefore, Precede, Statement, Within


class Cut:
    """One part in the making.

    Parameters
    ----------
    instance : Instance
        The whole.
    units : sequence of int
        The part's units, in the numbers of the whole.
    border : Border
        The part's orders, and what rules say about them.

    Attributes
    ----------
    orders : tuple of str
        In the order of the whole.
    visits : tuple of int
        The part's visits, in the numbers of the whole.
    """

    def __init__(self, instance: Instance, units: Sequence[int], border: Border) -> None:
        self._whole = instance
        self._units = units
        self._border = border
        self.orders = tuple(order for order in instance.of_order if order in border.orders)
        self.visits = tuple(v for order in self.orders for v in instance.of_order[order])
        self._unit = {outer: inner for inner, outer in enumerate(units)}
        self._visit = {outer: inner for inner, outer in enumerate(self.visits)}
        ends = {instance.units[u].end for u in units} - {None}
        rows = {instance.visits[v].place for v in self.visits} | {instance.units[u].start for u in units}
        self._rows = sorted(rows | {row for row in ends if row is not None})
        self._row = {outer: inner for inner, outer in enumerate(self._rows)}
        self._vehicles = {instance.units[u].vehicle for u in units}
        self._sets: dict[frozenset[int], frozenset[int]] = {}

    def instance(self) -> Instance:
        """Return the part."""
        whole, unit = self._whole, self._unit
        orders = self._border.orders
        return replace(
            whole,
            problem=self._problem(),
            visits=[self._cut_visit(number) for number in self.visits],
            units=[self._cut_unit(whole.units[number]) for number in self._units],
            travel=self._travel(),
            of_order={o: tuple(self._visit[v] for v in whole.of_order[o]) for o in self.orders},
            levels={order: whole.levels[order] for order in self.orders},
            balanced=tuple(v for v in whole.balanced if v in self._vehicles),
            statements=[self._renumbered(statement) for statement in self._border.statements],
            slowdowns=[s for s in map(self._slowdown, whole.slowdowns) if s is not None],
            pauses={unit[u]: list(pauses) for u, pauses in whole.pauses.items() if u in unit},
            laws={unit[u]: law for u, law in whole.laws.items() if u in unit},
            rides=[limit for limit in whole.rides if limit.order in orders],
            held=whole.held & orders,
            staying={o: self._inner(units) for o, units in whole.staying.items() if o in orders},
        )

    @property
    def narrowed(self) -> frozenset[int]:
        """The visits, in the part's numbers, that must keep a certain order of time to visits outside."""
        return frozenset(self._visit[v] for v in self._border.narrowed)

    def _problem(self) -> Problem:
        """Return a scenario with the part's records alone, for it travels between processes."""
        problem = self._whole.problem
        name = list(self._whole.travel.index)
        return Problem.model_construct(
            settings=problem.settings,
            places=tuple(problem.place[name[row]] for row in self._rows),
            orders=tuple(problem.order[order] for order in self.orders),
            vehicles=tuple(v for v in problem.vehicles if v.name in self._vehicles),
        )

    def _travel(self) -> TravelTimes:
        travel = self._whole.travel
        name = list(travel.index)
        corner = np.ix_(self._rows, self._rows)
        index = {name[row]: inner for inner, row in enumerate(self._rows)}
        return TravelTimes(index, travel.metres[corner], travel.minutes[corner])

    def _cut_visit(self, number: int) -> Visit:
        visit = self._whole.visits[number]
        kept = self._border.units.get(visit.order)
        starts, ends = self._border.windows(number)
        return replace(
            visit,
            place=self._row[visit.place],
            starts=starts,
            ends=ends,
            units=self._inner(visit.units if kept is None else visit.units & kept),
            partner=None if visit.partner is None else self._visit[visit.partner],
        )

    def _cut_unit(self, unit: Unit) -> Unit:
        return replace(
            unit, start=self._row[unit.start], end=None if unit.end is None else self._row[unit.end]
        )

    def _inner(self, units: frozenset[int]) -> frozenset[int]:
        found = self._sets.get(units)
        if found is None:
            found = frozenset(inner for outer, inner in self._unit.items() if outer in units)
            self._sets[units] = found
        return found

    def _slowdown(self, slowdown: Slowdown) -> Slowdown | None:
        if slowdown.places is None:
            return slowdown
        places = tuple(frozenset(self._row[p] for p in side if p in self._row) for side in slowdown.places)
        return replace(slowdown, places=places) if all(places) else None

    def _renumbered(self, statement: Statement) -> Statement:
        match statement:
            case Within() | Clear():
                return replace(statement, visit=self._visit[statement.visit])
            case NotBefore():
                visit, units = self._visit[statement.visit], self._inner(statement.units)
                return replace(statement, visit=visit, units=units)
            case Away():
                return replace(statement, unit=self._unit[statement.unit])
            case Precede():
                before, after = self._visit[statement.before], self._visit[statement.after]
                return replace(statement, before=before, after=after)
            case DoneBy():
                return replace(statement, units=self._inner(statement.units))
        return statement
