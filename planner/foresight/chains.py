"""Tasks that come after others, which together take too long for the times that are given.

The earliest end of every task is found along its predecessors, as in the critical path method's forward pass,
but with openings kept; what can't be done by its latest time even so is named with the chain before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from planner.foresight.ability import Ability
from planner.foresight.concern import Concern, quoted
from planner.model.records import Task
from planner.wording import instant_text, moment_text, some

MOST_NAMED = 6


def concerns(ability: Ability) -> Iterator[Concern]:
    """Yield one concern for each task that fits by itself, but not behind its predecessors.

    Parameters
    ----------
    ability : Ability
        Of the records, no rule obeyed.
    """
    problem = ability.problem
    ends: dict[str, int] = {}
    behind: dict[str, str] = {}
    for name in _in_order(problem.tasks):
        task = problem.task[name]
        known = [(ends[p.task] + p.lag, p.task) for p in task.after if p.task in ends]
        if len(known) < len([p for p in task.after if p.task in problem.task]):
            continue  # comes after one that can't be done: that one is told of
        ready, before = max(known, default=(0, ""))
        span = ability.first(task, ready)
        if span is None:
            if before and ability.first(task) is not None:
                yield _concern(ability, task, _chain(before, behind), ready)
            continue
        ends[name] = span[1]
        if before:
            behind[name] = before


def _in_order(tasks: tuple[Task, ...]) -> Iterator[str]:
    """Yield tasks after their predecessors; nothing when there is a ring, which is told of elsewhere."""
    known = {task.name for task in tasks}
    graph = {
        task.name: [p.task for p in task.after if p.task in known and p.task != task.name] for task in tasks
    }
    try:
        yield from TopologicalSorter(graph).static_order()
    except CycleError:
        return


def _chain(last: str, behind: dict[str, str]) -> list[str]:
    chain = [last]
    while chain[-1] in behind:
        chain.append(behind[chain[-1]])
    return chain[::-1]


def _concern(ability: Ability, task: Task, chain: list[str], ready: int) -> Concern:
    calendar = ability.calendar
    names = some([quoted(name) for name in chain], MOST_NAMED)
    one = len(chain) == 1
    if task.latest:
        limit = f"it must be done by {moment_text(task.latest)}"
        title, wider = "latest", "Give it a later latest time"
    else:
        limit = "what it uses is not open for so long after that"
        title, wider = "after", "Let the plan cover more days, open what it uses longer"
    return Concern(
        "tasks", ability.task_index[task.name], title,
        f"{quoted(task.name)} comes after {names}, which {'ends' if one else 'end'} at "
        f"{instant_text(calendar, ready)} at the earliest, lags included; {limit}.",
        f"{wider}, or let what comes before take less time.",
        (task.name,),
    )  # fmt: skip
