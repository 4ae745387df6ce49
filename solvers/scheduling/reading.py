"""Between plans and the model's decisions, both ways."""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model.plan import Plan, ScheduledTask
from solvers.scheduling.facts import Way
from solvers.scheduling.model import ScheduleModel, TaskVariables
from solvers.tiers import Read

Values = list[tuple[cp_model.IntVar, int]]


def schedule(model: ScheduleModel, read: Read) -> tuple[ScheduledTask, ...]:
    """Return what a solution does, in the order of the tasks' records."""
    found: list[ScheduledTask] = []
    for name, task in model.tasks.items():
        if not read(task.present):
            continue
        station = next((way.station for way, literal in task.ways if read(literal)), "")
        needs: dict[str, int] = {}
        for _, given in task.needs:
            for member, (_, amount) in given.items():
                if units := read(amount):
                    needs[member] = needs.get(member, 0) + units
        start, end = read(task.start), read(task.end)
        found.append(ScheduledTask(task=name, station=station or None, start=start, end=end, needs=needs))
    return tuple(found)


def values(model: ScheduleModel, plan: Plan) -> Values | None:
    """Return the values of the decisions in a plan, or None when it does what the model can't say."""
    planned = {item.task: item for item in plan.schedule}
    if len(planned) < len(plan.schedule) or not planned.keys() <= model.tasks.keys():
        return None
    found: Values = []
    for name, task in model.tasks.items():
        item = planned.get(name)
        own = [(literal, 0) for _, literal in task.ways if literal is not task.present]
        if item is not None:
            said = _of_task(task, item)
            if said is None:
                return None
            own = said
        found += [(task.present, int(item is not None)), *own]
    return found


def loosely(model: ScheduleModel, plan: Plan, copy: cp_model.CpModel) -> None:
    """Have a copy of the model do what a plan does, or less: each task as planned or not at all."""
    planned = {item.task: item for item in plan.schedule}
    for name, task in model.tasks.items():
        present = copy.get_bool_var_from_proto_index(task.present.index)
        said = _of_task(task, planned[name]) if name in planned else None
        if said is None:
            copy.add(present == 0)
            continue
        for variable, value in said:
            own = copy.get_int_var_from_proto_index(variable.index)
            copy.add(own == value).only_enforce_if(present)


def _of_task(task: TaskVariables, item: ScheduledTask) -> Values | None:
    """Return the values of a planned task's decisions but its presence."""
    station, minutes = item.station or "", item.end - item.start
    fitting = [way for way, _ in task.ways if way == Way(station, minutes, way.short)]
    if not fitting:
        return None
    found: Values = [(task.start, item.start)]
    found.extend(
        (literal, int(way == fitting[0])) for way, literal in task.ways if literal is not task.present
    )
    return found if _deal(task, dict(item.needs), found) else None


def _deal(task: TaskVariables, left: dict[str, int], found: Values) -> bool:
    """Deal the recorded units out to the needs, those with the fewest members first."""
    for need, given in sorted(task.needs, key=lambda pair: len(pair[0].members)):
        wanted = need.units
        for member, (literal, amount) in given.items():
            units = min(left.get(member, 0), wanted)
            wanted -= units
            left[member] = left.get(member, 0) - units
            if literal is not task.present:
                found.append((literal, int(units > 0)))
                if isinstance(amount, cp_model.IntVar) and amount is not literal:
                    found.append((amount, units))
        if wanted:
            return False
    return not any(left.values())
