"""Planning again from a plan in force: what stays, what moving an order costs, and new orders into standing routes."""

from __future__ import annotations

from typing import Any

import pytest

from planner.constraints import parse
from planner.model import Order, Plan, Problem, Rule, Shift, Vehicle, Worker
from solvers.rooms import Clock, Unwatched
from solvers.routing.counting.appraisal import Appraisal
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.insertion.guard import Guard
from solvers.routing.insertion.ledger import Ledger
from solvers.routing.insertion.pool import Pool
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import Instance
from solvers.routing.ortools.engine import OrTools
from solvers.routing.replanning.calming import calmed
from solvers.routing.replanning.keeping import Keeping
from solvers.routing.replanning.staying import moves, priced, staying
from solvers.routing.room import paths_of, stated
from solvers.routing.weights import Weights, weights
from solvers.solve import Solution, insert, solve
from solvers.stability import SHARES
from tests.helpers.road import MONDAY, Settled, drive, order, road, van

TWO = (van("One"), van("Two"))
ALL = (order("a", "A"), order("b", "B"), order("w", "West"), order("c", "C"))


def only(problem: Problem, *names: str) -> Problem:
    return problem.model_copy(update={"orders": tuple(o for o in problem.orders if o.name in names)})


def ruled(problem: Problem, **rule: Any) -> Problem:
    return problem.model_copy(update={"rules": (*problem.rules, Rule(id="New", constraint=parse(rule)))})


def rule(kind: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, **fields}


def wanting(problem: Problem, stability: str) -> Problem:
    settings = problem.settings.model_copy(update={"stability": stability})
    return problem.model_copy(update={"settings": settings})


def given(orders: tuple[Order, ...], routes: dict[str, str], vehicles: tuple[Vehicle, ...] = TWO) -> Plan:
    """Return a plan in which orders are dealt out as said: ``{"One": "a b", "Two": "w"}``."""
    dealt = tuple(
        o.model_copy(update={"vehicles": (vehicle,)})
        for o in orders
        for vehicle, names in routes.items()
        if o.name in names.split()
    )
    return drive(road(*dealt, vehicles=vehicles)).plan


def vehicles_of(plan: Plan) -> dict[str, tuple[str, int]]:
    return {name: (route.vehicle, route.day) for route in plan.routes for name in route.orders}


def sequences(plan: Plan) -> dict[tuple[str, int], tuple[str, ...]]:
    return {(route.vehicle, route.day): route.orders for route in plan.routes}


def again(problem: Problem, present: Plan) -> Solution:
    solution = solve(problem, 20.0, 0, present, Settled())
    assert solution.verdict.passed
    return solution


def at_home(problem: Problem, present: Plan, stability: str) -> tuple[Instance, Weights, Paths]:
    """Return an instance and weights as the routing room makes them of a plan in force."""
    instance, _ = stated(problem, present, problem.active_rules)
    paths = paths_of(instance, present)
    instance.staying = staying(instance, paths)
    return instance, priced(weights(instance), instance, paths, stability), paths


# -- the price --------------------------------------------------------------------------------------------

CROSSED = {"One": "a w", "Two": "b c"}
"""West is on the way of nobody; with one vehicle for each side of the depot nothing is driven twice."""


def test_the_price_is_a_share_of_what_an_order_costs_on_average() -> None:
    """Two drives 60 km to b and c, One 40 km to a and w: 25 km for each order."""
    problem = road(*ALL, vehicles=TWO, objective=("distance",))
    _, weight, _ = at_home(problem, given(ALL, CROSSED), "steady")
    assert weight.moved / weight.unit == pytest.approx(25_000 * SHARES["steady"])


@pytest.mark.parametrize("objective", ["distance", "time", "cost"])
def test_the_price_grows_with_the_wish_whatever_the_aim(objective: str) -> None:
    vehicles = tuple(v.model_copy(update={"cost_per_hour": 3000}) for v in TWO)
    problem = road(*ALL, vehicles=vehicles, objective=(objective,))
    present = given(ALL, CROSSED, vehicles)
    prices = [at_home(problem, present, wish)[1].moved for wish in ("free", "balanced", "steady")]
    assert prices[0] == 0 < prices[1] < prices[2]
    assert prices[2] < weights(at_home(problem, present, "free")[0]).levels["low"]


def test_an_order_that_may_not_stay_has_no_home_and_a_new_one_has_none() -> None:
    problem = ruled(road(*ALL, vehicles=TWO), kind="forbid", activities="a", resources="One")
    present = given(ALL[:3], {"One": "a", "Two": "b w"})
    instance, _, _ = at_home(problem, present, "steady")
    assert set(instance.staying) == {"b", "w"}


def test_another_day_of_the_same_vehicle_is_no_home() -> None:
    problem = road(order("a", "A"), order("b", "B"), days=2)
    present = drive(problem).plan
    instance, weight, paths = at_home(problem, present, "steady")
    (unit,) = paths
    other = 1 - unit
    assert moves(instance, paths) == 0
    assert moves(instance, {other: paths[unit]}) == 2
    appraisal = Appraisal(instance, weight)
    more = appraisal.appraise_paths({other: paths[unit]}).value - appraisal.appraise_paths(paths).value
    assert more == 2 * weight.moved


