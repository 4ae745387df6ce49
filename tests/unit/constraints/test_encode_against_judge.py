"""Every kind's meaning for each solver held against the judge's, on random small scenarios.

A solver package offers ``trial.feasible(problem, plan, rule, present)``: it states the problem with this one
hard rule, fixes what the plan fixes (routing: vehicles and the sequence of stops; scheduling and rostering:
everything) and returns a plan, or None when there is none. Feasible for the solver must mean that the judge
finds nothing hard in what it returns; infeasible, that the judge finds the rule broken in the plan given.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest

import solvers
from planner.checking import judge
from planner.constraints import KINDS
from planner.constraints.base import Constraint
from planner.errors import RefusedError
from planner.model import Plan, Problem, Rule
from planner.sorts import Sort
from tests.helpers.random_world import random_plan, random_problem, random_rule

Trial = Callable[[Problem, Plan, Rule, Plan | None], Plan | None]

SORTS: dict[str, Sort] = {"routing": "routes", "scheduling": "schedule", "rostering": "roster"}
WORLDS = 25


def _trials() -> dict[str, Trial]:
    """Return the trials of all packages that state rules; others only help them."""
    found: dict[str, Trial] = {}
    for info in pkgutil.iter_modules(solvers.__path__):
        parts = (
            pkgutil.iter_modules(importlib.import_module(f"solvers.{info.name}").__path__)
            if info.ispkg
            else ()
        )
        if any(part.name == "encoding" for part in parts):
            found[info.name] = importlib.import_module(f"solvers.{info.name}.trial").feasible
    return found


TRIALS = _trials()


def hold(solver: str, kind: str, worlds: int = WORLDS) -> Counter[str]:
    """Hold one kind's two meanings against each other; return how often which case came up.

    Raises
    ------
    AssertionError
        When they differ.
    """
    seen: Counter[str] = Counter()
    for seed in range(worlds):
        rng = random.Random(f"{kind} {seed}")
        problem = random_problem(rng, SORTS[solver])
        plan = random_plan(rng, problem)
        present = plan if rng.random() < 0.4 else random_plan(rng, problem)
        rule = random_rule(rng, problem, kind)
        if rule is None:
            seen["unfit"] += 1
            continue
        ruled = problem.model_copy(update={"rules": (rule,)})
        # Rules that close what a task uses make it rest: that it then has too little time is their doing.
        broken = judge(ruled, plan, present).hard
        where = f"{solver}, {kind}, seed {seed}: {rule.constraint.sentence()} {rule.constraint.to_contract()}"
        try:
            answer = TRIALS[solver](ruled, plan, rule, present)
        except RefusedError:
            seen["refused"] += 1
            continue
        if answer is None:
            assert broken, f"{where}: the solver finds no plan, the judge nothing against it"
            seen["infeasible"] += 1
        else:
            found = judge(ruled, answer, present).hard
            assert not found, f"{where}: the solver allows what the judge does not: {found[0].sentence}"
            seen["mended" if broken else "kept"] += 1
    return seen


@cache
def held(solver: str, kind: str) -> Counter[str]:
    """Return what `hold` counts, once for all tests; never called while something is broken on purpose."""
    return hold(solver, kind)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("solver", sorted(TRIALS))
def test_solver_and_judge_mean_the_same(solver: str, kind: str) -> None:
    """A plan feasible for the solver is one that the judge passes, and the other way round."""
    assert sum(held(solver, kind).values()) == WORLDS


def test_every_solver_package_offers_a_trial() -> None:
    """A solver that is not held against the judge could mean anything."""
    assert set(TRIALS) == set(SORTS)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"objective"}))
def test_a_kind_that_states_nothing_is_found_out(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The guard bites: a kind whose `encode` forgets to state its meaning fails, and none is refused by all."""
    biting = [solver for solver in sorted(TRIALS) if held(solver, kind).keys() & {"infeasible", "mended"}]
    assert biting, f"no solver honours the kind {kind}, or no random world breaks a rule of it"
    monkeypatch.setattr(KINDS[kind], "encode", lambda self, model: None)
    with pytest.raises(AssertionError, match="the solver allows what the judge does not"):
        hold(biting[-1], kind)


def test_a_kind_that_finds_nothing_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The guard bites on the other side too: a judge that overlooks a rule fails."""

    def nothing(self: Constraint, plan: object) -> list[object]:
        return []

    monkeypatch.setattr(KINDS["forbid"], "violations", nothing)
    with pytest.raises(AssertionError, match="the judge nothing against it"):
        hold("scheduling", "forbid")
