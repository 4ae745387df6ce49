"""Whether the people whom a task needs are on duty long enough in a plan's roster."""

from __future__ import annotations

from planner.engaged import duty_spans
from planner.foresight.ability import Ability, Way
from planner.model.calendar import Interval, intersected
from planner.model.plan import Plan
from planner.model.records import Task
from planner.wording import minutes_text


def off_duty(ability: Ability, plan: Plan, task: Task) -> tuple[str, str] | None:
    """Return who is missing on duty for every way of doing a task, and what would help; None when nobody is.

    Only for tasks that are never interrupted: others go on with the next duty.
    """
    on_duty = duty_spans(ability.problem, plan)
    if task.interruptible or not on_duty:
        return None
    found = [_missing(ability, way, task, on_duty) for way in ability.ways(task)]
    missing = [one for one in found if one is not None]
    if not found or len(missing) < len(found):
        return None
    name, units, minutes = missing[0]
    if name in on_duty:
        text = (
            f"{name} is never on duty for the {minutes_text(minutes)} that it takes, at a time that suits it."
        )
        return text, f"Give {name} a shift that covers it."
    text = (
        f"There are never {units} of {name} on duty together for the {minutes_text(minutes)} that it takes, at a time"
        " that suits it."
    )
    if units == 1:
        text = f"Nobody of {name} is on duty for the {minutes_text(minutes)} that it takes, at a time that suits it."
    return text, f"Put more of {name} on shifts that cover it."


def _missing(
    ability: Ability, way: Way, task: Task, on_duty: dict[str, tuple[Interval, ...]]
) -> tuple[str, int, int] | None:
    calendar = ability.calendar
    start_from = calendar.allowed_instants(task.earliest, None)
    end_by = calendar.allowed_ends(task.latest) if task.latest else ((0, calendar.minutes + 1),)
    for need in way.needs:
        if not all(member in on_duty for member in need.members):
            continue
        starts: list[Interval] = []
        for member in need.members:
            fitting = tuple((a, b - way.minutes + 1) for a, b in on_duty[member] if b - a >= way.minutes)
            fitting = intersected(fitting, start_from)
            starts += intersected(fitting, tuple((a - way.minutes, b - way.minutes) for a, b in end_by))
        if not any(sum(a <= moment < b for a, b in starts) >= need.units for moment, _ in starts):
            return need.name, need.units, way.minutes
    return None