# -- engines count it ------------------------------------------------------------------------------------

SHIPMENTS = tuple(
    order(name, place, kind="shipment", to_place=to)
    for name, place, to in (("a", "A", "B"), ("b", "B", "D"), ("w", "West", "A"), ("c", "C", "Depot"))
)


@pytest.mark.parametrize("orders", [ALL, SHIPMENTS], ids=["deliveries", "shipments"])
@pytest.mark.parametrize("trips", [1, 2])
def test_insertion_finds_the_cheapest_place_with_the_price_in_it(
    orders: tuple[Order, ...], trips: int
) -> None:
    vehicles = tuple(v.model_copy(update={"max_trips": trips}) for v in TWO)
    problem = road(*orders, vehicles=vehicles, objective=("distance",))
    instance, weight, paths = at_home(problem, given(orders, CROSSED, vehicles), "steady")
    for name in ("a", "b", "w", "c"):
        tables = Tables(instance, weight)
        pool = Pool(tables, Guard(instance), Ledger(tables))
        pool.load(paths)
        assert pool.take_out([name]) == []
        before = pool.cost
        place = pool.best(name)
        assert place is not None
        pool.set_row(place.unit, place.row)
        assert pool.cost - before == place.cost
        assert pool.cost == Appraisal(instance, weight).appraise_paths(pool.paths).value


@pytest.mark.parametrize("engine", [Insertion(), OrTools()], ids=["insertion", "OR-Tools"])
@pytest.mark.parametrize("orders", [ALL, SHIPMENTS], ids=["deliveries", "shipments"])
def test_an_engine_counts_moved_orders_as_the_appraisal_does(
    engine: Insertion | OrTools, orders: tuple[Order, ...]
) -> None:
    problem = ruled(
        road(*orders, vehicles=TWO, objective=("distance",)),
        kind="together",
        activities=["a", "b"],
    )
    instance, weight, paths = at_home(problem, given(orders, CROSSED), "steady")
    search = Search(instance, weight, Clock(2.0, Unwatched()), starts=(paths,), rounds=50)
    answer = engine.search(search)
    assert answer is not None
    assert moves(instance, answer.paths) >= 1
    assert answer.value == Appraisal(instance, weight).appraise(answer).value


# -- solving again ---------------------------------------------------------------------------------------


def test_a_small_saving_moves_an_order_freely_but_not_from_a_steady_plan() -> None:
    """West done by Two after its own round costs 20 km; swapped for a it would save some of One's."""
    problem = road(*ALL, vehicles=TWO, objective=("distance",))
    present = given(ALL, {"One": "a c", "Two": "b w"})
    kept = again(wanting(problem, "steady"), present)
    assert vehicles_of(kept.plan) == vehicles_of(present)
    free = again(wanting(problem, "free"), present)
    assert free.verdict.figures.metres < kept.verdict.figures.metres


def test_balanced_takes_a_saving_that_is_worth_it() -> None:
    """c beside b on one vehicle saves the other's 60 km, far more than a quarter of what an order costs."""
    orders = (order("b", "B"), order("c", "C"))
    problem = road(*orders, vehicles=TWO, objective=("distance",))
    present = given(orders, {"One": "b", "Two": "c"})
    assert len(again(problem, present).plan.routes) == 1


def test_a_rule_moves_what_it_must_and_a_steady_plan_moves_no_more() -> None:
    problem = ruled(road(*ALL, vehicles=TWO), kind="forbid", activities="a", resources="One")
    present = given(ALL, {"One": "a c", "Two": "b w"})
    plan = again(wanting(problem, "steady"), present).plan
    before, after = vehicles_of(present), vehicles_of(plan)
    assert {name for name in before if after[name] != before[name]} == {"a"}


def test_a_first_plan_does_not_depend_on_the_setting() -> None:
    problem = road(*ALL, vehicles=TWO)
    free, steady = (drive(wanting(problem, wish)).km for wish in ("free", "steady"))
    assert free == steady == 80


# -- new orders ------------------------------------------------------------------------------------------


def inserted(problem: Problem, present: Plan) -> Solution:
    solution = insert(problem, 10.0, 0, present, Unwatched())
    assert solution.verdict.passed
    return solution


def test_new_orders_go_where_they_cost_least_and_nothing_else_moves() -> None:
    """b lies between a and c of One; the West is Two's side. A fresh plan would do all of it otherwise."""
    orders = (order("a", "A"), order("c", "C"), order("w", "West"))
    present = given(orders, {"One": "c", "Two": "a w"})
    problem = road(*orders, order("b", "B"), vehicles=TWO)
    plan = inserted(problem, present).plan
    assert set(plan.routes[0].orders) == {"b", "c"}
    assert sequences(plan)["Two", 0] == sequences(present)["Two", 0]
    assert plan.unserved == ()


