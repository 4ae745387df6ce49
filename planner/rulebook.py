"""The rules in force: adding, switching, changing, withdrawing, and finding those that a request means."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from planner.constraints.base import Constraint
from planner.document import State
from planner.errors import PacktrainError
from planner.fields import Role, Shape, check_moment, field_types
from planner.model.names import Names
from planner.model.problem import Problem
from planner.model.rules import Origin, Rule
from planner.rule_check import check_rule


def add_rules(
    state: State, constraints: Iterable[Constraint], origin: Origin | None = None
) -> tuple[State, tuple[str, ...]]:
    """Return a state with more active rules, and their new ids in the order given."""
    ids = _free_ids(state.problem)
    new = tuple(
        Rule(id=next(ids), constraint=constraint, origin=origin or Origin()) for constraint in constraints
    )
    return _with_rules(state, (*state.problem.rules, *new)), tuple(rule.id for rule in new)


def remove_rules(state: State, ids: Collection[str]) -> State:
    """Return a state without some rules."""
    left = tuple(rule for rule in state.problem.rules if rule.id not in ids)
    return state if len(left) == len(state.problem.rules) else _with_rules(state, left)


def put_back(state: State, before: Sequence[Rule], ids: Collection[str]) -> State:
    """Return a state with rules again that were withdrawn from among others, each where it stood.

    Parameters
    ----------
    before : sequence of Rule
        All rules as they were.
    ids : collection of str
        Which of them to put back; one that is there (again) is left alone.
    """
    rules = list(state.problem.rules)
    there = {rule.id for rule in rules}
    for position, rule in enumerate(before):
        if rule.id not in ids or rule.id in there:
            continue
        earlier = {other.id for other in before[:position]}
        at = max((n + 1 for n, other in enumerate(rules) if other.id in earlier), default=0)
        rules.insert(at, rule)
    return state if len(rules) == len(there) else _with_rules(state, tuple(rules))


def switch_rule(state: State, rule: str, active: bool) -> State:
    """Return a state with a rule switched on or off.

    Raises
    ------
    PacktrainError
        When there is no such rule.
    """
    return _revised(state, rule, {"active": active})


def edit_rule(state: State, rule: str, constraint: Constraint, origin: Origin | None = None) -> State:
    """Return a state in which a rule says something else; it keeps its id, its switch and its place.

    Raises
    ------
    PacktrainError
        When there is no such rule.
    """
    return _revised(state, rule, {"constraint": constraint} | ({"origin": origin} if origin else {}))


def matching_rules(problem: Problem, pattern: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Return the active rules that an `undo` or `cost_of` pattern means.

    A rule matches when every field that was said equals or contains the rule's own. Names are also
    compared by what they stand for: "forget the rule on Truck 3" finds the rule on all trucks that lists
    it, alone or within a list.

    Parameters
    ----------
    pattern : mapping
        A constraint in the contract's JSON of which fields may be missing.
    """
    kind = pattern.get("kind")
    return tuple(
        rule
        for rule in problem.rules
        if rule.active
        and (kind is None or rule.constraint.kind == kind)
        and _says(problem.names, rule.constraint, pattern)
    )


def last_rules(problem: Problem) -> tuple[Rule, ...]:
    """Return what "undo the last" means: the newest active rule with all others of the same request."""
    active = [rule for rule in problem.rules if rule.active]
    if not active:
        return ()
    newest = active[-1]
    if not newest.origin.words:
        return (newest,)
    return tuple(rule for rule in active if rule.origin == newest.origin)


def rules_meant(problem: Problem, reading: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Return the rules that an ``undo`` reading of the contract withdraws, each once, in the rules' order."""
    if reading.get("which") == "all":
        return tuple(rule for rule in problem.rules if rule.active)
    if reading.get("which") == "last":
        return last_rules(problem)
    found = {
        rule.id for pattern in reading.get("constraints") or () for rule in matching_rules(problem, pattern)
    }
    return tuple(rule for rule in problem.rules if rule.id in found)


def rule_faults(problem: Problem) -> dict[str, str]:
    """Return the rules that do not fit the scenario (any more), by id, each with the sentence why."""
    faults: dict[str, str] = {}
    for rule in problem.rules:
        try:
            check_rule(problem, rule.constraint)
        except PacktrainError as error:
            faults[rule.id] = str(error)
    return faults


def _says(names: Names, constraint: Constraint, pattern: Mapping[str, Any]) -> bool:
    if pattern.get("strength", constraint.strength) != constraint.strength:
        return False
    types = field_types(type(constraint))
    for name, said in pattern.items():
        if name in ("kind", "strength") or said is None:
            continue
        if name not in types:
            return False
        own = getattr(constraint, name)
        if types[name].shape is Shape.NAMES:
            if not _names_match(names, types[name].role, own, _listed(said)):
                return False
        elif isinstance(own, tuple):
            if not set(_listed(said)) <= set(own) and not set(own) <= set(_listed(said)):
                return False
        elif own != (_moment(said) if types[name].shape is Shape.MOMENT else said):
            return False
    return True


def _names_match(names: Names, role: Role | None, own: tuple[str, ...] | None, said: tuple[str, ...]) -> bool:
    """Tell whether the names said equal or contain the rule's own, or are named by it."""
    if own is None:
        return False
    if set(said) <= set(own) or set(own) <= set(said):
        return True
    try:
        meant, held = set(_resolved(names, role, said)), set(_resolved(names, role, own))
    except PacktrainError:
        return False  # a rule on names that are gone is met only by the same words
    return bool(meant) and bool(held) and held <= meant


def _resolved(names: Names, role: Role | None, value: Iterable[str]) -> tuple[str, ...]:
    if role is Role.ACTIVITY:
        return names.activities(value)
    if role is Role.PLACE:
        return names.places(value)
    return names.resources(value)


def _moment(said: Any) -> Any:
    try:
        return check_moment(str(said))
    except ValueError:
        return said


def _listed(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _free_ids(problem: Problem) -> Iterator[str]:
    numbers = [int(m.group(1)) for rule in problem.rules if (m := re.fullmatch(r"R(\d+)", rule.id))]
    number = max(numbers, default=0)
    while True:
        number += 1
        yield f"R{number}"


def _revised(state: State, rule_id: str, changes: Mapping[str, Any]) -> State:
    rules = state.problem.rules
    if all(rule.id != rule_id for rule in rules):
        raise PacktrainError(f"There is no rule “{rule_id}” in this scenario.")
    revised = tuple(rule.model_copy(update=dict(changes)) if rule.id == rule_id else rule for rule in rules)
    return state if revised == rules else _with_rules(state, revised)


def _with_rules(state: State, rules: tuple[Rule, ...]) -> State:
    return state.with_problem(state.problem.model_copy(update={"rules": rules}))
