"""How much a plan breaks what rules say, statement by statement, as their docstrings define it.

Every statement is cut into items that can be counted on their own: one for each vehicle or route that it is
about, or one for the whole. An item knows which orders, vehicles and routes it looks at, so that after a
change only what has changed need be counted again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from solvers.routing.counting.duties import overrun
from solvers.routing.counting.outcome import Outcome, bound_spans, inside
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.laws import LAWS
from solvers.routing.statements import (
    Apart,
    AtEnd,
    Away,
    Bound,
    Clear,
    DoneBy,
    InUse,
    NotBefore,
    Pause,
    Precede,
    RideLimit,
    Statement,
    Together,
    Within,
)

_NOWHERE = 1440
"""By how much a moment misses a window that has no minute at all, as the judge counts it."""


@dataclass(frozen=True)
class Item:
    """A part of a statement that is counted on its own.

    Attributes
    ----------
    soft : bool
        Whether it may be broken at a price.
    timed : bool
        Whether it depends on when something happens.
    orders : tuple of str
        The orders that it looks at.
    units : tuple of int
        The units that it looks at, whatever they do.
    count : callable
        Returns by how much an outcome breaks it, 0 when it does not.
    statement : Statement or None
        Whence it comes; None for a law.
    """

    soft: bool
    timed: bool
    orders: tuple[str, ...]
    units: tuple[int, ...]
    count: Callable[[Outcome], int]
    statement: Statement | None = None


def items(instance: Instance) -> tuple[Item, ...]:
    """Return everything that rules say beyond the attributes of visits and units, as items.

    What a timetable keeps by itself, because there is none otherwise, is not among them: hard breaks, hard
    limits of time on board, and what laws say of one route alone is counted with the vehicle's other days.
    """
    found = [item for statement in instance.statements for item in _items(instance, statement)]
    for unit, pauses in instance.pauses.items():
        found.extend(_pause(unit, pause) for pause in pauses if pause.soft)
    found.extend(_laws(instance))
    return tuple(found)


def _items(instance: Instance, s: Statement) -> Iterator[Item]:
    def whole(
        count: Callable[[Any, Outcome], int],
        orders: Iterable[str],
        units: Iterable[int] = (),
        timed: bool = True,
    ) -> Item:
        return Item(
            s.soft, timed, tuple(dict.fromkeys(orders)), tuple(units), lambda outcome: count(s, outcome), s
        )

    visits = instance.visits
    if isinstance(s, Within):
        yield whole(_within, (visits[s.visit].order,))
    elif isinstance(s, Clear):
        yield whole(_clear, (visits[s.visit].order,))
    elif isinstance(s, NotBefore):
        yield whole(_not_before, (visits[s.visit].order,))
    elif isinstance(s, Precede):
        yield whole(_precede, (visits[s.before].order, visits[s.after].order))
    elif isinstance(s, Away):
        yield whole(_away, (), (s.unit,))
    elif isinstance(s, RideLimit):
        yield whole(_ride, (s.order,))
    elif isinstance(s, DoneBy):
        yield whole(_done_by, (s.order,), timed=False)
    elif isinstance(s, Together):
        yield whole(_together, s.orders, timed=False)
    elif isinstance(s, Apart):
        yield whole(_apart, (o for entry in s.entries for o in entry), timed=False)
    elif isinstance(s, InUse):
        units = instance.units_named(v for v in s.vehicles if v in instance.units_of)
        yield whole(_in_use, s.orders or (), () if s.orders else sorted(units), s.periods is not None)
    elif isinstance(s, AtEnd):
        yield from _at_end(instance, s)
    else:
        yield from _bound(instance, cast(Bound, s))


# -- times ------------------------------------------------------------------------------------------------


def _within(s: Within, outcome: Outcome) -> int:
    span = outcome.span(s.visit)
    if span is None:
        return 0
    moment = span[0] if s.edge == "start" else span[1]
    return min((max(a - moment, moment - b + 1, 0) for a, b in s.intervals), default=_NOWHERE)


def _clear(s: Clear, outcome: Outcome) -> int:
    span = outcome.span(s.visit)
    return int(span is not None and any(span[0] < b and span[1] > a for a, b in s.periods))


def _away(s: Away, outcome: Outcome) -> int:
    if not outcome.paths.get(s.unit):
        return 0
    table = outcome.tables[s.unit]
    return sum(max(0, min(table.end, b) - max(table.departure, a)) for a, b in s.periods)


def _precede(s: Precede, outcome: Outcome) -> int:
    before, after = outcome.span(s.before), outcome.span(s.after)
    if before is None or after is None:
        return 0
    return max(0, before[1] + s.gap - after[0])


def _not_before(s: NotBefore, outcome: Outcome) -> int:
    span = outcome.span(s.visit)
    order = outcome.instance.visits[s.visit].order
    if span is None or outcome.unit_of[order] not in s.units:
        return 0
    return max(0, s.minute - span[0])


def _ride(s: RideLimit, outcome: Outcome) -> int:
    unit = outcome.unit_of.get(s.order)
    if unit is None:
        return 0
    visits = outcome.instance.of_order[s.order]
    table = outcome.tables[unit]
    loaded = table.departure
    collected: int | None = None
    for step in table.steps:
        if step.what is None or step.what == RELOAD:
            if collected is not None and len(visits) == 1:
                return max(0, step.arrival - collected - s.minutes)
            loaded = step.end
        elif step.what in visits:
            if outcome.instance.visits[step.what].kind == "pickup":
                collected = step.end
            else:
                return max(0, step.start - (loaded if collected is None else collected) - s.minutes)
    return 0


def _pause(unit: int, pause: Pause) -> Item:
    def count(outcome: Outcome) -> int:
        if not outcome.paths.get(unit):
            return 0
        table = outcome.tables[unit]
        if not pause.needed(table.departure, table.end):
            return 0
        halts = (halt for step in table.steps for halt in step.halts)
        return int(
            not any(h.end - h.start >= pause.minutes and inside(h.start, (pause.window,)) for h in halts)
        )

    return Item(True, True, (), (unit,), count, pause)


# -- who --------------------------------------------------------------------------------------------------


def _done_by(s: DoneBy, outcome: Outcome) -> int:
    unit = outcome.unit_of.get(s.order)
    return int(unit is not None and unit not in s.units)


def _together(s: Together, outcome: Outcome) -> int:
    return max(0, len({v for o in s.orders if (v := outcome.vehicle_of(o)) is not None}) - 1)


def _apart(s: Apart, outcome: Outcome) -> int:
    met: dict[str, set[int]] = {}
    for side, entry in enumerate(s.entries):
        for order in entry:
            vehicle = outcome.vehicle_of(order)
            if vehicle is not None:
                met.setdefault(vehicle, set()).add(side)
    return sum(len(sides) - 1 for sides in met.values())


def _at_end(instance: Instance, s: AtEnd) -> Iterator[Item]:
    wanted = frozenset(instance.visits_of(s.orders))
    able = {u for visit in wanted for u in instance.visits[visit].units}
    for unit in sorted(able):

        def count(outcome: Outcome, unit: int = unit) -> int:
            path = [what for what in outcome.paths.get(unit, ()) if what != RELOAD]
            others = total = 0
            for what in path if s.place == "first" else reversed(path):
                if what in wanted:
                    total += others
                else:
                    others += 1
            return total

        yield Item(s.soft, False, (), (unit,), count, s)


# -- how much ---------------------------------------------------------------------------------------------


def _bound(instance: Instance, s: Bound) -> Iterator[Item]:
    whole = s.orders is None and s.quantity in ("duration", "hours", "driving", "overtime")
    timed = whole or s.quantity == "driving" or s.periods is not None
    size, spans = s.breach_unit, bound_spans(instance.problem.calendar, s)
    for vehicle in s.vehicles:

        def count(outcome: Outcome, vehicle: str = vehicle) -> int:
            total = 0
            for amount in outcome.amounts(s, vehicle, spans):
                if s.at_most is not None and amount > s.at_most:
                    total += -(-(amount - s.at_most) // size)
                if s.at_least is not None and amount < s.at_least:
                    total += -(-(s.at_least - amount) // size)
            return total

        yield Item(s.soft, timed, (), instance.units_of.get(vehicle, ()), count, s)


def _in_use(s: InUse, outcome: Outcome) -> int:
    vehicles = frozenset(s.vehicles)
    units = outcome.instance.units
    used: set[str] = set()
    if s.orders is not None:
        for order in s.orders:
            unit = outcome.unit_of.get(order)
            if unit is not None and _starts_in(s, outcome, outcome.instance.of_order[order]):
                used.add(units[unit].vehicle)
    else:
        for unit, path in outcome.paths.items():
            if path and _starts_in(s, outcome, path):
                used.add(units[unit].vehicle)
    used &= vehicles
    over = max(0, len(used) - s.at_most) if s.at_most is not None else 0
    return over + max(0, (s.at_least or 0) - len(used))


def _starts_in(s: InUse, outcome: Outcome, visits: Iterable[int]) -> bool:
    """Tell whether any of the visits starts in the periods of a statement."""
    if s.periods is None:
        return True
    spans = (outcome.span(visit) for visit in visits if visit != RELOAD)
    return any(span is not None and inside(span[0], s.periods) for span in spans)


# -- laws -------------------------------------------------------------------------------------------------


def _laws(instance: Instance) -> Iterator[Item]:
    monday = instance.problem.calendar.start.weekday()
    for units in instance.units_of.values():
        by_law: dict[str, list[int]] = {}
        for unit in units:
            if unit in instance.laws:
                by_law.setdefault(instance.laws[unit], []).append(unit)
        for law, bound in by_law.items():
            if len(bound) < 2:
                continue  # the timetable of the one route keeps it

            def count(outcome: Outcome, law: str = law, bound: tuple[int, ...] = tuple(bound)) -> int:
                tables = [outcome.tables[unit] for unit in bound if outcome.paths.get(unit)]
                return overrun(LAWS[law], tables, monday) if tables else 0

            yield Item(False, True, (), tuple(bound), count, None)
