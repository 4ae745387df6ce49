"""The one count by which answers are compared, held against the judge on random scenarios and answers."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

from planner.checking import judge
from planner.constraints import KINDS
from planner.model import Plan, Problem, Rule
from solvers.rooms import Clock, Unwatched
from solvers.routing.clock.swift import Swift
from solvers.routing.clock.timing import Clock as Timer
from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.room import paths_of, stated
from solvers.routing.weights import weights
from solvers.routing.writing import Writer
from tests.helpers.plans import complete
from tests.helpers.random_world import random_plan, random_problem, random_rule
from tests.helpers.road import order, road, van

PIECEWISE = (
    "apart",
    "assign",
    "forbid",
    "precedence",
    "position",
    "ride_limit",
    "time_window",
    "unavailable",
    "reserve",
)
"""Kinds of which the judge counts breaches as the statements' docstrings do."""


def world(seed: str, kind: str, strength: str) -> tuple[Problem, Plan, Instance] | None:
    """Return a random scenario with one or two rules, the plan in force, and the instance."""
    rng = random.Random(seed)
    problem = random_problem(rng, "routes")
    present = random_plan(rng, problem)
    rules = []
    for number in range(1 if kind == "driver_rules" else rng.choice((1, 1, 2))):
        rule = random_rule(rng, problem, kind)
        if rule is None:
            return None
        constraint = rule.constraint.model_copy(update={"strength": strength})
        rules.append(Rule(id=f"R{number}", constraint=constraint))
    ruled = problem.model_copy(update={"rules": tuple(rules)})
    instance, refused = stated(ruled, present, ruled.active_rules)
    return None if refused else (ruled, present, instance)


def damaged(rng: random.Random, instance: Instance, paths: Paths) -> Paths:
    """Return paths with some visits moved anywhere."""
    rows = {unit: list(path) for unit, path in paths.items()}
    for _ in range(rng.choice((0, 1, 1, 2, 4))):
        full = [unit for unit, row in rows.items() if row]
        if not full:
            break
        source = rng.choice(full)
        what = rows[source].pop(rng.randrange(len(rows[source])))
        target = rng.choice((source, rng.randrange(len(instance.units))))
        row = rows.setdefault(target, [])
        row.insert(rng.randint(0, len(row)), what)
        if rng.random() < 0.15:
            row.insert(rng.randint(0, len(row)), RELOAD)
    return {unit: tuple(row) for unit, row in rows.items() if row}


def some_answers(rng: random.Random, instance: Instance, present: Plan) -> list[Answer]:
    """Return an engine's answer, the plan in force, and both damaged, some with starts of their own."""
    search = Search(instance, weights(instance), Clock(5.0, Unwatched()), rounds=20)
    quick = Insertion().search(search)
    whole = [paths_of(instance, present)] + ([quick.paths] if quick is not None else [])
    found = [Answer(paths, 0) for paths in whole]
    for paths in whole * 2:
        bad = damaged(rng, instance, paths)
        starts = {v: rng.randint(300, 1300) for path in bad.values() for v in path if rng.random() < 0.1}
        found.append(Answer(bad, 0, {v: s for v, s in starts.items() if v != RELOAD}))
    return found


def shown(problem: Problem, instance: Instance, appraised: Appraised) -> Plan:
    return complete(problem, Plan(routes=Writer(instance).written(appraised.tables)))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_broken_is_what_the_judge_calls_broken(kind: str) -> None:
    """An answer whose routes can be driven breaks nothing hard exactly when the judge passes it."""
    seen: Counter[str] = Counter()
    for seed in range(30):
        scene = world(f"{kind} {seed}", kind, "hard")
        if scene is None:
            continue
        problem, present, instance = scene
        appraisal = Appraisal(instance, weights(instance))
        rng = random.Random(seed)
        for answer in some_answers(rng, instance, present):
            appraised = appraisal.appraise(answer)
            if len(appraised.paths) < len([path for path in answer.paths.values() if set(path) - {RELOAD}]):
                assert appraised.broken
                seen["undrivable"] += 1
                continue
            plan = shown(problem, instance, appraised)
            hard = judge(problem, plan, present).hard
            good = not appraised.broken and not appraised.forced
            where = f"{kind} {seed}: {[r.constraint.sentence() for r in problem.rules]} {answer} {appraised}"
            assert good == (not hard), (where, [b.sentence for b in hard])
            seen["good" if good else "bad"] += 1
    if kind in {"coverage", "team", "rest", "succession", "consecutive"}:
        assert not seen
    else:
        assert seen["good"]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_wish_is_missed_exactly_when_the_judge_says_so(kind: str) -> None:
    for seed in range(30):
        scene = world(f"soft {kind} {seed}", kind, "soft")
        if scene is None:
            continue
        problem, present, instance = scene
        appraisal = Appraisal(instance, weights(instance))
        for answer in some_answers(random.Random(seed), instance, present):
            appraised = appraisal.appraise(answer)
            if appraised.broken:
                continue
            verdict = judge(problem, shown(problem, instance, appraised), present)
            if any("left out" in breach.sentence for breach in verdict.soft):
                continue  # what is wished to be served, or not, is a matter of levels
            amount = sum(breach.amount for breach in verdict.soft)
            where = f"{kind} {seed}: {[r.constraint.sentence() for r in problem.rules]} {answer} {appraised}"
            said = (where, [b.sentence for b in verdict.soft])
            if kind in PIECEWISE:
                assert appraised.soft == amount, said
            else:
                assert bool(appraised.soft) == bool(amount), said


