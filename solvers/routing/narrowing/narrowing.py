"""Rules across routes made into attributes of single visits and units, so that any answer keeps them.

Around a plan that keeps such a rule there are others that keep it for a simple reason: because every order
stays with its vehicle, or within a window. An engine that knows no rules across routes can look among those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import cast

from solvers.routing.counting.breaches import Item, items
from solvers.routing.engine import Paths
from solvers.routing.instance import Instance
from solvers.routing.narrowing import bounds as narrowing_bounds
from solvers.routing.narrowing.drafting import Draft
from solvers.routing.statements import (
    Apart,
    AtEnd,
    Away,
    Bound,
    Clear,
    DoneBy,
    InUse,
    NotBefore,
    Precede,
    RideLimit,
    Statement,
    Together,
    Within,
)


def narrowed(instance: Instance, paths: Paths, starts: Mapping[int, int]) -> Instance:
    """Return a copy of an instance in which a plan's good properties hold for whatever an engine answers.

    Rules that the plan keeps become attributes of visits and units, and their statements are removed; so do
    wishes that it keeps, and wishes that it misses are removed. A rule that can't be put so, or that the plan
    breaks, stays. The plan itself remains possible.

    Parameters
    ----------
    instance : Instance
        The problem; it is not changed.
    paths : mapping
        The plan, by unit.
    starts : mapping
        When its services start, by visit.
    """
    draft = Draft(instance, paths, starts)
    parts: dict[int, list[Item]] = {}
    for item in items(instance):
        parts.setdefault(id(item.statement), []).append(item)
    left: list[Statement] = []
    for statement in instance.statements:
        kept = not any(item.count(draft.outcome) for item in parts.get(id(statement), ()))
        said = kept and _NARROW[type(statement)](draft, statement)
        if not said and not statement.soft:
            left.append(statement)
    draft.instance.statements = left
    draft.instance.rides = [ride for ride in instance.rides if not _ride(draft, ride)]
    _one_window_each(draft)
    _days_apart(draft)
    return draft.instance


# -- times ------------------------------------------------------------------------------------------------


def _within(draft: Draft, s: Within) -> bool:
    if draft.span(s.visit) is not None:
        (draft.starts_in if s.edge == "start" else draft.ends_in)(s.visit, s.intervals)
    return True


def _clear(draft: Draft, s: Clear) -> bool:
    if draft.span(s.visit) is not None:
        draft.keep_clear(s.visit, s.periods)
    return True


def _away(draft: Draft, s: Away) -> bool:
    record = draft.unit(s.unit)
    record.blocked = tuple(sorted({*record.blocked, *s.periods}))
    if not record.spans():
        record.trips = 0
    return True


def _precede(draft: Draft, s: Precede) -> bool:
    """Put a moment between the two: half of the slack goes to each."""
    first, then = draft.span(s.before), draft.span(s.after)
    visits = draft.given.visits
    if first is not None and then is not None:
        until = first[1] + (then[0] - s.gap - first[1]) // 2
        draft.ends_by(s.before, until)
        draft.starts_from(s.after, until + s.gap)
    elif first is not None:
        draft.ends_by(s.before, first[1])
        draft.starts_from(s.after, first[1] + s.gap)
    else:
        if then is not None:
            draft.starts_from(s.after, then[0])
        draft.only_by(visits[s.before].order, frozenset())
    return True


def _not_before(draft: Draft, s: NotBefore) -> bool:
    unit = draft.unit_of(s.visit)
    if unit is None or unit in s.units:
        draft.starts_from(s.visit, s.minute)
    else:
        draft.not_by(draft.given.visits[s.visit].order, s.units)
    return True


def _ride(draft: Draft, s: RideLimit) -> bool:
    """Put a moment that the goods are at most so long on board before, and after."""
    visits = draft.given.of_order.get(s.order, ())
    if len(visits) < 2:
        return s.order not in draft.outcome.unit_of and s.soft
    pickup, delivery = visits
    loaded, brought = draft.span(pickup), draft.span(delivery)
    if loaded is None or brought is None:
        return s.soft
    latest = brought[0] + (s.minutes - (brought[0] - loaded[1])) // 2
    draft.starts_by(delivery, latest)
    draft.starts_from(pickup, latest - s.minutes - draft.instance.visits[pickup].service)
    return True


# -- who --------------------------------------------------------------------------------------------------


def _done_by(draft: Draft, s: DoneBy) -> bool:
    if draft.served((s.order,)):
        draft.only_by(s.order, s.units)
    return True


def _together(draft: Draft, s: Together) -> bool:
    instance = draft.instance
    vehicles = draft.vehicles(s.orders)
    if not vehicles:
        able = [
            {instance.units[u].vehicle for v in instance.of_order[order] for u in instance.visits[v].units}
            for order in s.orders
        ]
        vehicles = set(sorted(set.intersection(*able))[:1])
    units = draft.given.units_named(vehicles)
    for order in s.orders:
        draft.only_by(order, units)
    return True


def _apart(draft: Draft, s: Apart) -> bool:
    """Deal the vehicles out: those that do an entry now stay with it, the others go round."""
    instance = draft.instance
    owners = {vehicle: n for n, entry in enumerate(s.entries) for vehicle in draft.vehicles(entry)}
    waiting = [n for n, entry in enumerate(s.entries) if len(draft.served(entry)) < len(entry)]
    turns = waiting or list(range(len(s.entries)))
    for turn, vehicle in enumerate(v for v in instance.problem.vehicle if v not in owners):
        owners[vehicle] = turns[turn % len(turns)]
    for n, entry in enumerate(s.entries):
        units = instance.units_named(vehicle for vehicle, owner in owners.items() if owner == n)
        for order in entry:
            draft.only_by(order, units)
    return True


def _at_end(draft: Draft, s: AtEnd) -> bool:
    """Give each route with such orders a moment between them and the others; nobody else joins them."""
    outcome, visits = draft.outcome, draft.given.visits
    mine = frozenset(s.orders)
    units = sorted({outcome.unit_of[order] for order in draft.served(s.orders)})
    pure = set()
    for unit in units:
        path = [what for what in outcome.paths[unit] if what >= 0]
        inside = [what for what in path if visits[what].order in mine]
        others = [what for what in path if visits[what].order not in mine]
        if not others:
            pure.add(unit)
            continue
        early, late = (inside, others) if s.place == "first" else (others, inside)
        spans = outcome.tables[unit].spans
        until = max(spans[what][1] for what in early)
        until += max(0, min(spans[what][0] for what in late) - until) // 2
        for what in early:
            draft.ends_by(what, until)
        for what in late:
            draft.starts_from(what, until)
        for what in path:
            draft.only_by(visits[what].order, frozenset((unit,)))
    alone = frozenset(pure)
    for order in draft.given.of_order:
        if order not in mine:
            unit_now = outcome.unit_of.get(order)
            draft.not_by(order, frozenset(units) - {-1 if unit_now is None else unit_now})
        elif outcome.unit_of.get(order) is None or outcome.unit_of[order] in pure:
            draft.only_by(order, alone)
    return True


def _bound(draft: Draft, s: Bound) -> bool:
    return narrowing_bounds.bound(draft, s)


def _in_use(draft: Draft, s: InUse) -> bool:
    return narrowing_bounds.in_use(draft, s)


_NARROW = cast(
    "dict[type[Statement], Callable[[Draft, Statement], bool]]",
    {
        Within: _within,
        Clear: _clear,
        Away: _away,
        Precede: _precede,
        NotBefore: _not_before,
        RideLimit: _ride,
        DoneBy: _done_by,
        Together: _together,
        Apart: _apart,
        AtEnd: _at_end,
        Bound: _bound,
        InUse: _in_use,
    },
)
"""How each kind of statement that the plan keeps is put; each tells whether it could be."""


# -- what engines can't say otherwise ------------------------------------------------------------------------


def _one_window_each(draft: Draft) -> None:
    """Leave shipments, and vehicle-days in use, only the window in which they are now."""
    instance = draft.instance
    for number, record in enumerate(instance.visits):
        span = draft.span(number)
        if record.partner is None or span is None:
            continue
        domain = record.domain()
        if len(domain) > 1:
            draft.starts_in(number, tuple(w for w in domain if w[0] <= span[0] < w[1]))
    for number, table in draft.outcome.tables.items():
        for first, last in instance.units[number].spans():
            if first <= table.departure and table.end <= last and len(instance.units[number].spans()) > 1:
                draft.out_from(number, first)
                draft.back_by(number, last)


def _days_apart(draft: Draft) -> None:
    """Put a moment between the routes of a vehicle that could otherwise meet."""
    units, tables = draft.instance.units, draft.outcome.tables
    for numbers in draft.instance.units_of.values():
        alive = [n for n in numbers if units[n].trips and units[n].departs and units[n].returns]
        for one, other in pairwise(alive):
            if units[one].returns[-1][1] - 1 <= units[other].departs[0][0]:
                continue
            low = tables[one].end if one in tables else units[other].departs[0][0]
            high = tables[other].departure if other in tables else units[one].returns[-1][1] - 1
            until = max(low, min(high, (low + high) // 2))
            if low <= high:
                draft.back_by(one, until)
                draft.out_from(other, until)
