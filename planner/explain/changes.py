"""What differs between two plans, activity by activity, as facts that lists and maps show alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.explain.restrictions import clock
from planner.model.calendar import DAY
from planner.model.plan import Plan
from planner.model.problem import Problem

What = Literal["added", "dropped", "moved", "retimed"]
RETIMED_FROM = 5
"""Minutes from which another start counts as a change; less is noise to a planner."""


@dataclass(frozen=True)
class Placement:
    """Who does an activity, from when to when (minutes of the horizon)."""

    resources: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Change:
    """What became of one activity.

    Attributes
    ----------
    what : {'added', 'dropped', 'moved', 'retimed'}
        Served only now, served no longer, done by somebody else, or at another time.
    before, after : Placement or None
    text : str
        One plain sentence.
    """

    activity: str
    what: What
    before: Placement | None
    after: Placement | None
    text: str


@dataclass(frozen=True)
class PlanChanges:
    """All changes from one plan to another, the weightiest first.

    ``staying`` says in a sentence how many orders keep their vehicle; it is empty without orders in both.
    """

    changes: tuple[Change, ...] = ()
    staying: str = ""

    @property
    def by_activity(self) -> dict[str, Change]:
        """Changes by the activity that they are of."""
        return {change.activity: change for change in self.changes}

    def count(self, what: What) -> int:
        """Return how many changes are of one sort."""
        return sum(change.what == what for change in self.changes)

    def __bool__(self) -> bool:
        return bool(self.changes)


def placements(problem: Problem, plan: Plan) -> dict[str, Placement]:
    """Return who does each served activity and when; of a shipment, its delivery."""
    found: dict[str, Placement] = {}
    for route in plan.routes:
        for stop in route.stops:
            if stop.order is not None:
                found[stop.order] = Placement((route.vehicle,), stop.start, stop.end)
    for item in plan.schedule:
        stations = (*((item.station,) if item.station else ()), *item.needs)
        found[item.task] = Placement(tuple(dict.fromkeys(stations)), item.start, item.end)
    staff: dict[str, list[str]] = {}
    for duty in plan.roster:
        staff.setdefault(duty.shift, []).append(duty.worker)
    for shift, workers in staff.items():
        record = problem.shift.get(shift)
        first = problem.calendar.day_of(record.date) * DAY if record else 0
        span = (first + record.starts, first + record.ends) if record else (0, 0)
        found[shift] = Placement(tuple(sorted(workers)), *span)
    return found


def orders_without_place(problem: Problem, plan: Plan) -> tuple[str, ...]:
    """Return the orders that a plan does not serve although they are wanted."""
    served = {name for route in plan.routes for name in route.orders}
    return tuple(o.name for o in problem.orders if o.name not in served and o.priority != "skip")


def stay_sentence(problem: Problem, before: Plan, after: Plan) -> str:
    """Return how many orders stay on their vehicle (and day) from one plan to another; empty without any.

    Counted are those that both plans serve.
    """
    old, new = _vehicle_days(before), _vehicle_days(after)
    both = [order.name for order in problem.orders if order.name in old and order.name in new]
    if not both:
        return ""
    stay = sum(old[name] == new[name] for name in both)
    where = "on their vehicle and day" if problem.calendar.days > 1 else "on their vehicle"
    if len(both) == 1:
        where = where.replace("their", "its")
        return f"The order {'stays' if stay else 'does not stay'} {where}."
    if stay == len(both):
        return f"All {stay} orders stay {where}."
    return f"{stay or 'None'} of {len(both)} orders {'stays' if stay == 1 else 'stay'} {where}."


def _vehicle_days(plan: Plan) -> dict[str, tuple[str, int]]:
    return {name: (route.vehicle, route.day) for route in plan.routes for name in route.orders}


def changes(problem: Problem, before: Plan, after: Plan) -> PlanChanges:
    """Return what changed from one plan to another.

    Parameters
    ----------
    problem : Problem
        The scenario that names and days are taken from; what it no longer has is left out.
    before, after : Plan
    """
    old, new = placements(problem, before), placements(problem, after)
    names = [r.name for r in (*problem.orders, *problem.tasks, *problem.shifts)]
    found = [change for name in names if (change := _change(problem, name, old.get(name), new.get(name)))]
    rank = {"dropped": 0, "added": 1, "moved": 2, "retimed": 3}
    ranked = tuple(sorted(found, key=lambda c: rank[c.what]))
    return PlanChanges(ranked, stay_sentence(problem, before, after))


def _change(problem: Problem, name: str, old: Placement | None, new: Placement | None) -> Change | None:
    if old is None and new is None:
        return None
    if new is None and old is not None:
        return Change(name, "dropped", old, None, f"{name} is left out now; it was on {_who(old)}.")
    if old is None and new is not None:
        return Change(
            name, "added", None, new, f"{name} is served now, on {_who(new)} {_when(problem, new)}."
        )
    assert old is not None
    assert new is not None
    if old.resources != new.resources:
        text = f"{name} moves from {_who(old)} to {_who(new)}, {_when(problem, new)}."
        return Change(name, "moved", old, new, text)
    shift = new.start - old.start
    if abs(shift) < RETIMED_FROM:
        return None
    text = f"{name} comes {_span(abs(shift))} {'later' if shift > 0 else 'earlier'}, {_when(problem, new)}."
    return Change(name, "retimed", old, new, text)


def _who(placement: Placement) -> str:
    return " and ".join(placement.resources) or "no station"


def _when(problem: Problem, placement: Placement) -> str:
    calendar = problem.calendar
    day = f"on {calendar.date_of(placement.start):%A} " if calendar.days > 1 else ""
    return f"{day}at {clock(placement.start)}"


def _span(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d} min" if rest else f"{hours} h"
