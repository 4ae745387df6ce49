"""Rules about how much: the work of a resource in a day, week or horizon, and how many are in use."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

from planner.model.calendar import DAY, Calendar, intersected
from solvers.scheduling.building import NeedVariables
from solvers.scheduling.facts import Facts
from solvers.scheduling.guards import Ceiling
from solvers.scheduling.model import PIECE, ScheduleModel
from solvers.scheduling.use import Literal
from solvers.scheduling.ways import Members, Moments
from solvers.tiers import Expression

MINUTES = {"duration": 1, "hours": 60}
"""Quantities that are working time, by the minutes in their unit."""


def spans(calendar: Calendar, per: str, periods: Moments | None) -> tuple[Moments, ...]:
    """Return what each day, calendar week (Monday first) or the whole horizon has of the periods."""
    horizon = (0, calendar.minutes)
    if per == "horizon":
        cuts = [horizon]
    else:
        days = [(day * DAY, (day + 1) * DAY) for day in range(calendar.days)]
        cuts = days
        if per == "week":
            weeks: dict[int, tuple[int, int]] = {}
            first_weekday = calendar.start.weekday()
            for day, (lower, upper) in enumerate(days):
                week = (day + first_weekday) // 7
                weeks[week] = (min(lower, weeks.get(week, (lower, 0))[0]), upper)
            cuts = list(weeks.values())
    if periods is None:
        return tuple((cut,) for cut in cuts)
    return tuple(part for cut in cuts if (part := intersected((cut,), periods)))


def work(
    model: ScheduleModel, resource: str, tasks: Iterable[str], when: Moments
) -> list[tuple[Literal, int]]:
    """Return the works of a resource that start in the intervals: a literal and its minutes each."""
    found: list[tuple[Literal, int]] = []
    for task in tasks:
        variables = model.tasks[task]
        for k, (way, literal) in enumerate(variables.ways):
            if way.station == resource:
                found.append((_also(model, [literal], task, when), way.minutes))
            for need in variables.needs:
                if need.units[k] and resource in need.given:
                    both = [literal, *([need.given[resource][0]] if len(need.given) > 1 else ())]
                    found.append((_also(model, both, task, when), way.minutes))
    return found


def unit_minutes(model: ScheduleModel, resource: str) -> list[Expression]:
    """Return the minutes of work of each unit of a resource that tasks use, task by task and way by way."""
    found: list[Expression] = []
    for variables in model.tasks.values():
        lengths = {way.minutes for way, _ in variables.ways}
        for k, (way, literal) in enumerate(variables.ways):
            if way.station == resource:
                found.append(way.minutes * literal)
            for need in variables.needs:
                if need.units[k] and resource in need.given:
                    if len(need.given) == 1:
                        found.append(way.minutes * need.units[k] * literal)
                    elif len(lengths) > 1:
                        found.append(way.minutes * _given(model, need, k, literal, resource))
        if len(lengths) == 1:
            found += [
                next(iter(lengths)) * need.given[resource][1]
                for need in variables.needs
                if resource in need.given and len(need.given) > 1
            ]
    return found


def _given(
    model: ScheduleModel, need: NeedVariables, way: int, literal: Literal, resource: str
) -> Expression:
    """Return the units that one of a group gives when a task is done in one way, else nought."""
    amount = need.given[resource][1]
    if all(not units for k, units in enumerate(need.units) if k != way):
        return amount
    own = model.cp.new_int_var(0, need.units[way], "")
    model.cp.add(own == amount).only_enforce_if(literal)
    model.cp.add(own == 0).only_enforce_if(literal.negated())
    return own


def _also(model: ScheduleModel, literals: list[Literal], task: str, when: Moments) -> Literal:
    """Return a literal that holds when all do and the task starts in the intervals."""
    everything = list({literal.index: literal for literal in literals}.values())
    if when != ((0, model.facts.horizon),):
        everything.append(model.starts_inside(task, when))
    if len(everything) == 1:
        return everything[0]
    both = model.cp.new_bool_var("")
    model.cp.add_bool_and(everything).only_enforce_if(both)
    model.cp.add_bool_or(both, *(literal.negated() for literal in everything))
    return both


def limit_work(
    model: ScheduleModel,
    resource: str,
    quantity: str,
    bounds: tuple[float | None, float | None],
    tasks: Members,
    when: tuple[Moments, ...],
    soft: bool,
) -> None:
    """Bound the minutes or the number of a resource's works in each of several stretches of time.

    Parameters
    ----------
    bounds : tuple
        At most, at least; None for none.
    """
    unit = MINUTES.get(quantity)
    price = 1 if unit else PIECE
    at_most, at_least = bounds
    for stretch in when:
        works = work(model, resource, tasks, stretch)
        amount: Expression = sum((minutes if unit else 1) * literal for literal, minutes in works)
        most = sum(minutes if unit else 1 for _, minutes in works)
        if at_most is not None and most > (bound := floor(at_most * (unit or 1) + 1e-6)):
            over = model.slack(most, True, price) if soft else 0
            model.cp.add(amount <= bound + over)
        if at_least is not None:
            bound = ceil(at_least * (unit or 1) - 1e-6)
            model.cp.add(amount + model.slack(bound, soft, price) >= bound)


def steer(
    resource: str, quantity: str, at_most: float, tasks: Members, when: tuple[Moments, ...], facts: Facts
) -> None:
    """Have the quick first schedule heed an upper bound."""
    most = floor(at_most * MINUTES.get(quantity, 1) + 1e-6)
    facts.steering.ceilings.extend(
        Ceiling(resource, frozenset(tasks), stretch, most, quantity not in MINUTES) for stretch in when
    )


def limit_used(
    model: ScheduleModel,
    resources: Members,
    bounds: tuple[float | None, float | None],
    tasks: Members,
    when: Moments,
    soft: bool,
) -> None:
    """Bound how many of the resources do any of the tasks, starting in the intervals."""
    used: list[Literal] = []
    for resource in resources:
        works = [literal for literal, _ in work(model, resource, tasks, when)]
        if works:
            any_of = model.cp.new_bool_var("")
            model.cp.add_max_equality(any_of, works)
            used.append(any_of)
    at_most, at_least = bounds
    if at_most is not None and len(used) > floor(at_most):
        over = model.slack(len(used), True, PIECE) if soft else 0
        model.cp.add(sum(used) <= floor(at_most) + over)
    if at_least is not None:
        model.cp.add(sum(used) + model.slack(ceil(at_least), soft, PIECE) >= ceil(at_least))


def spread(model: ScheduleModel, resources: Members) -> Expression:
    """Return the longest working time of any of the resources, in minutes."""
    everything: Moments = ((0, model.facts.horizon),)
    longest = model.cp.new_int_var(0, model.facts.horizon * max(1, len(model.facts.tasks)), "")
    for resource in resources:
        works = work(model, resource, model.facts.tasks, everything)
        if works:
            model.cp.add(longest >= sum(minutes * literal for literal, minutes in works))
    return longest
