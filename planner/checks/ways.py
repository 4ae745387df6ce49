"""Stops follow each other in time, and ways take as long as they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from planner.constraints.travel import Travel
from planner.judging import Breach, Leg, PlanView
from planner.model.calendar import Interval
from planner.model.plan import Route
from planner.travel.times import UNREACHABLE
from planner.wording import kilometres_text, minutes_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield stops whose times don't fit together, and ways that are driven too fast."""
    for route in view.plan.routes:
        yield from _times(view, route)
    faster = _faster(view)
    for leg in view.legs:
        yield from _way(view, leg, faster)


def _times(view: PlanView, route: Route) -> Iterator[Breach]:
    first = route.stops[0]
    if first.driving or first.metres:
        yield _breach(route, f"{route.vehicle} drives before the start of its route.")
    for stop in route.stops:
        if not stop.arrival <= stop.start <= stop.end or stop.driving < 0 or stop.metres < 0:
            yield _breach(route, f"The times of {route.vehicle} at {stop.place} run backwards.", stop.order)
    for one, other in pairwise(route.stops):
        missing = one.end + other.driving - other.arrival
        if missing > 0:
            text = (
                f"{route.vehicle} arrives at {other.place} at {view.at(other.arrival)}, but can't be there"
                f" before {view.at(one.end + other.driving)}."
            )
            yield _breach(route, text, other.order, missing)
    if route.stops[-1].kind == "break" and (route.stops[-1].driving or route.stops[-1].metres):
        yield _breach(route, f"{route.vehicle} ends its route on the way.")
    for one, other in pairwise(route.stops):
        if other.kind == "break" and other.place != one.place:
            yield _breach(route, f"A break of {route.vehicle} must keep the place of the stop before it.")


def _faster(view: PlanView) -> list[tuple[Travel, list[frozenset[str]] | None, tuple[Interval, ...]]]:
    """Return the hard rules on travel times, where one of them allows to be faster than usual."""
    rules = [
        rule.constraint
        for rule in view.problem.active_rules
        if isinstance(rule.constraint, Travel)
        and not rule.constraint.soft
        and rule.constraint.factor
        and not rule.constraint.closed
        and rule.id not in view.refused
    ]
    if all(float(rule.factor or 1) >= 1 for rule in rules):
        return []
    return [(rule, rule.entries(view), view.calendar.periods(rule.start, rule.end)) for rule in rules]


def _way(
    view: PlanView,
    leg: Leg,
    faster: list[tuple[Travel, list[frozenset[str]] | None, tuple[Interval, ...]]],
) -> Iterator[Breach]:
    if leg.origin == leg.destination and not leg.metres and not leg.driving:
        return
    metres, minutes = view.travel.between(leg.origin, leg.destination)
    order = leg.stop.order
    if metres >= UNREACHABLE or minutes >= UNREACHABLE:
        text = f"No way is known from {leg.origin} to {leg.destination}, but {leg.vehicle} drives it."
        yield _breach(leg.route, text, order)
        return
    if leg.metres != metres:
        text = (
            f"The way of {leg.vehicle} from {leg.origin} to {leg.destination} is {kilometres_text(metres)}, not"
            f" {kilometres_text(leg.metres)}."
        )
        yield _breach(leg.route, text, order, abs(leg.metres - metres))
    factors = [
        float(rule.factor or 1)
        for rule, entries, periods in faster
        if rule.concerns(leg, entries) and any(a <= leg.departs < b for a, b in periods)
    ]
    needed = ceil(view.base_minutes(leg) * min(1.0, max(factors, default=1.0)) - 1e-9)
    if leg.driving < needed:
        text = (
            f"{leg.vehicle} drives from {leg.origin} to {leg.destination} in {minutes_text(leg.driving)}, but"
            f" it takes {minutes_text(needed)}."
        )
        yield _breach(leg.route, text, order, needed - leg.driving)


def _breach(route: Route, text: str, order: str | None = None, amount: int = 1) -> Breach:
    return Breach(text, (order,) if order else (), (route.vehicle,), amount)
