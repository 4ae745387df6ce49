"""What a coupling is: one way in which the rooms' plans touch, told to each room as rules of its own kind.

No room knows another. What others have planned reaches it as derived rules, as if a planner had stated them for
this once; they live for one call of a room and are in no ledger.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol

from planner.constraints.base import Constraint
from planner.constraints.unavailable import Unavailable
from planner.model import Origin, Plan, Problem, Rule
from planner.model.calendar import DAY, Interval, complement, merged

RoomName = Literal["rostering", "scheduling", "routing"]
PREFIX = "derived: "
"""With what the ids of derived rules begin; ids of planners' rules are words without a colon."""
_WHO = "another part of the plan"


class Coupling(Protocol):
    """One way in which rooms touch, for one scenario.

    Attributes
    ----------
    between : frozenset of str
        The rooms that it joins; fewer than two: nothing touches.
    """

    between: frozenset[RoomName]

    def rules(self, room: RoomName, others: Plan) -> tuple[Rule, ...]:
        """Return what the plans of other rooms mean for one room.

        Parameters
        ----------
        room : str
            Who is about to plan.
        others : Plan
            What the others have planned; the room's own part is not looked at.
        """


def derived(constraints: Iterable[Constraint]) -> tuple[Rule, ...]:
    """Return constraints as derived rules."""
    return tuple(
        Rule(id=f"{PREFIX}{number}", constraint=constraint, origin=Origin(who=_WHO))
        for number, constraint in enumerate(constraints)
    )


def is_derived(rule: str) -> bool:
    """Tell whether a rule's id is that of a derived one."""
    return rule.startswith(PREFIX)


def with_rules(problem: Problem, rules: Iterable[Rule]) -> Problem:
    """Return a problem with derived rules besides its own, each with an id of its own."""
    added = derived(rule.constraint for rule in rules)
    return problem.model_copy(update={"rules": (*problem.rules, *added)}) if added else problem


def wished(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return derived rules as wishes."""
    return derived(rule.constraint.model_copy(update={"strength": "soft"}) for rule in rules)


def away(problem: Problem, resource: str, spans: Iterable[Interval]) -> list[Constraint]:
    """Return constraints that keep a resource from work in some spans.

    A worker's name alone would stand for the vehicles that the worker drives as well. What reaches beyond the
    horizon is left open there.
    """
    names = (resource, "not all vehicles") if resource in problem.worker else (resource,)
    calendar = problem.calendar
    return [
        Unavailable(
            resources=names,
            start=calendar.moment(start) if start >= 0 else None,
            end=calendar.moment(end) if end <= calendar.minutes else None,
        )
        for start, end in merged(spans)
    ]


def outside(problem: Problem, spans: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return what of the horizon, with a day around it, lies in none of the spans."""
    return complement(merged(spans), (-DAY, problem.calendar.minutes + 2 * DAY))


def usable(problem: Problem) -> frozenset[str]:
    """Return every resource that some task could use: stations of modes and needs, groups as their members."""
    named = {
        name
        for task in problem.tasks
        for name in (
            *task.needs,
            *(mode.station for mode in task.modes if mode.station),
            *(need for mode in task.modes for need in mode.needs),
        )
    }
    found: set[str] = set()
    for name in named:
        if problem.names.is_resource(name):
            found.update(problem.names.resources((name,)))
    return frozenset(found)


def used(plan: Plan) -> dict[str, list[Interval]]:
    """Return when tasks use each resource."""
    found: dict[str, list[Interval]] = {}
    for item in plan.schedule:
        for name in {item.station or "", *(n for n, units in item.needs.items() if units)} - {""}:
            if item.end > item.start:
                found.setdefault(name, []).append((item.start, item.end))
    return found
