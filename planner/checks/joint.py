"""Routes, schedule and roster fit together: nobody and nothing is in two places, and people are on duty."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from planner.engaged import covers, duty_spans, users
from planner.judging import Breach, PlanView
from planner.model.calendar import Interval
from planner.model.plan import Route, ScheduledTask
from planner.wording import listing


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what one part of a plan does against another, loadings aside."""
    using = users(view.plan)
    on_duty = duty_spans(view.problem, view.plan)
    yield from _vehicles(view, using)
    yield from _drivers(view, using, on_duty)
    yield from _at_once(view)
    yield from _workers(view, using, on_duty)


def _vehicles(view: PlanView, using: dict[str, tuple[ScheduledTask, ...]]) -> Iterator[Breach]:
    """Yield vehicles that are on the road or at a dock while a task uses them."""
    for name in view.problem.vehicle:
        tasks = using.get(name, ())
        if not tasks:
            continue
        for route in view.routes_of.get(name, ()):
            for item in _meeting(tasks, route.start, route.end):
                text = (
                    f"{name} is on the road from {view.at(route.start)} to {view.at(route.end)}, but {item.task}"
                    f" has it from {view.at(item.start)} to {view.at(item.end)}."
                )
                yield Breach(text, (item.task,), (name,), _shared(item, route.start, route.end))
        for loading in view.plan.loadings:
            if loading.vehicle != name:
                continue
            for item in _meeting(tasks, loading.start, loading.end):
                text = (
                    f"{name} is loaded at {loading.station} at {view.at(loading.start)}, but {item.task} has it from"
                    f" {view.at(item.start)} to {view.at(item.end)}."
                )
                yield Breach(
                    text, (item.task,), (name, loading.station), _shared(item, loading.start, loading.end)
                )


def _drivers(
    view: PlanView, using: dict[str, tuple[ScheduledTask, ...]], on_duty: dict[str, tuple[Interval, ...]]
) -> Iterator[Breach]:
    """Yield routes whose driver is off duty, or at work on a task."""
    for name, routes in view.routes_of.items():
        driver = view.problem.vehicle[name].driver
        if driver not in view.problem.worker:
            continue
        for route in routes:
            if driver in on_duty and not covers(on_duty[driver], route.start, route.end):
                yield _off_duty(view, driver, route, on_duty[driver])
            for item in _meeting(using.get(driver, ()), route.start, route.end):
                text = (
                    f"{driver} drives {name} from {view.at(route.start)} to {view.at(route.end)}, but works on"
                    f" {item.task} from {view.at(item.start)} to {view.at(item.end)}."
                )
                yield Breach(text, (item.task,), (driver, name), _shared(item, route.start, route.end))


def _at_once(view: PlanView) -> Iterator[Breach]:
    """Yield routes whose driver is out with another vehicle at the same time."""
    driven: dict[str, list[Route]] = {}
    for name, routes in view.routes_of.items():
        driver = view.problem.vehicle[name].driver
        if driver in view.problem.worker:
            driven.setdefault(driver, []).extend(routes)
    for driver, theirs in driven.items():
        for one, other in combinations(sorted(theirs, key=lambda route: route.start), 2):
            shared = min(one.end, other.end) - other.start
            if one.vehicle != other.vehicle and shared > 0:
                text = (
                    f"{driver} drives {other.vehicle} from {view.at(other.start)}, but is out with {one.vehicle}"
                    f" until {view.at(one.end)}."
                )
                yield Breach(text, resources=(other.vehicle,), amount=shared)


def _off_duty(view: PlanView, driver: str, route: Route, spans: tuple[Interval, ...]) -> Breach:
    out = f"{driver} drives {route.vehicle} from {view.at(route.start)} to {view.at(route.end)}"
    return Breach(
        f"{out}, but {_duties(view, spans, route.start, route.end)}.", resources=(route.vehicle, driver)
    )


def _workers(
    view: PlanView, using: dict[str, tuple[ScheduledTask, ...]], on_duty: dict[str, tuple[Interval, ...]]
) -> Iterator[Breach]:
    """Yield tasks on which rostered people work while they are off duty."""
    for name, spans in on_duty.items():
        for item in using.get(name, ()):
            task = view.problem.task[item.task]
            rests = task.interruptible and item.end > item.start
            kept = (
                covers(spans, item.start, item.start + 1) and covers(spans, item.end - 1, item.end)
                if rests
                else covers(spans, item.start, item.end)
            )
            if not kept:
                text = (
                    f"{name} works on {item.task} from {view.at(item.start)} to {view.at(item.end)}, but"
                    f" {_duties(view, spans, item.start, item.end)}."
                )
                yield Breach(text, (item.task,), (name,))


def _duties(view: PlanView, spans: tuple[Interval, ...], start: int, end: int) -> str:
    """Return when somebody is on duty near a span, in words."""
    near = [(a, b) for a, b in spans if a < end and start < b]
    if not near:
        return "is on no shift then"
    return f"is on duty only from {listing([f'{view.at(a)} to {view.at(b)}' for a, b in near])}"


def _meeting(items: tuple[ScheduledTask, ...], start: int, end: int) -> list[ScheduledTask]:
    return [item for item in items if item.start < end and start < item.end]


def _shared(item: ScheduledTask, start: int, end: int) -> int:
    return max(1, min(item.end, end) - max(item.start, start))
