"""Bounds on quantities and on vehicles in use, made into attributes of single visits and units."""

from __future__ import annotations

from planner.model.calendar import DAY, complement
from solvers.routing.clock.limiting import lower
from solvers.routing.counting.outcome import bound_spans, inside
from solvers.routing.narrowing.drafting import Draft
from solvers.routing.statements import MINUTES, Bound, InUse

_OF_STOPS = ("duration", "hours")
"""Quantities of a route that, of certain orders, are the sum of their services."""


def bound(draft: Draft, s: Bound) -> bool:
    """Narrow to what keeps a bound on a quantity; tell whether that can be said.

    Bounds of whole routes become limits of vehicle-days, what is left over between the days shared out.
    What depends on certain orders is kept by leaving them with who has them.
    """
    whole = s.quantity in (*MINUTES, "distance", "trips") and s.orders is None
    if whole and s.periods is None and s.at_least is None:
        return _of_routes(draft, s)
    if s.quantity in ("driving", "distance", "trips", "overtime") or whole:
        return False
    if _plain(draft, s):
        return False
    return _of_orders(draft, s)


def _plain(draft: Draft, s: Bound) -> bool:
    """Tell whether a bound is one that a load dimension can say, which leaves more freedom."""
    instance = draft.given
    return (
        s.quantity not in _OF_STOPS
        and s.at_least is None
        and s.periods is None
        and s.per == "day"
        and not any(len(visits) > 1 for visits in instance.of_order.values())
        and all(instance.units[u].trips <= 1 for u in instance.units_named(s.vehicles))
    )


def _of_routes(draft: Draft, s: Bound) -> bool:
    if s.at_most is None:
        return True
    instance, outcome = draft.given, draft.outcome
    for vehicle in s.vehicles:
        for first, until in bound_spans(instance.problem.calendar, s):
            units = [
                u
                for u in instance.units_of.get(vehicle, ())
                if first <= instance.units[u].day * DAY < until and instance.units[u].trips
            ]
            now = {u: outcome.quantity(s, u) if outcome.paths.get(u) else 0 for u in units}
            if s.quantity == "driving":
                # What is driven is at most how long the route takes.
                now = {
                    u: outcome.tables[u].end - outcome.tables[u].departure if q else 0 for u, q in now.items()
                }
            spare = s.at_most - sum(now.values())
            if spare < 0:
                return False
            for n, u in enumerate(units):
                share = spare // len(units) + (n < spare % len(units))
                _limit(draft, s.quantity, u, now[u] + share)
    return True


def _limit(draft: Draft, quantity: str, unit: int, most: int) -> None:
    record = draft.unit(unit)
    if quantity == "trips":
        record.trips = min(record.trips, most)
    elif quantity == "distance":
        record.max_metres = lower(record.max_metres, most)
    elif quantity == "overtime":
        draft.back_by(unit, record.latest_end + most)
    else:
        record.max_minutes = lower(record.max_minutes, most)


def _of_orders(draft: Draft, s: Bound) -> bool:
    """Leave the orders that count with who has them, and within or without the periods."""
    instance, outcome = draft.given, draft.outcome
    mine = instance.units_named(s.vehicles)
    for order in s.orders if s.orders is not None else tuple(instance.of_order):
        if order not in instance.of_order:
            continue
        unit = outcome.unit_of.get(order)
        if unit is None:
            if s.at_most is not None:
                draft.not_by(order, mine)
            continue
        if unit not in mine:
            draft.not_by(order, mine)
            continue
        record = instance.units[unit]
        same = frozenset((unit,)) if s.per == "day" else instance.units_named((record.vehicle,))
        draft.only_by(order, same)
        if s.per == "week":
            weeks = [w for w in bound_spans(instance.problem.calendar, s) if inside(record.day * DAY, (w,))]
            same = frozenset(u for u in same if inside(instance.units[u].day * DAY, tuple(weeks)))
            draft.only_by(order, same or frozenset((unit,)))
        if s.periods is not None:
            for visit in instance.of_order[order]:
                _stay_inside(draft, visit, s.periods)
    return True


def _stay_inside(draft: Draft, visit: int, periods: tuple[tuple[int, int], ...]) -> None:
    """Let a service start within the periods only, or never, as now."""
    span = draft.span(visit)
    if span is None:
        return
    if inside(span[0], periods):
        draft.starts_in(visit, periods)
    else:
        first, last = draft.given.span
        draft.starts_in(visit, complement(periods, (first - DAY, last + DAY)))


def in_use(draft: Draft, s: InUse) -> bool:
    """Narrow to what keeps a bound on the vehicles in use: who counts as used stays so, few others may be."""
    instance = draft.given
    orders = tuple(instance.of_order) if s.orders is None else s.orders
    users: dict[str, str] = {}
    for order in draft.served(orders):
        vehicle = instance.units[draft.outcome.unit_of[order]].vehicle
        if vehicle in s.vehicles and _counts(draft, s, order):
            users.setdefault(vehicle, order)
    if s.at_least is not None:
        for vehicle, order in users.items():
            draft.only_by(order, instance.units_named((vehicle,)))
            if s.periods is not None:
                for visit in instance.of_order[order]:
                    _stay_inside(draft, visit, s.periods)
    if s.at_most is None:
        return True
    others = [v for v in s.vehicles if v not in users]
    barred = instance.units_named(others[max(0, s.at_most - len(users)) :])
    for order in orders:
        for visit in instance.of_order.get(order, ()):
            unit = draft.unit_of(visit)
            if unit is not None and unit in barred and s.periods is not None:
                _stay_inside(draft, visit, s.periods)
                draft.only_by(order, frozenset((unit,)))
            elif unit is None or unit not in barred:
                draft.not_by(order, barred)
    return True


def _counts(draft: Draft, s: InUse, order: str) -> bool:
    if s.periods is None:
        return True
    spans = (draft.span(visit) for visit in draft.given.of_order[order])
    return any(span is not None and inside(span[0], s.periods) for span in spans)