def test_the_value_counts_ways_and_what_is_left_out() -> None:
    """There and back to B is 40 km; a is left out."""
    problem = road(order("a", "A"), order("b", "B"))
    instance, _ = stated(problem, None, ())
    weight = weights(instance)
    appraised = Appraisal(instance, weight).appraise(Answer({0: instance.of_order["b"]}, 0))
    assert appraised.value == weight.levels["normal"] + 40_000 * weight.unit
    assert appraised.starts == {instance.of_order["b"][0]: 20}


def test_precedence_across_vehicles_is_timed_without_being_asked() -> None:
    """Engines that know no times give paths alone; the second vehicle waits for the first."""
    vans = (van("One"), van("Two"))
    rules: tuple[dict[str, Any], ...] = ({"kind": "precedence", "before": "a", "after": "d", "gap": 60},)
    problem = road(order("a", "A"), order("d", "D"), vehicles=vans, rules=rules)
    instance, _ = stated(problem, None, problem.active_rules)
    a, d = instance.of_order["a"][0], instance.of_order["d"][0]
    appraised = Appraisal(instance, weights(instance)).appraise(Answer({0: (a,), 1: (d,)}, 0))
    assert appraised.broken == 0
    assert appraised.starts[d] >= appraised.starts[a] + 60


def test_the_longest_work_and_the_latest_end_are_priced() -> None:
    rules: tuple[dict[str, Any], ...] = ({"kind": "objective", "minimise": ["makespan"], "balance": True},)
    vans = (van("One"), van("Two"))
    problem = road(order("a", "A"), order("b", "West"), vehicles=vans, rules=rules)
    instance, _ = stated(problem, None, problem.active_rules)
    weight = weights(instance)
    appraisal = Appraisal(instance, weight)
    one = appraisal.appraise(Answer({0: (0, 1)}, 0))
    two = appraisal.appraise(Answer({0: (0,), 1: (1,)}, 0))
    assert one.value - two.value == 20 * (weight.finish + weight.balance)


@pytest.mark.parametrize("kind", ["time_window", "exclude_period", "unavailable", "duration"])
def test_the_swift_clock_says_what_the_exact_one_says(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain routes are timed in two passes; any difference would show in plans as odd waiting."""
    seen: Counter[bool] = Counter()
    for seed in range(15):
        scene = world(f"swift {kind} {seed}", kind, "hard")
        if scene is None:
            continue
        _, present, instance = scene
        rng = random.Random(seed)
        swift, exact = Timer(instance), Timer(instance)
        for answer in some_answers(rng, instance, present):
            for unit, path in answer.paths.items():
                floors = {v: rng.randint(0, 900) for v in path if v != RELOAD and rng.random() < 0.3}
                pins = {v: minute for v, minute in answer.starts.items() if v in path}
                ready, early = rng.choice((0, 0, 500)), rng.random() < 0.3
                with monkeypatch.context() as patch:
                    found = swift.timetable(unit, path, pins, ready, floors, early)
                    patch.setattr(Swift, "suits", lambda self, unit: False)
                    assert found == exact.timetable(unit, path, pins, ready, floors, early)
                seen[found is not None] += 1
    assert seen[True]
    assert seen[False]
