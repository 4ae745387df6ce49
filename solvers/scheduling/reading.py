"""Between plans and the model's decisions, both ways."""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model.plan import Plan, ScheduledTask
from solvers.scheduling.building import TaskVariables
from solvers.scheduling.model import ScheduleModel
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
        for need in task.needs:
            for member, (_, amount) in need.given.items():
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
        own = [(literal, 0) for literal in _decided(task)]
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


def mostly(model: ScheduleModel, plan: Plan, free: frozenset[str], copy: cp_model.CpModel) -> None:
    """Have a copy of the model do what a plan does, but for some tasks that are free."""
    planned = {item.task: item for item in plan.schedule}
    for name, task in model.tasks.items():
        if name in free:
            continue
        said = _of_task(task, planned[name]) if name in planned else None
        copy.add(copy.get_bool_var_from_proto_index(task.present.index) == int(said is not None))
        for variable, value in said or ():
            copy.add(copy.get_int_var_from_proto_index(variable.index) == value)


def _of_task(task: TaskVariables, item: ScheduledTask) -> Values | None:
    """Return the values of a planned task's decisions but its presence."""
    for k, (way, _) in enumerate(task.ways):
        piece = _piece(task, k, item)
        if way.station != (item.station or "") or piece is None:
            continue
        dealt = _deal(task, k, dict(item.needs))
        if dealt is not None:
            chosen = {task.ways[k][1].index, piece.index}
            decided = [(literal, int(literal.index in chosen)) for literal in _decided(task)]
            return [(task.start, item.start), *decided, *dealt]
    return None


def _decided(task: TaskVariables) -> list[cp_model.IntVar]:
    """Return the literals of a task's ways and of their pieces, each once, without its presence."""
    found = [literal for _, literal in task.ways]
    found += [literal for timing in task.timing for _, literal in timing]
    return [x for x in {literal.index: literal for literal in found}.values() if x is not task.present]


def _piece(task: TaskVariables, way: int, item: ScheduledTask) -> cp_model.IntVar | None:
    for piece, literal in task.timing[way]:
        if piece.minutes == item.end - item.start and any(a <= item.start < b for a, b in piece.starts):
            return literal
    return None


def _deal(task: TaskVariables, way: int, left: dict[str, int]) -> Values | None:
    """Deal the recorded units out to what a way needs, needs with the fewest members first."""
    found: Values = []
    for need in sorted(task.needs, key=lambda need: len(need.given)):
        wanted = need.units[way]
        for member, (literal, amount) in need.given.items():
            units = min(left.get(member, 0), wanted)
            wanted -= units
            left[member] = left.get(member, 0) - units
            if len(need.given) > 1:
                found.append((literal, int(units > 0)))
                if isinstance(amount, cp_model.IntVar) and amount is not literal:
                    found.append((amount, units))
        if wanted:
            return None
    return None if any(left.values()) else found
