"""What differs between two plans, activity by activity, as facts that lists and maps show alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from planner.explain.restrictions import clock
from planner.model.calendar import DAY
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.wording import listing, some

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

    ``staying`` says in sentences how many orders, tasks and duties stay as they were; it is empty without any.
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


def where_by_whom(problem: Problem, resources: Iterable[str], most: int = 4) -> str:
    """Return the resources of a task in words: ``at Bay 1 by Ana and Luc with Crane``; empty without any."""
    names = list(resources)
    people = [name for name in names if name in problem.worker]
    things = [name for name in names if name not in problem.worker]
    said = []
    if things:
        said.append(f"at {things[0]}")
    if people:
        said.append(f"by {some(people, most)}")
    if things[1:]:
        said.append(f"with {some(things[1:], most)}")
    return " ".join(said)


def orders_without_place(problem: Problem, plan: Plan) -> tuple[str, ...]:
    """Return the orders that a plan does not serve although they are wanted."""
    served = {name for route in plan.routes for name in route.orders}
    return tuple(o.name for o in problem.orders if o.name not in served and o.priority != "skip")


def stay_sentence(problem: Problem, before: Plan, after: Plan) -> str:
    """Return how much stays from one plan to another, in a sentence a sort; empty without anything in both.

    Orders stay on their vehicle (and day), tasks at their station and time, people on their shifts. Counted are
    the orders and tasks that both plans have, and the duties of the first on shifts that there still are.
    """
    old, new = _vehicle_days(before), _vehicle_days(after)
    both = [order.name for order in problem.orders if order.name in old and order.name in new]
    where = "on their vehicle and day" if problem.calendar.days > 1 else "on their vehicle"
    found = [_staying(sum(old[name] == new[name] for name in both), len(both), "order", where)]
    tasks = {item.task: item for item in before.schedule if item.task in problem.task}
    kept = [(tasks[item.task], item) for item in after.schedule if item.task in tasks]
    same = sum(one.station == now.station and abs(one.start - now.start) < RETIMED_FROM for one, now in kept)
    found.append(_staying(same, len(kept), "task", "at their station and time"))
    duties = [duty for duty in before.roster if duty.shift in problem.shift]
    have = set(after.roster)
    found.append(_staying(sum(duty in have for duty in duties), len(duties), "duty", "with the same people"))
    return " ".join(filter(None, found))


def _staying(stay: int, both: int, noun: str, where: str) -> str:
    if not both:
        return ""
    nouns = "duties" if noun == "duty" else f"{noun}s"
    if both == 1:
        where = where.replace("their", "its").replace("people", "person")
        return f"The {noun} {'stays' if stay else 'does not stay'} {where}."
    if stay == both:
        return f"All {stay} {nouns} stay {where}."
    return f"{stay or 'None'} of {both} {nouns} {'stays' if stay == 1 else 'stay'} {where}."


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
        return Change(name, "dropped", old, None, _dropped(problem, name, old))
    if old is None and new is not None:
        return Change(name, "added", None, new, _added(problem, name, new))
    assert old is not None
    assert new is not None
    if set(old.resources) != set(new.resources):
        return Change(name, "moved", old, new, _moved(problem, name, old, new))
    shift = new.start - old.start
    if abs(shift) < RETIMED_FROM:
        return None
    text = f"{name} comes {_span(abs(shift))} {'later' if shift > 0 else 'earlier'}, {_when(problem, new)}."
    return Change(name, "retimed", old, new, text)


def _dropped(problem: Problem, name: str, old: Placement) -> str:
    if name in problem.shift:
        return f"Nobody is on {name} now; {_who(old)} had it."
    if name in problem.task:
        return f"{name} is left out now; it was {_at(problem, old)}{_when(problem, old)}."
    return f"{name} is left out now; it was on {_who(old)}."


def _added(problem: Problem, name: str, new: Placement) -> str:
    if name in problem.shift:
        return f"{name} is staffed now, by {_who(new)}."
    if name in problem.task:
        return f"{name} is done now, {_at(problem, new)}{_when(problem, new)}."
    return f"{name} is served now, on {_who(new)} {_when(problem, new)}."


def _moved(problem: Problem, name: str, old: Placement, new: Placement) -> str:
    """Say who or what takes whose place; of people and stations that stay nothing is said."""
    came = [one for one in new.resources if one not in old.resources]
    gone = [one for one in old.resources if one not in new.resources]
    if name in problem.shift:
        if came and gone:
            return f"{listing(came)} instead of {listing(gone)} on {name}."
        return f"{listing(came)} as well on {name}." if came else f"{listing(gone)} no longer on {name}."
    if name in problem.task:
        if came and gone:
            return f"{name} is done with {listing(came)} instead of {listing(gone)}, {_when(problem, new)}."
        what = f"with {listing(came)} as well" if came else f"without {listing(gone)}"
        return f"{name} is done {what}, {_when(problem, new)}."
    return f"{name} moves from {_who(old)} to {_who(new)}, {_when(problem, new)}."


def _at(problem: Problem, placement: Placement) -> str:
    where = where_by_whom(problem, placement.resources)
    return f"{where}, " if where else ""


def _who(placement: Placement) -> str:
    return listing(placement.resources) or "no station"


def _when(problem: Problem, placement: Placement) -> str:
    calendar = problem.calendar
    day = f"on {calendar.date_of(placement.start):%A} " if calendar.days > 1 else ""
    return f"{day}at {clock(placement.start)}"


def _span(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d} min" if rest else f"{hours} h"
