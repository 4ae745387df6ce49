"""Soft rules about when: how far a task is from what was wished; hard ones narrow the facts."""

from __future__ import annotations

from dataclasses import replace

from planner.model.calendar import complement, intersected
from solvers.scheduling.building import domain
from solvers.scheduling.choices import clear_of as clear_pieces
from solvers.scheduling.facts import TaskFacts
from solvers.scheduling.model import PIECE, ScheduleModel
from solvers.scheduling.use import Literal
from solvers.scheduling.ways import Moments, Way
from solvers.tiers import Expression


def near(model: ScheduleModel, task: str, instant: Expression, wished: Moments) -> None:
    """Charge a minute for each minute between an instant of a task and the nearest one that is wished."""
    horizon = model.facts.horizon
    reachable = intersected(wished, ((0, horizon + 1),))
    if not reachable:
        model.penalties.append(PIECE * model.tasks[task].present)
        return
    nearest = model.cp.new_int_var_from_domain(domain(reachable), "")
    away = model.cp.new_int_var(0, horizon, "")
    present = model.tasks[task].present
    model.cp.add(away >= instant - nearest).only_enforce_if(present)
    model.cp.add(away >= nearest - instant).only_enforce_if(present)
    model.penalties.append(away)


def clear_of(model: ScheduleModel, task: str, periods: Moments, when: list[Literal]) -> None:
    """Charge once when the task overlaps one of the periods while all of ``when`` hold."""
    kept = model.unless(True)
    variables = model.tasks[task]
    for (choice, _), timing in zip(variables.ways, variables.timing, strict=True):
        clear = {p.minutes: p for p in clear_pieces(model.facts, model.facts.tasks[task], choice, periods)}
        for piece, literal in timing:
            starts = clear[piece.minutes].starts if piece.minutes in clear else ()
            lits = {lit.index: lit for lit in (*when, literal)}
            model.cp.add_linear_expression_in_domain(variables.start, domain(starts)).only_enforce_if(
                *lits.values(), *kept
            )


def blocked(model: ScheduleModel, resource: str, periods: Moments) -> None:
    """Charge once for each task that the resource works on in one of the periods."""
    for task in model.facts.tasks:
        if model.can_use(task, resource):
            clear_of(model, task, periods, [model.using(task, resource)])


def prefer_minutes(task: TaskFacts, minutes: int) -> None:
    """Let every shorter way also take as long as wished; what it falls short of is charged."""
    ways: list[Way] = []
    for way in task.ways:
        if way.minutes < minutes:
            ways.append(replace(way, minutes=minutes))
            ways.append(replace(way, short=minutes - way.minutes))
        else:
            ways.append(way)
    task.ways = tuple(dict.fromkeys(ways))


def soon_after(model: ScheduleModel, before: str, after: str, gap: int) -> None:
    """Charge a minute for each minute that ``after`` starts too early behind ``before``."""
    first, second = model.tasks[before], model.tasks[after]
    early = model.cp.new_int_var(0, 2 * model.facts.horizon + gap, "")
    model.cp.add(first.end + gap <= second.start + early).only_enforce_if(first.present, second.present)
    model.penalties.append(early)


def pause(model: ScheduleModel, resource: str, minutes: int, windows: Moments, soft: bool) -> None:
    """Have a station stand still for some minutes, beginning in each of the windows."""
    tasks = [task for task in model.facts.tasks if model.can_use(task, resource)]
    closed = complement(model.facts.resources[resource].opening, (0, model.facts.horizon + minutes))
    for lower, upper in windows:
        if lower < 0 or lower >= model.facts.horizon:
            continue  # before or after all work
        if any(min(b, upper - 1 + minutes) - max(a, lower) >= minutes for a, b in closed):
            continue  # it stands still anyhow, even while a task rests on it
        rest = model.cp.new_int_var(lower, upper - 1, "")
        kept = model.unless(soft)
        for task in tasks:
            variables, literal = model.tasks[task], model.using(task, resource)
            before = model.cp.new_bool_var("")
            model.cp.add(variables.end <= rest).only_enforce_if(literal, before, *kept)
            model.cp.add(variables.start >= rest + minutes).only_enforce_if(literal, before.negated(), *kept)
