"""Parts of an instance: what is solved by itself and written back must do no harm to the rest."""

from __future__ import annotations

import pickle
import random
from collections import Counter
from dataclasses import replace

import pytest

from planner.checking import judge
from planner.constraints import KINDS
from planner.errors import RefusedError
from planner.model import Plan, Problem
from solvers.rooms import Clock, Unwatched
from solvers.routing import statements as say
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.ortools.engine import Reader, built, drives, first_parameters, read_out
from solvers.routing.parts.part import Cutter, Part
from solvers.routing.room import paths_of
from solvers.routing.weights import weights
from solvers.routing.writing import Writer
from tests.helpers.random_world import random_plan, random_problem, random_rule
from tests.helpers.road import order, road, van

WORLDS = 16
TRIES = 3


def instance_of(problem: Problem) -> Instance:
    """Return a scenario's instance with all rules stated."""
    encoding = RoutingEncoding(problem, compiled(problem))
    for rule in problem.active_rules:
        with encoding.stating(rule):
            rule.constraint.encode(encoding)
    return encoding.instance


def timed(instance: Instance, paths: Paths) -> Answer | None:
    """Return paths with starts that keep every hard rule, None when there are none."""
    if not drives(instance):
        return None
    model = built(instance, weights(instance), strict=True)
    reader = Reader(model)
    model.routing.CloseModelWithParameters(first_parameters())
    assignment = reader.read_in({unit: path for unit, path in paths.items() if path})
    return None if assignment is None else read_out(model, assignment)


def shuffled(rng: random.Random, part: Part, paths: Paths) -> Paths:
    """Return the same orders on the same units in another way, each where it is allowed."""
    visits = part.instance.visits
    routes: dict[int, list[int]] = {unit: [] for unit in range(len(part.instance.units))}
    orders = sorted({visits[what].order for path in paths.values() for what in path if what != RELOAD})
    rng.shuffle(orders)
    for name in orders:
        numbers = part.instance.of_order[name]
        able = sorted(frozenset.intersection(*(visits[v].units for v in numbers)))
        if not able:
            continue
        route = routes[rng.choice(able)]
        at = rng.randint(0, len(route))
        route[at:at] = numbers
    return {unit: tuple(route) for unit, route in routes.items() if route}


def tried(kind: str, seed: int) -> str:
    """Change a part of a plan that keeps a rule; return what came of it."""
    rng = random.Random(f"{kind} {seed}")
    problem = random_problem(rng, "routes")
    plan = random_plan(rng, problem)
    rule = random_rule(rng, problem, kind)
    if rule is None:
        return "unfit"
    ruled = problem.model_copy(update={"rules": (rule,)})
    encoding = RoutingEncoding(ruled, compiled(ruled), plan)
    try:
        rule.constraint.encode(encoding)
    except RefusedError:
        return "refused"
    instance = encoding.instance
    whole = timed(instance, paths_of(instance, plan))
    if whole is None or judge(ruled, Plan(routes=Writer(instance).routes(whole)), plan).of_rule(rule.id):
        return "broken before"
    used = sorted(unit for unit, path in whole.paths.items() if path)
    chosen = rng.sample(used, max(min(1, len(used)), len(used) - 1))
    spare = sorted(set(range(len(instance.units))) - set(used))
    chosen += rng.sample(spare, min(1, len(spare)))
    served = {instance.visits[w].order for path in whole.paths.values() for w in path if w != RELOAD}
    missing = [name for name in instance.of_order if name not in served]
    part = Cutter(instance).part(chosen, missing, whole)
    inner = part.inwards(whole.paths)
    seen = "stuck"
    for _ in range(TRIES):
        other = timed(part.instance, shuffled(rng, part, inner))
        if other is None:
            continue
        joined = part.joined(whole, other)
        written = Plan(routes=Writer(instance).routes(joined))
        found = judge(ruled, written, plan).of_rule(rule.id)
        where = f"{kind}, seed {seed}: {rule.constraint.sentence()}"
        assert len(written.routes) == len(joined.paths), f"{where}: a route can't be driven"
        assert not found, f"{where} {found[0].sentence}"
        seen = "all inside" if set(used) <= set(part.units) else "changed"
    return seen


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_part_written_back_breaks_no_rule_that_held(kind: str) -> None:
    """Whatever an engine does in a part within its rules: the judge finds the whole's rules kept."""
    seen = Counter(tried(kind, seed) for seed in range(WORLDS))
    assert seen.total() == WORLDS