@pytest.mark.parametrize(
    "said",
    [
        {"kind": "precedence", "before": "w", "after": "c", "gap": 30},
        {"kind": "together", "activities": ["a", "b"]},
        {"kind": "apart", "activities": ["b", "c"]},
        {"kind": "time_window", "activities": "b", "earliest": "09:00", "strength": "soft"},
        {"kind": "freeze", "resources": "Two"},
        {"kind": "break", "resources": "One", "minutes": 30, "earliest": "00:10", "latest": "01:00"},
    ],
    ids=lambda said: str(said["kind"]),
)
def test_every_rule_is_minded_by_an_insertion(said: dict[str, Any]) -> None:
    orders = (order("a", "A"), order("c", "C"), order("w", "West"))
    present = given(orders, {"One": "a c", "Two": "w"})
    plan = inserted(ruled(road(*orders, order("b", "B"), vehicles=TWO), **said), present).plan
    before, after = vehicles_of(present), vehicles_of(plan)
    assert {name: after[name] for name in before} == before
    assert "b" in after


def test_an_order_that_fits_nowhere_is_left_out_with_its_reason() -> None:
    full = (van("One", 5),)
    orders = (order("a", "A", 3), order("b", "B", 2))
    present = drive(road(*orders, vehicles=full)).plan
    (left,) = inserted(road(*orders, order("more", "C", 1), vehicles=full), present).plan.unserved
    assert left.activity == "more"
    assert left.verdict == "crowded_out"


def test_an_order_that_a_rule_forbids_where_it_is_finds_another_place() -> None:
    orders = (order("a", "A"), order("c", "C"))
    present = given(orders, {"One": "a", "Two": "c"})
    problem = ruled(road(*orders, vehicles=TWO), kind="forbid", activities="c", resources="Two")
    assert vehicles_of(inserted(problem, present).plan) == {"a": ("One", 0), "c": ("One", 0)}


def test_schedule_and_roster_stay_as_they_are() -> None:
    people: dict[str, Any] = {
        "shifts": (Shift(name="Early", date=MONDAY, starts=360, ends=840),),
        "workers": (Worker(name="Ana"), Worker(name="Ben")),
    }
    present = drive(road(order("a", "A"), **people), 4.0, watch=Unwatched()).plan
    plan = inserted(road(order("a", "A"), order("b", "B"), **people), present).plan
    assert plan.roster == present.roster != ()
    assert set(vehicles_of(plan)) == {"a", "b"}


def test_an_answer_of_nothing_but_the_present_plan_is_worth_no_more_than_it_costs() -> None:
    problem = road(*ALL, vehicles=TWO)
    instance, weight, paths = at_home(problem, given(ALL, CROSSED), "steady")
    free = weights(instance)
    assert (
        Appraisal(instance, weight).appraise(Answer(paths, 0)).value
        == Appraisal(instance, free).appraise(Answer(paths, 0)).value
    )


# -- times ------------------------------------------------------------------------------------------------


def calm(
    problem: Problem, present: Plan, path: tuple[str, ...], stability: str = "balanced"
) -> tuple[list[str], bool]:
    """Return what calming makes of the one route with these orders in this sequence, and whether it keeps all."""
    instance, weight, paths = at_home(problem, present, stability)
    (unit,) = paths
    answer = Answer({unit: tuple(instance.of_order[name][-1] for name in path)}, 0)
    told = {visit: span[0] for visit, span in Keeping(instance, present, set(), set(), None).spans.items()}
    found = calmed(answer, instance, weight, paths, told, 10.0)
    appraised = Appraisal(instance, weight).appraise(found)
    return [instance.visits[what].order for what in found.paths[unit]], appraised.broken == 0


ROUND = (order("a", "A"), order("b", "B"), order("c", "C"))
EARLY = (rule("precedence", before="a", after="b"), rule("precedence", before="b", after="c"))


def present_round() -> Plan:
    return drive(road(*ROUND, rules=EARLY)).plan


def test_a_round_that_is_as_good_the_other_way_about_keeps_its_times() -> None:
    assert calm(road(*ROUND), present_round(), ("c", "b", "a")) == (["a", "b", "c"], True)


def test_a_new_stop_goes_between_those_that_stay() -> None:
    problem = road(*ROUND, order("w", "West"), order("d", "D"))
    names, kept = calm(problem, present_round(), ("w", "d", "c", "b", "a"))
    assert [name for name in names if name in "abc"] == ["a", "b", "c"]
    assert set(names) == {"a", "b", "c", "d", "w"}
    assert kept


def test_times_give_way_to_what_a_rule_says_and_to_a_saving() -> None:
    late = ruled(road(*ROUND), kind="precedence", before="c", after="a")
    assert calm(late, present_round(), ("c", "b", "a")) == (["c", "b", "a"], True)
    back_and_forth = (rule("precedence", before="c", after="a"), rule("precedence", before="a", after="b"))
    crossed = drive(road(*ROUND, rules=back_and_forth)).plan
    assert calm(road(*ROUND), crossed, ("c", "b", "a"))[0] == ["c", "b", "a"]


def test_free_means_free() -> None:
    assert calm(road(*ROUND), present_round(), ("c", "b", "a"), "free")[0] == ["c", "b", "a"]
