"""Checks a rule against the scenario before anybody is asked to accept it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.constraints.base import Constraint
from planner.errors import PacktrainError, UnknownNameError
from planner.fields import QUANTITIES, Role, Shape, field_types
from planner.model.calendar import Calendar
from planner.model.names import suggestions
from planner.model.problem import Problem
from planner.wording import day_text, listing, number_text

_MOST = {
    Shape.MINUTES: (366 * 1440, " minutes"),
    Shape.HOURS: (366 * 24, " hours"),
    Shape.NUMBER: (1_000_000_000, ""),
}
"""The largest numbers of a rule: more than anybody plans with, yet safe to add up in every engine."""


def check_rule(problem: Problem, constraint: Constraint) -> None:
    """Check that a rule says something and that everything it names exists in the scenario.

    Raises
    ------
    UnknownNameError
        For a name, a skill or a quantity that the scenario does not have.
    PacktrainError
        For a rule that lacks what would give it a meaning, for a day outside the horizon, for a period
        that ends before it starts, for bounds that leave nothing between them, or for a number beyond reason.
    """
    missing = constraint.missing()
    if missing:
        raise PacktrainError(f"A rule of the kind “{constraint.title}” needs {missing}.")
    moments: dict[str, str] = {}
    for field, kind in field_types(type(constraint)).items():
        value = getattr(constraint, field)
        if value is None:
            continue
        if kind.shape is Shape.NAMES:
            _check_names(problem, kind.role, value)
        elif kind.shape is Shape.SKILL:
            _check_skill(problem, value)
        elif kind.shape is Shape.QUANTITY:
            _check_quantity(problem, value)
        elif kind.shape is Shape.MOMENT:
            _check_day(problem.calendar, value)
            moments[field] = value
        elif kind.shape in _MOST:
            _check_size(field, value, *_MOST[kind.shape])
    _check_order(problem.calendar, moments)
    _check_bounds(constraint)


def _check_names(problem: Problem, role: Role | None, names: tuple[str, ...]) -> None:
    if role is Role.ACTIVITY:
        problem.names.activities(names)
    elif role is Role.PLACE:
        problem.names.places(names)
    else:
        problem.names.resources(names)


def _check_skill(problem: Problem, skill: str) -> None:
    known = dict.fromkeys(_skills(problem))
    if skill not in known:
        raise UnknownNameError(skill, "a skill", suggestions(skill, known))


def _skills(problem: Problem) -> Iterator[str]:
    for worker in problem.workers:
        yield from worker.skills
    for shift in problem.shifts:
        if shift.skill:
            yield shift.skill
    for vehicle in problem.vehicles:
        yield from vehicle.skills
    for order in problem.orders:
        yield from order.skills


def _check_quantity(problem: Problem, quantity: str) -> None:
    if quantity not in QUANTITIES and quantity not in problem.dimensions:
        known = (*QUANTITIES, *problem.dimensions)
        raise UnknownNameError(
            quantity,
            f"a quantity that can be limited ({listing(known, 'or')})",
            suggestions(quantity, known),
        )


def _check_day(calendar: Calendar, moment: str) -> None:
    if calendar.is_clock(moment):
        return
    day = date.fromisoformat(moment[:10])
    if not 0 <= calendar.day_of(day) < calendar.days:
        first, last = day_text(calendar.start), day_text(calendar.date_of((calendar.days - 1) * 1440))
        covered = f"only {first}" if calendar.days == 1 else f"{first} to {last}"
        raise PacktrainError(f"{day_text(day)} is not in this plan, which covers {covered}.")


def _check_size(field: str, value: float, most: int, unit: str) -> None:
    if value > most:
        what = field.replace("_", " ")
        raise PacktrainError(f"{value:g}{unit} ({what}) is more than Packtrain plans with, {most:,}{unit}.")


def _check_bounds(constraint: Constraint) -> None:
    least, most = getattr(constraint, "at_least", None), getattr(constraint, "at_most", None)
    if least is not None and most is not None and least > most:
        raise PacktrainError(
            f"At least {number_text(least)} is more than at most {number_text(most)}; swap the two."
        )


def _check_order(calendar: Calendar, moments: dict[str, str]) -> None:
    pairs = (("start", "end"), ("earliest", "latest"), ("earliest", "finish_by"))
    for first, last in pairs:
        if first in moments and last in moments:
            one, other = moments[first], moments[last]
            dated = not (calendar.is_clock(one) and calendar.is_clock(other))
            if dated and not calendar.periods(one, other) and one != other:
                raise PacktrainError(f"The rule ends ({other}) before it starts ({one}); swap the two.")
