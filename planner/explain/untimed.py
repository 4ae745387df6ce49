"""Why a task was left out of the schedule."""

from __future__ import annotations

from collections.abc import Mapping

from planner.explain.off_duty import off_duty
from planner.explain.restrictions import Restrictions
from planner.foresight.ability import Ability
from planner.foresight.concern import Concern
from planner.model.plan import Plan, ScheduledTask, Unserved
from planner.model.records import Task
from planner.wording import instant_text, listing, some

MOST_NAMED = 3


def task_reason(
    restrictions: Restrictions, plan: Plan, task: Task, foreseen: Mapping[str, Concern]
) -> Unserved:
    """Return why one task is left out: skipped, impossible, or crowded out.

    Parameters
    ----------
    restrictions : Restrictions
        What data and rules say.
    plan : Plan
        The plan without the task.
    task : Task
        The one left out.
    foreseen : mapping
        What could be said before anything was solved, by activity.
    """
    if restrictions.level(task.name) == "skip":
        because = restrictions.activity[task.name].level_because
        words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
        return Unserved(activity=task.name, verdict="skipped", reason=words)
    if task.name in foreseen:
        concern = foreseen[task.name]
        return _left(task, "impossible", concern.text, concern.remedy)
    done = {item.task: item for item in plan.schedule}
    waiting = [before.task for before in task.after if before.task not in done]
    if waiting:
        verb = "are" if len(waiting) > 1 else "is"
        return _left(
            task, "impossible", f"It comes after {listing(waiting)}, which {verb} left out.", f"See to {waiting[0]} first."
        )  # fmt: skip
    ability = Ability(restrictions)
    if ability.first(task) is None:
        return _left(
            task, "impossible", "Taken together, its stations, its times and the rules leave no moment for it.",
            "Switch off a rule that names it, or widen its times.",
        )  # fmt: skip
    missing = off_duty(ability, plan, task)
    if missing is not None:
        return _left(task, "crowded_out", *missing)
    return _used_up(ability, plan, task) or _too_late(ability, done, task) or _crowded(ability, task)


def _left(task: Task, verdict: str, reason: str, fix: str) -> Unserved:
    return Unserved.model_validate({"activity": task.name, "verdict": verdict, "reason": reason, "fix": fix})


def _used_up(ability: Ability, plan: Plan, task: Task) -> Unserved | None:
    """Say that too little of a stock is left for every way of doing a task."""
    stations = ability.problem.station
    short: list[tuple[str, int, int]] = []
    for way in ability.ways(task):
        lacking = None
        for need in way.needs:
            stock = [name for name in need.members if name in stations and stations[name].used_up]
            if not stock or len(stock) < len(need.members):
                continue
            taken = sum(item.needs.get(name, 0) for item in plan.schedule for name in stock)
            left = sum(stations[name].capacity for name in stock) - taken
            if left < need.units:
                lacking = (need.name, need.units, left)
        if lacking is None:
            return None
        short.append(lacking)
    if not short:
        return None
    name, units, left = min(short, key=lambda one: one[1] - one[2])
    takers = [item.task for item in plan.schedule if item.needs.get(name)]
    agree = "uses" if len(takers) == 1 else "use"
    by = f"; {some(takers, MOST_NAMED)} {agree} the rest" if takers else ""
    return _left(
        task, "crowded_out", f"It needs {units} of {name}, but only {left or 'none'} is left{by}.".replace("only none", "none"),
        f"Add {units - left} to {name}, or give another task a lower priority.",
    )  # fmt: skip


def _too_late(ability: Ability, done: Mapping[str, ScheduledTask], task: Task) -> Unserved | None:
    """Say that what comes before it ends too late in this plan."""
    ready = [(done[before.task].end + before.lag, before.task) for before in task.after]
    if not ready:
        return None
    moment, last = max(ready)
    if ability.first(task, moment) is not None:
        return None
    at = instant_text(ability.calendar, moment)
    return _left(
        task, "crowded_out",
        f"It comes after {last}, which leaves it nothing before {at}; what it uses is not open for so long after that.",
        f"Have {last} done earlier, or open longer what {task.name} uses.",
    )  # fmt: skip


def _crowded(ability: Ability, task: Task) -> Unserved:
    fitting = [way for way in ability.ways(task) if ability.span(task, way) is not None]
    stations = list(dict.fromkeys(way.station for way in fitting if way.station))
    if not stations:
        needs = list(dict.fromkeys(need.name for way in fitting for need in way.needs))
        name = some(needs, MOST_NAMED) or "the plan"
        return _left(
            task, "crowded_out", f"There is room for it, but not beside the other work that uses {name}.",
            "Give another task a lower priority.",
        )  # fmt: skip
    name = some(stations, MOST_NAMED)
    return _left(
        task, "crowded_out", f"{name} could take it, but not beside the other work planned there.",
        f"Open {stations[0]} longer, or give another task a lower priority.",
    )  # fmt: skip
