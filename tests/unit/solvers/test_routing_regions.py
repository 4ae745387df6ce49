"""Regions: what is planned anew together must be small, able to do it, and in time everything."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from planner.checking import judge
from planner.constraints import parse
from planner.model import Order, Place, Plan, Problem, Rule, Settings, Vehicle
from solvers.rooms import Clock, Unwatched
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.engine import Answer, Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.parts.chart import positions
from solvers.routing.parts.part import Cutter
from solvers.routing.parts.piecewise import piecewise
from solvers.routing.parts.regions import Regions
from solvers.routing.weights import weights
from solvers.routing.writing import Writer
from tests.helpers.road import MONDAY

CARRIES = 12


def city(
    orders: int, vehicles: int, seed: int = 0, rules: tuple[dict[str, Any], ...] = (), depots: int = 2
) -> Problem:
    """Return a scenario in the plane; a load of 1 an order, so that a vehicle takes `CARRIES` of them."""
    rng = random.Random(seed)

    def place(name: str) -> Place:
        return Place(
            name=name, latitude=48.8 + rng.uniform(-0.3, 0.3), longitude=2.3 + rng.uniform(-0.4, 0.4)
        )

    hubs = [place(f"Depot {n}") for n in range(depots)]
    customers = [place(f"Customer {n}") for n in range(orders)]
    return Problem(
        settings=Settings(start_date=MONDAY),
        places=(*hubs, *customers),
        orders=tuple(
            Order(
                name=f"o{n}",
                place=customers[n].name,
                loads={"weight": 1000},
                skills=("crane",) if n % 25 == 0 else (),
            )
            for n in range(orders)
        ),
        vehicles=tuple(
            Vehicle(
                name=f"Van {n}",
                start_place=hubs[n % depots].name,
                end_place=hubs[n % depots].name,
                capacities={"weight": CARRIES * 1000},
                skills=("crane",) if n % 4 == 0 else (),
            )
            for n in range(vehicles)
        ),
        rules=tuple(Rule(id=f"R{k}", constraint=parse(item)) for k, item in enumerate(rules, 1)),
    )


def instance_of(problem: Problem) -> Instance:
    """Return a scenario's instance with all rules stated."""
    encoding = RoutingEncoding(problem, compiled(problem))
    for rule in problem.active_rules:
        with encoding.stating(rule):
            rule.constraint.encode(encoding)
    return encoding.instance


def regions_of(instance: Instance, seed: int = 0) -> Regions:
    return Regions(instance, weights(instance), seed)


def inserted(
    instance: Instance, units: frozenset[int], orders: frozenset[str], whole: Answer, n: int
) -> Answer:
    """Return an answer to the whole in which a part was worked on by insertion."""
    part = Cutter(instance).part(units, orders, whole)
    search = Search(
        part.instance,
        part.weights(weights(instance)),
        Clock(60.0, Unwatched()),
        n,
        rounds=n,
        starts=(part.inwards(whole.paths),),
    )
    answer = Insertion().search(search)
    return whole if answer is None else part.joined(whole, answer)


def first_plan(instance: Instance, regions: Regions) -> Answer:
    """Return the parts of the first division, each filled by insertion, joined."""
    search = Search(instance, weights(instance), Clock(60.0, Unwatched()))
    whole = piecewise(search, Cutter(instance), regions)
    assert whole is not None
    return whole


def served(instance: Instance, whole: Answer) -> list[str]:
    return [instance.visits[w].order for path in whole.paths.values() for w in path if w != RELOAD]


def test_positions_keep_the_distances_of_the_matrix() -> None:
    """Also without coordinates: they come from the travel matrix, here of points in a plane."""
    instance = instance_of(city(60, 4))
    points = positions(instance)
    apart = np.hypot(*(points[:, None, :] - points[None, :, :]).transpose(2, 0, 1))
    metres = instance.travel.metres
    assert np.abs(apart - metres).max() < 0.01 * metres.max()


def test_a_place_that_no_road_leads_to_does_not_spoil_the_map() -> None:
    instance = instance_of(city(30, 2))
    instance.travel.metres[5, :] = instance.travel.metres[:, 5] = 10_000_000
    points = positions(instance)
    assert np.isfinite(points).all()
    assert np.abs(points[10] - points[11]).sum() > 0


def test_the_first_division_holds_every_order_once_and_no_vehicle_twice() -> None:
    instance = instance_of(city(700, 80))
    parts = regions_of(instance).first()
    assert len(parts) >= 4
    orders = [order for _, some in parts for order in some]
    assert sorted(orders) == sorted(instance.of_order)
    units = [unit for some, _ in parts for unit in some]
    assert len(units) == len(set(units)) == 80
    for some, names in parts:
        assert len(names) <= 200
        assert len(some) * CARRIES >= len(names)
        for order in names:
            assert instance.visits[instance.of_order[order][0]].units & some, order


def test_parts_of_the_first_division_lie_apart() -> None:
    """An order is nearer to the middle of its own part than to a part chosen at random, nearly always."""
    instance = instance_of(city(600, 60))
    parts = regions_of(instance).first()
    points = positions(instance)
    middles = [
        np.mean([points[instance.visits[instance.of_order[o][0]].place] for o in orders], axis=0)
        for _, orders in parts
    ]
    rng = random.Random(1)
    wins = 0
    for k, (_, orders) in enumerate(parts):
        for order in orders:
            other = rng.choice([n for n in range(len(parts)) if n != k])
            at = points[instance.visits[instance.of_order[order][0]].place]
            wins += bool(np.hypot(*(at - middles[k])) < np.hypot(*(at - middles[other])))
    assert wins > 0.9 * 600


