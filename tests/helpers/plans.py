"""Plans built by hand: routes driven as soon as they can be, everything else listed as left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal

from planner.model import Plan, Problem, Route, Stop, Unserved
from planner.travel import TravelTimes


@dataclass(frozen=True)
class Do:
    """One step of a route.

    Attributes
    ----------
    what : str
        An order's name, ``"reload"`` or ``"break"``.
    part : str
        Of a shipment: ``"pickup"`` or ``"delivery"``.
    leave_after : int
        Minutes idle before the way to it.
    wait : int
        Minutes between arrival and start.
    minutes : int or None
        How long it takes; None for what the records say.
    slower : float
        The way takes that many times as long.
    """

    what: str
    part: Literal["", "pickup", "delivery"] = ""
    leave_after: int = 0
    wait: int = 0
    minutes: int | None = None
    slower: float = 1.0


def drive(problem: Problem, vehicle: str, leave: int, *steps: Do | str, day: int = 0) -> Route:
    """Return a vehicle's route: it leaves at a minute of the day and does the steps one after another.

    A bare name is an order done at once; a shipment's bare name is its pickup, then its delivery.
    """
    record = problem.vehicle[vehicle]
    travel = TravelTimes.of(problem)
    clock = day * 1440 + leave
    stops = [Stop(kind="start", place=record.start_place, arrival=clock, start=clock, end=clock)]

    def go(kind: str, order: str | None, place: str, minutes: int, step: Do) -> None:
        before = stops[-1]
        metres, driving = (0, 0) if kind == "break" else travel.between(before.place, place)
        driving = ceil(ceil(driving / record.speed_factor - 1e-9) * step.slower)
        arrival = before.end + step.leave_after + driving
        start = arrival + step.wait
        end = start + (minutes if step.minutes is None else step.minutes)
        stops.append(
            Stop(
                kind=kind,
                order=order,
                place=place,
                arrival=arrival,
                start=start,
                end=end,
                metres=metres,
                driving=driving,
            )  # type: ignore[arg-type]
        )

    seen: set[str] = set()
    for step in _spelled_out(problem, steps):
        if step.what == "reload":
            go("reload", None, record.start_place, record.reload_minutes, step)
        elif step.what == "break":
            go("break", None, stops[-1].place, 30, step)
        else:
            order = problem.order[step.what]
            kind: str = order.kind
            if kind == "shipment":
                kind = step.part or ("delivery" if step.what in seen else "pickup")
                seen.add(step.what)
            place = (order.to_place or "") if order.kind == "shipment" and kind == "delivery" else order.place
            go(kind, order.name, place, order.service_minutes, step)
    if record.end_place is not None:
        go("end", None, record.end_place, 0, Do("end"))
    return Route(vehicle=vehicle, day=day, stops=tuple(stops))


def _spelled_out(problem: Problem, steps: Iterable[Do | str]) -> Iterator[Do]:
    for step in steps:
        if isinstance(step, Do):
            yield step
        elif step in problem.order and problem.order[step].kind == "shipment":
            yield from (Do(step, "pickup"), Do(step, "delivery"))
        else:
            yield Do(step)


def complete(problem: Problem, plan: Plan) -> Plan:
    """Return a plan with everything that it does not serve listed as left out."""
    served = {order for route in plan.routes for order in route.orders} | {
        item.task for item in plan.schedule
    }
    left: list[Unserved] = [
        _left(record.name) for record in (*problem.orders, *problem.tasks) if record.name not in served
    ]
    for shift in problem.shifts:
        posts = shift.needed - sum(duty.shift == shift.name for duty in plan.roster)
        if posts > 0:
            left.append(_left(shift.name, posts))
    return plan.model_copy(update={"unserved": tuple(left)})


def _left(activity: str, posts: int = 0) -> Unserved:
    return Unserved(activity=activity, verdict="not_found", reason="Not tried.", posts=posts)


def plan_of(problem: Problem, *routes: Route, **parts: Iterable[object]) -> Plan:
    """Return a complete plan of routes and, by keyword, ``schedule`` and ``roster``."""
    plan = Plan(routes=routes, **{name: tuple(items) for name, items in parts.items()})  # type: ignore[arg-type]
    return complete(problem, plan)
