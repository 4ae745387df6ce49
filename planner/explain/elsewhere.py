"""What keeps vehicles off the road because of the rest of the plan: service, drivers off duty, drivers at work."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from planner.engaged import duty_spans, users
from planner.explain.because import Because
from planner.model.calendar import DAY, Interval, clock_text, complement, intersected
from planner.wording import instant_text, listing

if TYPE_CHECKING:
    from planner.model.plan import Plan
    from planner.model.problem import Problem

Taken = tuple[Interval, Because]


def taken(problem: Problem, plan: Plan) -> dict[str, tuple[Taken, ...]]:
    """Return when each vehicle can't be on the road because of tasks and duties of a plan, and which of them says so.

    Parameters
    ----------
    problem : Problem
    plan : Plan
        Its schedule and its roster are looked at.

    Returns
    -------
    dict
        By vehicle; one that nothing keeps off the road is missing.
    """
    found: defaultdict[str, list[Taken]] = defaultdict(list)
    using = users(plan) if problem.tasks else {}
    on_duty = duty_spans(problem, plan) if problem.shifts else {}
    calendar = problem.calendar
    for vehicle in problem.vehicles:
        for item in using.get(vehicle.name, ()):
            until = instant_text(calendar, item.end)
            why = Because(
                f"it is in service ({item.task}) until {until}", fix=f"do {item.task} at another time"
            )
            found[vehicle.name].append(((item.start, item.end), why))
        driver = vehicle.driver
        for item in using.get(driver, ()) if driver in problem.worker else ():
            until = instant_text(calendar, item.end)
            why = Because(
                f"its driver {driver} works on {item.task} until {until}",
                fix=f"give {item.task} to somebody else",
            )
            found[vehicle.name].append(((item.start, item.end), why))
        if driver in on_duty:
            found[vehicle.name].extend(_off_duty(problem, driver, on_duty[driver]))
    return {name: tuple(spans) for name, spans in found.items()}


def _off_duty(problem: Problem, driver: str, spans: tuple[Interval, ...]) -> list[Taken]:
    calendar = problem.calendar
    found: list[Taken] = []
    for day in range(calendar.days):
        whole = (day * DAY, (day + 1) * DAY)
        on_day = f" on {calendar.date_of(day * DAY):%A}" if calendar.days > 1 else ""
        duties = intersected(spans, (whole,))
        if duties:
            hours = listing([f"{clock_text(a)} to {clock_text(b)}" for a, b in duties])
            why = Because(
                f"its driver {driver} is on duty only from {hours}{on_day}",
                fix=f"give {driver} a longer shift",
            )
        else:
            why = Because(f"its driver {driver} has no shift{on_day}", fix=f"put {driver} on a shift{on_day}")
        # Night shifts: what the last day leaves of them lies beyond the horizon.
        last = (whole[0], whole[1] + DAY) if day + 1 == calendar.days else whole
        found.extend((gap, why) for gap in complement(spans, last))
    return found
