"""Narrowed instances: whatever an engine that knows no rules across routes answers, the rules are kept."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from planner.model import Window
from solvers.rooms import Clock, Unwatched
from solvers.routing import statements as say
from solvers.routing.compiling import compiled
from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Paths, Search, Support
from solvers.routing.instance import Instance
from solvers.routing.narrowing.narrowing import narrowed
from solvers.routing.pyvrp.engine import PyVrp
from solvers.routing.weights import weights
from tests.helpers.road import order, road, van

TWO = (van("One"), van("Two"))
A, B, C, W = range(4)
"""Visits of the orders a, b, c and w; One is unit 0, Two is unit 1."""


def scenario(*statements: say.Statement, days: int = 1, **fields: Any) -> Instance:
    orders = fields.pop("orders", None) or (
        order("a", "A", 1),
        order("b", "B", 1),
        order("c", "C", 1),
        order("w", "West", 1),
    )
    instance = compiled(road(*orders, vehicles=fields.pop("vehicles", TWO), days=days, **fields))
    instance.statements = list(statements)
    return instance


def appraised(instance: Instance, paths: Paths, starts: dict[int, int] | None = None) -> Appraised:
    return Appraisal(instance, weights(instance)).appraise_paths(paths, starts)


def searched(instance: Instance, judged: Instance) -> Appraised:
    """Return what PyVRP answers to one instance, as another one counts it."""
    found = PyVrp().search(Search(instance, weights(instance), Clock(60, Unwatched()), rounds=400))
    assert found is not None
    return Appraisal(judged, weights(judged)).appraise(found)


def bound(quantity: str, **fields: Any) -> say.Bound:
    every: dict[str, Any] = {"vehicles": ("One", "Two"), "at_most": None, "at_least": None, "orders": None}
    return say.Bound(quantity=quantity, **{**every, "per": "day", "periods": None, **fields})


def in_use(**fields: Any) -> say.InUse:
    every: dict[str, Any] = {"vehicles": ("One", "Two"), "at_most": None, "at_least": None}
    return say.InUse(**{**every, "orders": None, "periods": None, **fields})


EAST_AND_WEST = {0: (A, B, C), 1: (W,)}
# What PyVRP answers without rules is one route through everything, the west first or last.
RULES: list[tuple[say.Statement, Paths]] = [
    (say.Together(orders=("a", "c")), {0: (A, C), 1: (B, W)}),
    (say.Apart(entries=(("a",), ("c", "w"))), {0: (A, B), 1: (C, W)}),
    (say.Precede(before=2, after=1, gap=120), {0: (A, C, B, W)}),
    (say.AtEnd(orders=("b",), place="first"), {0: (B, A, C, W)}),
    (say.AtEnd(orders=("b",), place="last"), {0: (A, C, W, B)}),
    (in_use(at_least=2), EAST_AND_WEST),
    (bound("distance", at_most=60_000), EAST_AND_WEST),
    (bound("duration", at_most=60), EAST_AND_WEST),
    (bound("driving", at_most=60), EAST_AND_WEST),
    (bound("stops", at_most=2, per="horizon"), {0: (A, B), 1: (C, W)}),
    (bound("stops", at_least=2), {0: (A, B), 1: (C, W)}),
    (bound("weight", at_most=2000, orders=("a", "b", "c")), {0: (A, B), 1: (C, W)}),
    (bound("stops", at_most=1, orders=("a", "b"), periods=((0, 720),)), {0: (A, C), 1: (B, W)}),
    (say.NotBefore(visit=0, units=frozenset((0, 1)), minute=600), {0: (B, C, A, W)}),
]
SOFT: list[tuple[say.Statement, Paths]] = [
    (say.DoneBy(order="w", units=frozenset((1,)), soft=True), EAST_AND_WEST),
    (say.Within(visit=2, edge="start", intervals=((700, 701),), soft=True), EAST_AND_WEST),
    (say.Within(visit=2, edge="end", intervals=((700, 701),), soft=True), EAST_AND_WEST),
    (say.Clear(visit=1, periods=((0, 900),), soft=True), {0: (A, C, B, W)}),
    (say.Away(unit=0, periods=((0, 1000),), soft=True), {0: (A, B, C, W)}),
    (say.Together(orders=("a", "c"), soft=True), {0: (A, C), 1: (B, W)}),
]


@pytest.mark.parametrize(("statement", "plan"), [*RULES, *SOFT], ids=lambda v: type(v).__name__)
def test_what_a_plan_keeps_any_answer_keeps(statement: say.Statement, plan: Paths) -> None:
    few = ("resources",) if isinstance(statement, say.InUse | say.Bound | say.DoneBy) else ()
    instance = scenario(statement, objective=few)
    before = deepcopy((instance.visits, instance.units, instance.statements))
    present = appraised(instance, plan)
    assert (present.broken, present.soft) == (0, 0), "the plan itself must keep the rule"
    tight = narrowed(instance, present.paths, present.starts)
    assert (instance.visits, instance.units, instance.statements) == before
    again = appraised(tight, plan, present.starts)
    assert (again.broken, set(again.paths)) == (0, set(plan)), "the plan is still possible"
    assert PyVrp().support(tight, weights(tight)) is Support.WHOLE
    found = searched(tight, instance)
    assert (found.broken, found.soft, found.forced) == (0, 0, 0)
    assert len(found.starts) == 4
    assert found.value <= present.value


@pytest.mark.parametrize(
    ("statement", "plan"),
    [row for row in RULES if isinstance(row[0], say.Together | say.Precede | say.AtEnd | say.InUse)],
    ids=lambda v: type(v).__name__,
)
def test_without_narrowing_the_same_engine_would_break_them(statement: say.Statement, plan: Paths) -> None:
    """Else the test above would prove nothing; the fleet is such that breaking the rule pays."""
    vans = (van("One", 2), van("Two", 2)) if isinstance(statement, say.Together) else TWO
    few = ("resources",) if isinstance(statement, say.InUse) else ()
    instance = scenario(statement, vehicles=vans, objective=few)
    assert searched(instance, instance).broken


def test_a_rule_that_the_plan_breaks_stays_and_a_wish_goes() -> None:
    hard = say.Together(orders=("a", "w"))
    wish = say.Together(orders=("b", "w"), soft=True)
    instance = scenario(hard, wish)
    tight = narrowed(instance, EAST_AND_WEST, {})
    assert tight.statements == [hard]
    assert tight.visits[A].units == instance.visits[A].units


def test_vehicles_that_do_no_entry_are_dealt_out_to_those_with_orders_left() -> None:
    statement = say.Apart(entries=(("a",), ("w",)))
    tight = narrowed(scenario(statement), {0: (A,)}, {})
    assert (tight.visits[A].units, tight.visits[W].units) == ({0}, {1})


def test_few_vehicles_in_use_stay_few() -> None:
    """Two more kilometres of each van cost less than the reload; yet there may be only one."""
    vans = (van("One", 2, max_trips=3), van("Two", 2, max_trips=3))
    instance = scenario(in_use(at_most=1), vehicles=vans)
    plan = {0: (A, W, -1, B, C)}
    tight = narrowed(instance, plan, {})
    assert all(visit.units == {0} for visit in tight.visits)
    assert searched(tight, instance).broken == 0


def test_time_on_board_becomes_windows_on_both_stops() -> None:
    shipment = order("s", "A", 1, kind="shipment", to_place="B")
    instance = scenario(orders=(shipment, order("w", "West", 1), order("c", "C", 1)), vehicles=(van(),))
    instance.rides = [say.RideLimit(order="s", minutes=20)]
    present = appraised(instance, {0: (0, 1, 3, 2)})
    tight = narrowed(instance, present.paths, present.starts)
    assert tight.rides == []
    assert tight.visits[1].domain()[-1][1] - 1 - tight.visits[0].domain()[0][0] <= 20
    assert searched(tight, instance).broken == 0


def test_a_shipment_with_two_windows_keeps_the_one_in_which_it_is() -> None:
    windows = (Window(earliest=0, latest=100), Window(earliest=600, latest=700))
    shipment = order("s", "A", 1, kind="shipment", to_place="B", windows=windows)
    instance = scenario(orders=(shipment,))
    assert PyVrp().support(instance, weights(instance)) is Support.RELAXED
    tight = narrowed(instance, {0: (0, 1)}, {1: 650})
    assert PyVrp().support(tight, weights(tight)) is Support.WHOLE
    assert [(a, b) for a, b in tight.visits[1].domain()] == [(600, 701)]


def test_routes_of_two_days_that_could_meet_are_parted() -> None:
    """Both days' routes may last until the next noon."""
    vans = (van("One", starts=0, ends=2160),)
    instance = scenario(vehicles=vans, days=2)
    assert PyVrp().support(instance, weights(instance)) is Support.RELAXED
    present = appraised(instance, {0: (A, B), 1: (C, W)})
    tight = narrowed(instance, present.paths, present.starts)
    assert PyVrp().support(tight, weights(tight)) is Support.WHOLE
    assert tight.units[0].returns[-1][1] - 1 <= tight.units[1].departs[0][0]
    assert appraised(tight, present.paths, present.starts).broken == 0
