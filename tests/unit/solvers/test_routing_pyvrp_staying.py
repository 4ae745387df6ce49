"""PyVRP minds what leaving the plan in force costs, exactly, wherever it can be told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from planner.model import Vehicle, Window
from solvers.rooms import Clock, Unwatched
from solvers.routing import statements as say
from solvers.routing.compiling import compiled
from solvers.routing.counting.appraisal import Appraisal
from solvers.routing.engine import Answer, Search, Support
from solvers.routing.instance import Instance
from solvers.routing.narrowing.narrowing import narrowed
from solvers.routing.pyvrp.engine import PyVrp
from solvers.routing.pyvrp.translation import Translation
from solvers.routing.replanning.staying import moves
from solvers.routing.weights import Weights, weights
from tests.helpers.road import order, road, van

TWO = (van("One", carries=9), van("Two", carries=9))
ALL = (order("a", "A", 1), order("b", "B", 1), order("w", "West", 1), order("c", "C", 1))


def at_home(
    homes: Mapping[str, set[int]], price: int, *orders: Any, **fields: Any
) -> tuple[Instance, Weights]:
    """Return an instance and weights; the price in units of the most important measure."""
    instance = compiled(road(*(orders or ALL), **{"vehicles": TWO, "objective": ("distance",), **fields}))
    instance.staying = {name: frozenset(units) for name, units in homes.items()}
    weight = weights(instance)
    return instance, replace(weight, moved=price * weight.unit)


def support(instance: Instance, weight: Weights) -> Support:
    return PyVrp().support(instance, weight)


def answer(instance: Instance, weight: Weights, rounds: int = 300, **fields: Any) -> Answer:
    """Return PyVRP's answer, which must be worth what it says."""
    found = PyVrp().search(Search(instance, weight, Clock(60, Unwatched()), rounds=rounds, **fields))
    assert found is not None
    counted = Appraisal(instance, weight).appraise(found)
    assert counted.broken == 0
    assert counted.value == found.value
    return found


def who(instance: Instance, found: Answer) -> dict[str, int]:
    return {instance.visits[w].order: u for u, path in found.paths.items() for w in path if w >= 0}


CROSSED = {"a": {0}, "w": {0}, "b": {1}, "c": {1}}
"""One drives 40 km and Two 60 km; with the West for itself nothing is driven twice: 20 and 60."""


@pytest.mark.parametrize(("price", "moved"), [(19_000, 1), (21_000, 0)])
def test_an_order_moves_when_it_saves_more_than_the_price(price: int, moved: int) -> None:
    """With a done by Two on its way, 20 km are saved."""
    instance, weight = at_home(CROSSED, price)
    assert support(instance, weight) is Support.WHOLE
    assert moves(instance, answer(instance, weight).paths) == moved


def test_orders_without_a_home_pay_nothing() -> None:
    instance, weight = at_home({"w": {0}, "b": {1}, "c": {1}}, 1_000_000)
    found = answer(instance, weight)
    assert who(instance, found) == {"w": 0, "a": 1, "b": 1, "c": 1}


def test_each_of_several_orders_at_one_place_pays() -> None:
    """To join the other there, two pay 12 km each; the way saved is 20 km."""
    orders = (order("x", "A", 1), order("y", "A", 1), order("far", "B", 1))
    homes = {"x": {0}, "y": {0}, "far": {1}}
    dear, price = at_home(homes, 21_000, *orders)
    assert moves(dear, answer(dear, price).paths) == 0
    # One may move: all to One costs less than both to Two.
    cheap, price = at_home(homes, 19_000, *orders)
    assert who(cheap, answer(cheap, price)) == {"x": 0, "y": 0, "far": 0}
    both, price = at_home({**homes, "far": {1}}, 12_000, *orders, order("c", "C", 1), vehicles=TWO)
    both.staying["c"] = frozenset((1,))
    assert moves(both, answer(both, price).paths) == 0


def test_a_shipment_pays_once_and_the_goods_are_counted_where_they_are_brought() -> None:
    ships = (
        order("s", "A", 1, kind="shipment", to_place="B"),
        order("t", "B", 1, kind="shipment", to_place="C"),
    )
    for price, moved in ((39_000, 1), (41_000, 0)):
        instance, weight = at_home({"s": {0}, "t": {1}}, price, *ships)
        assert support(instance, weight) is Support.WHOLE
        assert moves(instance, answer(instance, weight).paths) == moved


def test_an_order_with_several_windows_pays_in_each() -> None:
    windows = (Window(earliest=300, latest=400), Window(earliest=600, latest=700))
    orders = (order("a", "A", 1, windows=windows), *ALL[1:])
    instance, weight = at_home(CROSSED, 21_000, *orders)
    assert support(instance, weight) is Support.WHOLE
    assert moves(instance, answer(instance, weight).paths) == 0


