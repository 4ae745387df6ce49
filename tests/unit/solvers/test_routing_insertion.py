"""Insertion alone, without any other engine: every rule is kept, every wish and aim priced, broken starts mended."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

from planner.checking import judge
from planner.constraints import KINDS
from planner.model import Plan, Problem, Rule, Window
from solvers.rooms import Clock, Unwatched
from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.insertion.engine import Insertion
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.room import paths_of, stated
from solvers.routing.weights import weights
from solvers.routing.writing import Writer
from tests.helpers.plans import complete
from tests.helpers.random_world import random_plan, random_problem, random_rule
from tests.helpers.road import order, road, van

TWO = (van("One"), van("Two"))
SPREAD = tuple(order(f"{place}{k}", place, service_minutes=30) for place in ("A", "West") for k in range(2))


def alone(
    problem: Problem, rounds: int = 150, starts: tuple[Paths, ...] = (), **fields: Any
) -> tuple[Instance, Answer, Appraised]:
    """Search with insertion alone; what it says of its answer must be what the shared count says."""
    instance, refused = stated(problem, None, problem.active_rules)
    assert not refused
    weight = weights(instance)
    search = Search(instance, weight, Clock(30.0, Unwatched()), rounds=rounds, starts=starts, **fields)
    answer = Insertion().search(search)
    assert answer is not None
    appraised = Appraisal(instance, weight).appraise(answer)
    if not appraised.broken:
        assert appraised.value == answer.value
        plan = complete(problem, Plan(routes=Writer(instance).written(appraised.tables)))
        assert [breach for breach in judge(problem, plan).hard if "left out" not in breach.sentence] == []
    return instance, answer, appraised


def served(instance: Instance, paths: Paths) -> list[list[str]]:
    """Return the orders of each route."""
    return [[instance.visits[v].order for v in path if v != RELOAD] for _, path in sorted(paths.items())]


def path(instance: Instance, *orders: str) -> tuple[int, ...]:
    return tuple(v for name in orders for v in instance.of_order[name])


RULES: tuple[dict[str, Any], ...] = (
    {"kind": "time_window", "activities": "d", "earliest": "14:00"},
    {"kind": "exclude_period", "activities": ["a", "d"], "start": "00:00", "end": "12:00"},
    {"kind": "unavailable", "resources": "Two", "start": "00:00", "end": "20:00"},
    {"kind": "precedence", "before": "d", "after": "a", "gap": 30},
    {"kind": "precedence", "before": "a", "after": "d", "gap": 300},
    {"kind": "assign", "activities": "d", "resources": "One"},
    {"kind": "forbid", "activities": "d", "resources": "Two"},
    {"kind": "reserve", "resources": "Two", "activities": "a"},
    {"kind": "together", "activities": ["a", "d"]},
    {"kind": "apart", "activities": ["c", "d"]},
    {"kind": "position", "activities": "d", "place": "first"},
    {"kind": "position", "activities": "c", "place": "last"},
    {"kind": "ride_limit", "activities": ["d"], "at_most": 20},
    {"kind": "break", "resources": ["One", "Two"], "minutes": 30, "earliest": "00:10", "latest": "00:30"},
    {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": 1},
    {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_least": 2},
    {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": 1, "end": "10:00"},
    {"kind": "limit", "resources": "Two", "quantity": "stops", "at_most": 1},
    {"kind": "limit", "resources": "One", "quantity": "stops", "at_least": 2},
    {"kind": "limit", "resources": "Two", "quantity": "stops", "at_most": 0, "end": "11:00"},
    {"kind": "limit", "resources": "Two", "quantity": "distance", "at_most": 25},
    {"kind": "limit", "resources": "all vehicles", "quantity": "driving", "at_most": 70},
    {"kind": "limit", "resources": "One", "quantity": "duration", "at_least": 60},
    {"kind": "limit", "resources": "Two", "quantity": "driving", "at_most": 15, "activities": ["a", "c"]},
    {"kind": "limit", "resources": "all vehicles", "quantity": "weight", "at_most": 2, "per": "week"},
)


@pytest.mark.parametrize("strength", ["hard", "soft"])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule['kind']} {list(rule.values())[1:]}")
def test_every_rule_is_kept_and_every_wish_fulfilled(rule: dict[str, Any], strength: str) -> None:
    """The van at D would do everything near it at once; each of the rules can be kept with all orders served."""
    vans = (van("One"), van("Two", start_place="D", end_place="D"))
    orders = (order("a", "A", 1), order("c", "C", 1), order("d", "D", 1))
    instance, answer, appraised = alone(
        road(*orders, vehicles=vans, rules=({**rule, "strength": strength},)), rounds=60
    )
    assert (appraised.broken, appraised.soft) == (0, 0)
    assert sorted(name for route in served(instance, answer.paths) for name in route) == ["a", "c", "d"]


def test_insertion_minds_everything() -> None:
    instance, _ = stated(road(order("a", "A")), None, ())
    assert Insertion().support(instance, weights(instance)) is Support.WHOLE


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_from_the_plan_in_force_it_only_gets_better(kind: str) -> None:
    """With random rules, hard and wished: a start that keeps them all is never given up for one that does not."""
    seen: Counter[str] = Counter()
    for seed in range(6):
        rng = random.Random(f"{kind} {seed}")
        problem = random_problem(rng, "routes")
        present = random_plan(rng, problem)
        found = (random_rule(rng, problem, one) for one in (kind, rng.choice(sorted(KINDS))))
        rules = [
            Rule(id=f"R{n}", constraint=rule.constraint.model_copy(update={"strength": strength}))
            for n, rule in enumerate(found)
            if rule is not None
            for strength in [rng.choice(("hard", "soft"))]
        ]
        ruled = problem.model_copy(update={"rules": tuple(rules)})
        instance, refused = stated(ruled, present, ruled.active_rules)
        start, weight = paths_of(instance, present), weights(instance)
        if refused:
            continue
        search = Search(instance, weight, Clock(30.0, Unwatched()), seed, rounds=30, starts=(start,))
        answer = Insertion().search(search)
        if answer is None:
            continue
        appraisal = Appraisal(instance, weight)
        before, after = appraisal.appraise_paths(start), appraisal.appraise(answer)
        assert after.rank <= before.rank, [rule.constraint.sentence() for rule in rules]
        assert after.broken or after.value == answer.value
        seen["kept" if not before.broken else "mended"] += 1
    assert seen


# -- mending ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "routes"),
    [
        ({"kind": "apart", "activities": ["a", "b"]}, {0: ("a", "b")}),
        ({"kind": "together", "activities": ["a", "b"]}, {0: ("a",), 1: ("b",)}),
        (
            {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": 1},
            {0: ("a",), 1: ("b",)},
        ),
        (
            {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_least": 2},
            {0: ("a", "b")},
        ),
        ({"kind": "precedence", "before": "b", "after": "a"}, {0: ("a", "b")}),
        ({"kind": "position", "activities": "b", "place": "first"}, {0: ("a", "b")}),
        ({"kind": "limit", "resources": "One", "quantity": "driving", "at_most": 25}, {0: ("a", "b")}),
        ({"kind": "time_window", "activities": "a", "latest": "00:15"}, {0: ("b", "a")}),
        (
            {"kind": "limit", "resources": "One", "quantity": "distance", "at_most": 25, "per": "week"},
            {0: ("a", "b")},
        ),
    ],
)
def test_a_start_that_breaks_a_rule_is_mended(
    rule: dict[str, Any], routes: dict[int, tuple[str, ...]]
) -> None:
    problem = road(order("a", "A"), order("b", "B"), vehicles=TWO, rules=(rule,))
    instance, _ = stated(problem, None, problem.active_rules)
    start = {unit: path(instance, *orders) for unit, orders in routes.items()}
    assert Appraisal(instance, weights(instance)).appraise_paths(start).broken
    reported: list[Answer] = []
    _, answer, appraised = alone(
        problem, rounds=60, starts=(start,), better=lambda value, read: reported.append(read())
    )
    assert appraised.broken == 0
    assert sorted(name for route in served(instance, answer.paths) for name in route) == ["a", "b"]
    appraisal = Appraisal(instance, weights(instance))
    assert all(appraisal.appraise(one).broken == 0 for one in reported)
    assert reported


def test_what_can_not_be_kept_is_not_reported_as_better() -> None:
    """Two vehicles are to be out, but there is one order: the answer is given, with nothing to show before."""
    rule = {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_least": 2}
    reported: list[int] = []
    _, answer, appraised = alone(
        road(order("a", "A"), vehicles=TWO, rules=(rule,)),
        better=lambda value, read: reported.append(value),
    )
    assert appraised.broken == 1
    assert answer.paths
    assert reported == []


# -- aims -------------------------------------------------------------------------------------------------


def test_makespan_and_balance_share_the_work() -> None:
    for aim in ({"minimise": ["makespan"]}, {"balance": True}):
        instance, answer, _ = alone(road(*SPREAD, vehicles=TWO, rules=({"kind": "objective", **aim},)))
        assert sorted(len(route) for route in served(instance, answer.paths)) == [2, 2]


def test_a_limit_of_the_week_counts_the_days_of_one_vehicle() -> None:
    """Each order is 60 km there and back and must be alone on its route; the week has 100 km."""
    orders = (order("c", "C"), order("e", "C", priority="high"))
    rule = {"kind": "limit", "resources": "Van", "quantity": "distance", "at_most": 100, "per": "week"}
    instance, answer, appraised = alone(road(*orders, vehicles=(van(max_stops=1),), days=2, rules=(rule,)))
    assert appraised.broken == 0
    assert served(instance, answer.paths) == [["e"]]


def test_a_driver_rests_between_two_days() -> None:
    """From one day's evening to the next day's afternoon nobody is on duty without a rest."""
    late = order("a", "D", service_minutes=100, windows=(Window(earliest=1300),), date="2026-11-30")
    early = order(
        "b", "D", service_minutes=780, windows=(Window(latest=60),), date="2026-12-01", priority="low"
    )
    rule = {"kind": "driver_rules", "resources": "Van", "rules": "eu_561"}
    instance, answer, appraised = alone(road(late, early, days=2, rules=(rule,)), rounds=40)
    assert appraised.broken == 0
    assert served(instance, answer.paths) == [["a"]]
    both = alone(road(late, early, days=2), rounds=40)
    assert served(both[0], both[1].paths) == [["a"], ["b"]]


# -- the search -------------------------------------------------------------------------------------------


def test_the_outcome_depends_on_seed_and_rounds_alone() -> None:
    rules = ({"kind": "together", "activities": ["A0", "West1"], "strength": "soft"},)
    one, other = (alone(road(*SPREAD, vehicles=TWO, rules=rules))[1] for _ in range(2))
    assert one == other


def test_a_better_plan_from_elsewhere_is_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offer is all there is in the last round; without it the search would not have come to an end."""
    monkeypatch.setattr("solvers.routing.insertion.ruin._BETWEEN_QUESTIONS", 0.0)
    problem = road(order("a", "A"), order("d", "D"), vehicles=TWO)
    instance, _ = stated(problem, None, ())
    asked: list[Paths | None] = [{0: path(instance, "a", "d")}]
    worse: Paths = {0: path(instance, "a"), 1: path(instance, "d")}
    monkeypatch.setattr("solvers.routing.insertion.engine.construct", lambda pool, clock: None)
    _, answer, _ = alone(problem, rounds=3, starts=(worse,), incoming=lambda: asked.pop() if asked else None)
    assert list(answer.paths.values()) == [path(instance, "a", "d")]
