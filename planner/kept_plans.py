"""The plans of a scenario: which is in force, which it is compared with, which are kept under a name."""

from __future__ import annotations

import re
from dataclasses import replace

from planner.document import KEPT_PLANS, State
from planner.errors import PacktrainError
from planner.model.plan import Plan


def set_plan(state: State, plan: Plan) -> State:
    """Return a state with a new plan in force; the one before is what it is compared with.

    The plan gets a name when it has none, and is kept; the oldest of too many is dropped.
    """
    named = plan if plan.info.name else _named(plan, _next_plan_name(state))
    kept = tuple(p for p in state.plans if p.info.name != named.info.name)
    return replace(
        state, plan=named, previous_plan=state.plan, plans=(*kept, named)[-KEPT_PLANS:]
    )  # fmt: skip


def change_plan(state: State, plan: Plan) -> State:
    """Return a state whose plan a person has changed.

    The first change of a solved plan makes a plan of its own, compared with the solved one; further ones
    go on with it, so that a morning of small changes does not push other plans out.
    """
    unproved = {
        "by_hand": True,
        "within": None,
        "notes": (),
    }  # what was proved and said was of the solver's plan
    edited = plan.model_copy(update={"info": plan.info.model_copy(update=unproved)})
    if state.plan is None or not state.plan.info.by_hand:
        fresh = edited.info.model_copy(update={"name": "", "progress": (), "complete": False})
        return set_plan(state, edited.model_copy(update={"info": fresh}))
    kept = tuple(edited if p.info.name == edited.info.name else p for p in state.plans)
    return replace(state, plan=edited, plans=kept)


def recall_plan(state: State, name: str) -> State:
    """Return a state with a kept plan in force again, compared with the present one.

    Raises
    ------
    PacktrainError
        When no kept plan has the name.
    """
    for plan in state.plans:
        if plan.info.name == name:
            return replace(state, plan=plan, previous_plan=state.plan) if plan is not state.plan else state
    raise PacktrainError(f"There is no plan “{name}”; the scenario keeps {_listed(state)}.")


def rename_plan(state: State, name: str, new: str) -> State:
    """Return a state in which a kept plan has another name.

    Raises
    ------
    PacktrainError
        When no kept plan has the name, or the new one is empty or taken.
    """
    new = new.strip()
    if not new or (new != name and any(plan.info.name == new for plan in state.plans)):
        raise PacktrainError(f"“{new}” can't be the plan's name; choose one that no other plan has.")
    if all(plan.info.name != name for plan in state.plans):
        raise PacktrainError(f"There is no plan “{name}”; the scenario keeps {_listed(state)}.")

    def other(plan: Plan | None) -> Plan | None:
        return _named(plan, new) if plan is not None and plan.info.name == name else plan

    plans = tuple(_named(plan, new) if plan.info.name == name else plan for plan in state.plans)
    return replace(state, plan=other(state.plan), previous_plan=other(state.previous_plan), plans=plans)


def remove_plan(state: State, name: str) -> State:
    """Return a state that no longer keeps a plan; the one in force stays in force."""
    return replace(state, plans=tuple(plan for plan in state.plans if plan.info.name != name))


def _named(plan: Plan, name: str) -> Plan:
    return plan.model_copy(update={"info": plan.info.model_copy(update={"name": name})})


def _next_plan_name(state: State) -> str:
    numbers = [
        int(match.group(1))
        for plan in (*state.plans, *(p for p in (state.plan, state.previous_plan) if p))
        if (match := re.fullmatch(r"Plan (\d+)", plan.info.name))
    ]
    return f"Plan {max(numbers, default=0) + 1}"


def _listed(state: State) -> str:
    return ", ".join(f"“{plan.info.name}”" for plan in state.plans) or "none"
