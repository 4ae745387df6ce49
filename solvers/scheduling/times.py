"""Soft rules about when: how far a task is from what was wished; hard ones narrow the facts."""

from __future__ import annotations

from planner.model.calendar import DAY, complement, intersected, merged
from solvers.scheduling.facts import Facts, Moments, ResourceFacts, TaskFacts, Way, starts_in
from solvers.scheduling.model import PIECE, Literal, ScheduleModel, domain
from solvers.tiers import Expression

ANY: Moments = ((-DAY, 1 << 40),)


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
    free = complement(periods, (0, model.facts.horizon))
    kept = model.unless(True)
    for way, literal in model.tasks[task].ways:
        starts = starts_in(free, way.minutes, ANY, ANY)
        lits = list(dict.fromkeys((*when, literal)))
        model.cp.add_linear_expression_in_domain(model.tasks[task].start, domain(starts)).only_enforce_if(
            *lits, *kept
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
            ways.append(Way(way.station, minutes))
            ways.append(Way(way.station, way.minutes, minutes - way.minutes))
        else:
            ways.append(way)
    task.ways = tuple(dict.fromkeys(ways))


def soon_after(model: ScheduleModel, before: str, after: str, gap: int) -> None:
    """Charge a minute for each minute that ``after`` starts too early behind ``before``."""
    first, second = model.tasks[before], model.tasks[after]
    early = model.cp.new_int_var(0, 2 * model.facts.horizon + gap, "")
    model.cp.add(first.end + gap <= second.start + early).only_enforce_if(first.present, second.present)
    model.penalties.append(early)


def shut(facts: Facts, resource: ResourceFacts, periods: Moments) -> None:
    """Take periods out of a resource's opening."""
    resource.opening = intersected(resource.opening, complement(merged(periods), (0, facts.horizon)))


def pause(
    model: ScheduleModel,
    resource: str,
    minutes: int,
    daily: tuple[Moments, ...],
    open_ended: bool,
    soft: bool,
) -> None:
    """Have a station stand still for some minutes on each day whose work covers the window.

    Parameters
    ----------
    daily : tuple of intervals
        For each day of the horizon where on it the pause may start.
    open_ended : bool
        Whether the pause has no latest start, so that a day over by its earliest needs none.
    """
    tasks = [task for task in model.facts.tasks if model.can_use(task, resource)]
    for day, window in enumerate(daily):
        if not window or not tasks:
            continue
        first, last = window[0][0], window[-1][1] - 1
        rest = model.cp.new_int_var_from_domain(domain(window), "")
        taken, early, late = (model.cp.new_bool_var("") for _ in range(3))
        model.cp.add_bool_or(taken, early, late, *(kept.negated() for kept in model.unless(soft)))
        for task in tasks:
            variables, literal = model.tasks[task], model.using(task, resource)
            here = [literal, model.starts_inside(task, ((day * DAY, (day + 1) * DAY),))]
            over_by = first if open_ended else last
            model.cp.add(variables.end <= over_by).only_enforce_if(*here, early)
            model.cp.add(variables.start >= first + minutes).only_enforce_if(*here, late)
            before = model.cp.new_bool_var("")
            model.cp.add(variables.end <= rest).only_enforce_if(literal, taken, before)
            model.cp.add(variables.start >= rest + minutes).only_enforce_if(literal, taken, before.negated())