def test_parts_of_most_kinds_were_really_changed() -> None:
    """The property above says nothing where nothing could be changed beside something that stood still."""
    changed = [kind for kind in sorted(KINDS) if any(tried(kind, s) == "changed" for s in range(WORLDS))]
    assert {"apart", "limit", "precedence", "together"} <= set(changed)


# -- values ------------------------------------------------------------------------------------------------


def _city(rng: random.Random, orders: int) -> Problem:
    places = ("A", "B", "C", "D", "West")
    some = [
        order(
            f"o{n}",
            rng.choice(places),
            rng.randint(1, 3),
            service_minutes=rng.choice((0, 5)),
            **({"kind": "shipment", "to_place": rng.choice(places)} if rng.random() < 0.2 else {}),
        )
        for n in range(orders)
    ]
    vans = tuple(
        van(
            f"Van {n}",
            8,
            fixed_cost=1000 * n,
            cost_per_km=50 + 10 * n,
            cost_per_hour=900,
            max_trips=n % 2 + 1,
        )
        for n in range(5)
    )
    return road(*some, vehicles=vans)


def _counted(instance: Instance, paths: Paths, like: Part | None = None, moved: int = 0) -> int:
    """Return what insertion counts for paths when it may change nothing."""
    weight = replace(weights(instance), moved=moved)
    search = Search(
        like.instance if like else instance,
        like.weights(weight) if like else weight,
        Clock(30.0, Unwatched()),
        rounds=0,
        starts=(paths,),
    )
    answer = Insertion().search(search)
    assert answer is not None
    assert {u: p for u, p in answer.paths.items() if p} == {u: p for u, p in paths.items() if p}
    return answer.value


@pytest.mark.parametrize("seed", range(6))
def test_the_whole_gains_exactly_what_the_part_gains(seed: int) -> None:
    """Values of a part are in the units of the whole, left-out orders, moves and all."""
    rng = random.Random(seed)
    instance = instance_of(_city(rng, 14))
    start = Insertion().search(Search(instance, weights(instance), Clock(30.0, Unwatched()), rounds=0))
    assert start is not None
    instance.staying = {
        name: frozenset((unit,))
        for unit, path in start.paths.items()
        for what in path
        if what != RELOAD and rng.random() < 0.5
        for name in (instance.visits[what].order,)
    }
    moved = 7777
    units = rng.sample(sorted(start.paths), min(2, len(start.paths)))
    part = Cutter(instance).part(units, (), start)
    inner = part.inwards(start.paths)
    before = _counted(instance, start.paths, moved=moved), _counted(instance, inner, part, moved)
    visits = part.instance.visits
    for _ in range(8):
        paths = {u: list(p) for u, p in shuffled(rng, part, inner).items()}
        part_weights = part.weights(replace(weights(instance), moved=moved))
        search = Search(
            part.instance,
            part_weights,
            Clock(30.0, Unwatched()),
            rng.randint(0, 99),
            rounds=20,
            starts=({u: tuple(p) for u, p in paths.items()},),
        )
        answer = Insertion().search(search)
        assert answer is not None
        assert {visits[w].order for p in answer.paths.values() for w in p if w != RELOAD} <= set(
            part.instance.of_order
        )
        joined = part.joined(start, answer)
        gain = before[1] - answer.value
        assert before[0] - _counted(instance, joined.paths, moved=moved) == gain


# -- the border --------------------------------------------------------------------------------------------


def _three(*rules: dict[str, object]) -> tuple[Instance, dict[int, Path]]:
    """Return three vans with an order each, and a fourth order that nobody serves."""
    orders = (order("a", "A"), order("b", "B"), order("c", "C"), order("d", "D"))
    vans = tuple(van(f"Van {n}") for n in range(3))
    instance = instance_of(road(*orders, vehicles=vans, rules=rules))
    return instance, {n: instance.of_order[name] for n, name in enumerate("abc")}


def test_a_part_holds_only_what_it_needs() -> None:
    instance, paths = _three()
    part = Cutter(instance).part((1,), ("d", "a"), Answer(paths, 0))
    assert list(part.instance.of_order) == ["b", "d"]  # a is somebody else's
    assert [u.vehicle for u in part.instance.units] == ["Van 1"]
    assert set(part.instance.travel.index) == {"Depot", "B", "D"}
    assert part.instance.travel.metres.shape == (3, 3)
    assert list(part.instance.problem.order) == ["b", "d"]
    assert part.inwards(paths) == {0: (0,)}
    assert part.outwards({0: (1, RELOAD, 0)}) == {1: (instance.of_order["d"][0], RELOAD, paths[1][0])}


