"""Giving records other names, with everything that refers to them following."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from planner.document import State
from planner.fields import Role, Shape, field_types
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.model.rules import Rule

Renames = Mapping[str, str]


@dataclass(frozen=True)
class Renaming:
    """New names by old ones. All are given at once, so two records may swap theirs.

    Attributes
    ----------
    places, activities, resources : mapping
        Places; orders, tasks and shifts; vehicles, stations and workers.
    """

    places: Renames = field(default_factory=dict)
    activities: Renames = field(default_factory=dict)
    resources: Renames = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.places or self.activities or self.resources)


def renamed(state: State, renaming: Renaming) -> State:
    """Return a state in which records have other names and all references to them too.

    Followed are places of orders, vehicles, shifts and travel, allowed vehicles, stations and needs and
    predecessors of tasks, preferred shifts, drivers, every rule and every plan.
    """
    if not renaming:
        return state
    problem = _copied(state.problem, **_renamed_tables(state.problem, renaming))
    rules = tuple(_renamed_rule(rule, state.problem, problem, renaming) for rule in state.problem.rules)
    return replace(
        state,
        problem=_copied(problem, rules=rules),
        plan=_renamed_plan(state.plan, renaming) if state.plan else None,
        previous_plan=_renamed_plan(state.previous_plan, renaming) if state.previous_plan else None,
        plans=tuple(_renamed_plan(plan, renaming) for plan in state.plans),
    )


def _to(names: Renames, name: str | None) -> str | None:
    return None if name is None else names.get(name, name)


def _all(names: Renames, values: Iterable[str]) -> tuple[str, ...]:
    return tuple(names.get(value, value) for value in values)


def _copied(record: Any, **changes: Any) -> Any:
    """Return a record with changes, or the same one when nothing differs: sharing keeps undo cheap."""
    different = {name: value for name, value in changes.items() if getattr(record, name) != value}
    return record.model_copy(update=different) if different else record


def _renamed_tables(problem: Problem, to: Renaming) -> dict[str, Any]:
    p, a, r = to.places, to.activities, to.resources
    return {
        "places": tuple(_copied(x, name=_to(p, x.name)) for x in problem.places),
        "orders": tuple(
            _copied(
                x,
                name=_to(a, x.name),
                place=_to(p, x.place),
                to_place=_to(p, x.to_place),
                vehicles=_expressions(r, x.vehicles),
            )
            for x in problem.orders
        ),
        "vehicles": tuple(
            _copied(
                x,
                name=_to(r, x.name),
                start_place=_to(p, x.start_place),
                end_place=_to(p, x.end_place),
                driver=_to(r, x.driver) if x.driver in problem.worker else x.driver,
            )
            for x in problem.vehicles
        ),
        "tasks": tuple(
            _copied(
                x,
                name=_to(a, x.name),
                modes=tuple(
                    _copied(
                        m,
                        station=_to(r, m.station),
                        needs={r.get(name, name): units for name, units in m.needs.items()},
                    )
                    for m in x.modes
                ),
                needs={r.get(name, name): units for name, units in x.needs.items()},
                after=tuple(_copied(b, task=_to(a, b.task)) for b in x.after),
            )
            for x in problem.tasks
        ),
        "stations": tuple(
            _copied(x, name=_to(r, x.name), dock_at=_to(p, x.dock_at)) for x in problem.stations
        ),
        "workers": tuple(
            _copied(x, name=_to(r, x.name), prefers=_all(a, x.prefers)) for x in problem.workers
        ),
        "shifts": tuple(_copied(x, name=_to(a, x.name), place=_to(p, x.place)) for x in problem.shifts),
        "travel": tuple(
            _copied(x, origin=_to(p, x.origin), destination=_to(p, x.destination)) for x in problem.travel
        ),
        "travel_table": problem.travel_table
        and _copied(problem.travel_table, places=_all(p, problem.travel_table.places)),
    }


def _renamed_rule(rule: Rule, before: Problem, after: Problem, to: Renaming) -> Rule:
    changes: dict[str, Any] = {}
    for name, kind in field_types(type(rule.constraint)).items():
        value = getattr(rule.constraint, name)
        if kind.shape is not Shape.NAMES or not value:
            continue
        renames, still = _meant(kind.role, before, after, to)
        new: dict[str, None] = {}
        for expression in value:
            new[_expression(renames, expression)] = None
            if any(part in still for part in _parts(expression)):
                new[expression] = None  # it is a label of other records as well: they stay meant
        if tuple(new) != value:
            changes[name] = tuple(new)
    if not changes:
        return rule
    return rule.model_copy(update={"constraint": rule.constraint.model_copy(update=changes)})


def _meant(role: Role | None, before: Problem, after: Problem, to: Renaming) -> tuple[Renames, set[str]]:
    """Return which renames a field of a role follows, and which old names still stand for something in it."""
    own = set(before.order) | set(before.task) | set(before.shift)
    places_as_activities = {old: new for old, new in to.places.items() if old not in own}
    if role is Role.PLACE:
        renames, known = dict(to.places), set(after.names.place_names)
    elif role is Role.RESOURCE:
        renames, known = dict(to.resources), set(after.names.resource_names)
    elif role is Role.ACTIVITY:
        renames, known = {**places_as_activities, **to.activities}, set(after.names.activity_names)
    else:
        renames = {**places_as_activities, **to.activities, **to.resources}
        known = {*after.names.activity_names, *after.names.resource_names}
    taken = set(renames.values())
    return renames, {old for old in renames if old in known and old not in taken}


def _parts(expression: str) -> list[str]:
    if expression.startswith("not "):
        return [expression, *_parts(expression[4:])]
    return [expression, *expression.split(" & ")] if " & " in expression else [expression]


def _expression(names: Renames, expression: str) -> str:
    if expression in names:
        return names[expression]
    if expression.startswith("not "):
        return "not " + _expression(names, expression[4:])
    if " & " in expression:
        return " & ".join(names.get(part, part) for part in expression.split(" & "))
    return expression


def _expressions(names: Renames, expressions: Iterable[str]) -> tuple[str, ...]:
    return tuple(_expression(names, expression) for expression in expressions)


def _renamed_plan(plan: Plan, to: Renaming) -> Plan:
    p, a, r = to.places, to.activities, to.resources
    new: Plan = _copied(
        plan,
        routes=tuple(
            _copied(
                route,
                vehicle=_to(r, route.vehicle),
                stops=tuple(
                    _copied(stop, order=_to(a, stop.order), place=_to(p, stop.place)) for stop in route.stops
                ),
            )
            for route in plan.routes
        ),
        schedule=tuple(
            _copied(
                item,
                task=_to(a, item.task),
                station=_to(r, item.station),
                needs={r.get(name, name): units for name, units in item.needs.items()},
            )
            for item in plan.schedule
        ),
        roster=tuple(
            _copied(duty, worker=_to(r, duty.worker), shift=_to(a, duty.shift)) for duty in plan.roster
        ),
        loadings=tuple(
            _copied(item, vehicle=_to(r, item.vehicle), station=_to(r, item.station))
            for item in plan.loadings
        ),
        unserved=tuple(_copied(item, activity=_to(a, item.activity)) for item in plan.unserved),
    )
    return new