def test_a_small_scenario_is_one_part() -> None:
    instance = instance_of(city(40, 5))
    ((units, orders),) = regions_of(instance).first()
    assert (len(units), len(orders)) == (5, 40)


def test_orders_that_belong_together_are_dealt_together() -> None:
    rules = ({"kind": "together", "activities": [f"o{n}" for n in range(0, 700, 80)]},)
    instance = instance_of(city(700, 80, rules=rules))
    bound = {f"o{n}" for n in range(0, 700, 80)}
    holding = [orders & bound for _, orders in regions_of(instance).first() if orders & bound]
    assert holding == [bound]


def test_regions_cover_every_route_and_every_pair_of_neighbours() -> None:
    """Without that, two routes that cross each other would stay as they are for ever."""
    instance = instance_of(city(600, 60))
    regions = regions_of(instance)
    whole = first_plan(instance, regions)
    points = positions(instance)
    middle = {
        unit: np.mean([points[instance.visits[w].place] for w in path if w != RELOAD], axis=0)
        for unit, path in whole.paths.items()
    }
    neighbours = {
        (
            unit,
            min((u for u in middle if u != unit), key=lambda u: float(np.hypot(*(middle[u] - middle[unit])))),
        )
        for unit in middle
    }
    met: set[tuple[int, int]] = set()
    for _ in range(60):
        units, _ = regions.next(whole.paths)
        regions.learnt(units, 0)
        met |= {(a, b) for a in units for b in units}
        assert sum(len(whole.paths.get(unit, ())) for unit in units) <= 300
    assert {unit for unit, _ in met} >= set(whole.paths)
    assert neighbours <= met


def test_what_others_work_on_is_left_alone() -> None:
    instance = instance_of(city(300, 30))
    regions = regions_of(instance)
    whole = first_plan(instance, regions)
    busy, _ = regions.next(whole.paths)
    for _ in range(20):
        units, _ = regions.next(whole.paths, busy)
        assert not units & busy
        regions.learnt(units, 0)


def test_an_order_left_out_is_tried_in_one_region_at_a_time() -> None:
    instance = instance_of(city(300, 40))
    regions = regions_of(instance)
    whole = first_plan(instance, regions)
    whole = Answer({u: p for n, (u, p) in enumerate(whole.paths.items()) if n}, 0)
    one, first = regions.next(whole.paths)
    _, second = regions.next(whole.paths, one)
    assert first
    assert not first & second
    regions.learnt(one, 0)
    again: set[str] = set()
    for _ in range(20):
        units, orders = regions.next(whole.paths)
        regions.learnt(units, 0)
        again |= orders
    assert again & first


def test_routes_that_met_in_vain_meet_less_often() -> None:
    """Until one of them changes."""
    instance = instance_of(city(600, 60))
    whole = first_plan(instance, regions_of(instance))

    def meetings(gained: int) -> int:
        regions = regions_of(instance, seed=3)
        count: dict[tuple[int, int], int] = {}
        for _ in range(80):
            units, _ = regions.next(whole.paths)
            regions.learnt(units, gained)
            for a in units & set(whole.paths):
                for b in units & set(whole.paths):
                    count[a, b] = count.get((a, b), 0) + (a < b)
        return max(count.values())

    assert meetings(0) < meetings(1)


def test_regions_come_with_idle_vehicles() -> None:
    instance = instance_of(city(300, 60))
    regions = regions_of(instance)
    whole = first_plan(instance, regions)
    units, _ = regions.next(whole.paths)
    assert units - set(whole.paths)


def test_what_one_part_has_no_vehicle_for_goes_to_the_next() -> None:
    """Just enough vehicles for all: however they are dealt, hardly any order is left out."""
    instance = instance_of(city(600, 52))
    whole = first_plan(instance, regions_of(instance))
    assert len(served(instance, whole)) > 0.97 * 600


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "together", "activities": ["o1", "o40", "o77"]},
        {"kind": "apart", "activities": ["o1", "o2", "o3", "o60"]},
        {"kind": "precedence", "before": ["o5"], "after": ["o6", "o80"], "gap": 20},
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 24},
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "stops", "at_most": 11},
    ],
    ids=lambda rule: f"{rule['kind']} {rule.get('quantity', '')}".strip(),
)
def test_a_plan_made_and_improved_by_parts_keeps_the_rules(rule: dict[str, Any]) -> None:
    """And it gets better: the kilometres of the first plan are not those of the last."""
    problem = city(240, 30, rules=(rule,))
    instance = instance_of(problem)
    regions = regions_of(instance)
    whole = first_plan(instance, regions)
    before = Plan(routes=Writer(instance).routes(whole))
    for _ in range(4):
        units, orders = regions.next(whole.paths)
        found = inserted(instance, units, orders, whole, 60)
        regions.learnt(units, int(found.paths != whole.paths))
        whole = found
    after = Plan(routes=Writer(instance).routes(whole))
    assert len(set(served(instance, whole))) == len(served(instance, whole))
    assert len(served(instance, whole)) >= 0.9 * 240
    for plan in (before, after):
        assert len(plan.routes) == len({r.vehicle for r in plan.routes})
        found_breaches = judge(problem, plan).of_rule("R1")
        assert not found_breaches, found_breaches[0].sentence
    assert before != after