def test_ways_of_a_part_are_those_of_the_whole() -> None:
    instance, paths = _three({"kind": "travel", "places": ["B"], "factor": 2})
    part = Cutter(instance).part((0, 1), (), Answer(paths, 0))
    index, whole = part.instance.travel.index, instance.travel.index
    for one in index:
        for other in index:
            here = part.instance.minutes(1.0)[index[one], index[other]]
            assert here == instance.minutes(1.0)[whole[one], whole[other]]


def test_a_part_is_small_to_send() -> None:
    """A part of a large scenario must not carry the scenario."""
    orders = tuple(order(f"o{n}", "ABCD"[n % 4]) for n in range(400))
    instance = instance_of(road(*orders, vehicles=tuple(van(f"Van {n}") for n in range(40))))
    visits = [v for numbers in instance.of_order.values() for v in numbers]
    paths = {n: tuple(visits[10 * n : 10 * n + 10]) for n in range(40)}
    part = Cutter(instance).part((3, 4), (), Answer(paths, 0))
    assert len(pickle.dumps(part.instance)) < len(pickle.dumps(instance)) / 8


def test_an_order_that_belongs_to_one_outside_is_not_offered_elsewhere() -> None:
    instance, paths = _three({"kind": "together", "activities": ["c", "d"]})
    assert "d" not in Cutter(instance).part((0, 1), ("d",), Answer(paths, 0)).instance.of_order
    assert "d" in Cutter(instance).part((0, 2), ("d",), Answer(paths, 0)).instance.of_order


def test_what_must_come_after_something_outside_may_not_come_before_it() -> None:
    """b comes an hour after c: with c outside at minute 30, b may start from minute 90 on."""
    instance, paths = _three({"kind": "precedence", "before": ["c"], "after": ["b"], "gap": 60})
    rule = next(s for s in instance.statements if isinstance(s, say.Precede))
    starts = {rule.before: 30, rule.after: 300}
    part = Cutter(instance).part((1,), (), Answer(paths, 0, starts))
    assert part.instance.statements == []
    assert part.instance.visits[0].domain()[0][0] == 90
    joined = part.joined(Answer(paths, 0, starts), Answer({0: (0,)}, 0))
    assert joined.starts[rule.before] == 30
    assert joined.starts[rule.after] >= 90


def test_a_rule_broken_already_throws_nothing_out() -> None:
    instance, paths = _three({"kind": "precedence", "before": ["c"], "after": ["b"], "gap": 60})
    starts = {paths[2][0]: 500, paths[1][0]: 20}
    part = Cutter(instance).part((1,), (), Answer(paths, 0, starts))
    assert part.instance.visits[0].domain()[0][0] <= 20


def test_vehicles_outside_are_counted_off_how_many_may_be_out() -> None:
    instance, paths = _three(
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 2, "at_least": 2}
    )
    del paths[2]
    (rule,) = Cutter(instance).part((1, 2), ("c", "d"), Answer(paths, 0)).instance.statements
    assert isinstance(rule, say.InUse)
    assert (rule.vehicles, rule.at_most, rule.at_least) == (("Van 1", "Van 2"), 1, 1)


def test_units_that_a_rule_ties_to_a_part_come_along() -> None:
    """Up to a size: beyond, the rule meets the border."""
    instance, paths = _three({"kind": "precedence", "before": ["a"], "after": ["b"]})
    cutter = Cutter(instance)
    assert cutter.closed(paths, (0,), most=10) == {0, 1}
    assert cutter.closed(paths, (0,), most=1) == {0}
    assert cutter.closed(paths, (2,), most=10) == {2}


def test_days_of_a_vehicle_that_depend_on_each_other_come_along() -> None:
    rules = ({"kind": "limit", "resources": ["Van 0"], "quantity": "hours", "at_most": 10, "per": "week"},)
    problem = road(order("a", "A"), days=2, vehicles=(van("Van 0"), van("Van 1")), rules=rules)
    instance = instance_of(problem)
    vehicles = [(unit.vehicle, unit.day) for unit in instance.units]
    cutter = Cutter(instance)
    assert {vehicles[u] for u in cutter.whole_vehicles((vehicles.index(("Van 0", 0)),))} == {
        ("Van 0", 0),
        ("Van 0", 1),
    }
    assert len(cutter.whole_vehicles((vehicles.index(("Van 1", 0)),))) == 1