def test_alike_vehicles_keep_their_own_orders() -> None:
    """Swapped as a whole the routes would cost as much, but for the price."""
    instance, weight = at_home({"w": {1}, "a": {0}, "b": {0}, "c": {0}}, 5)
    found = answer(instance, weight, starts=({0: (2,), 1: (0, 1, 3)},))
    assert who(instance, found) == {"w": 1, "a": 0, "b": 0, "c": 0}


# -- whatever metres cost and are bounded by ---------------------------------------------------------------


@pytest.mark.parametrize("objective", ["time", "cost", "resources"])
@pytest.mark.parametrize("rates", [{"cost_per_hour": 3000}, {"cost_per_km": 70}], ids=["hours", "km"])
def test_the_price_is_minded_whatever_the_aim(objective: str, rates: dict[str, int]) -> None:
    """No saving is worth as much as this price, nor is it as small as nothing."""
    vans = tuple(v.model_copy(update={**rates, "fixed_cost": 100}) for v in TWO)
    instance, weight = at_home(CROSSED, 0, vehicles=vans, objective=(objective,))
    for moved, price in ((False, 4 * weight.soft // 5), (True, 1)):
        dear = replace(weight, moved=price)
        assert support(instance, dear) is Support.WHOLE
        assert bool(moves(instance, answer(instance, dear).paths)) is moved


def free_metres() -> tuple[Vehicle, ...]:
    """Two vehicles that cost by the hour, one of them by the kilometre as well."""
    return (
        van("One", carries=9, cost_per_hour=3000),
        van("Two", carries=9, cost_per_hour=3000, cost_per_km=1),
    )


@pytest.mark.parametrize(("price", "moved"), [(900, 1), (1100, 0)])
def test_the_price_is_minded_where_metres_cost_nothing(price: int, moved: int) -> None:
    """To drive 20 km less saves 20 minutes: ten times 100 cents."""
    instance, weight = at_home(CROSSED, price, vehicles=free_metres(), objective=("cost",))
    assert weight.rates[0].metre == 0
    assert support(instance, weight) is Support.WHOLE
    assert moves(instance, answer(instance, weight).paths) == moved


@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("bound", [80_000, 79_999])
def test_a_bound_on_metres_is_kept_with_strangers(bound: int, timed: bool) -> None:
    """All by One are 80 km; strangers as such take nothing of that where time does not matter."""
    vans = (van("One", carries=9, max_metres=bound), van("Two", carries=9, cost_per_km=9, max_metres=bound))
    fields: dict[str, Any] = {"objective": ("resources", "time") if timed else ("resources", "distance")}
    instance, weight = at_home(CROSSED, 0, vehicles=vans, **fields)
    price = replace(weight, moved=weight.rates[0].used // 4)
    assert Translation(instance, price).timed is timed
    found = answer(instance, price)
    if not timed:
        assert support(instance, price) is Support.WHOLE
        assert len(found.paths) == (1 if bound == 80_000 else 2)
    else:
        assert support(instance, price) is Support.RELAXED, "the price would take up all of the bound"


# -- with rules ---------------------------------------------------------------------------------------------


def test_a_limit_on_vehicles_goes_before_the_price() -> None:
    vans = tuple(van(f"V{k}", carries=2) for k in range(4))
    instance, weight = at_home({"a": {0}, "b": {1}, "c": {2}}, 500_000, vehicles=vans)
    names = tuple(v.name for v in vans)
    instance.statements = [say.InUse(vehicles=names, at_most=2, at_least=None, orders=None, periods=None)]
    assert support(instance, weight) is Support.RELAXED
    found = PyVrp().search(Search(instance, weight, Clock(60, Unwatched()), rounds=300))
    assert found is not None
    assert len(found.paths) == 2


def test_a_narrowed_instance_has_the_price_too() -> None:
    instance, weight = at_home(CROSSED, 21_000)
    instance.statements = [say.Together(orders=("b", "c"))]
    start = {0: (0, 2), 1: (1, 3)}
    narrow = narrowed(instance, start, {})
    assert support(narrow, weight) is Support.WHOLE
    assert moves(instance, answer(narrow, weight, starts=(start,)).paths) == 0
    cheap = replace(weight, moved=weight.moved // 2)
    assert moves(instance, answer(narrow, cheap, starts=(start,)).paths) == 1


def test_too_many_homes_leave_the_price_out_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    instance, weight = at_home(CROSSED, 21_000)
    monkeypatch.setattr("solvers.routing.pyvrp.network._PROFILES", 1)
    assert support(instance, weight) is Support.RELAXED
    assert len(Translation(instance, weight).sorts) == 1
    assert PyVrp().search(Search(instance, weight, Clock(60, Unwatched()), rounds=50)) is not None
