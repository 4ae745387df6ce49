"""PyVRP as an engine: what it is told of an instance, and that its answers are what the instance allows."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from planner.model import Window
from solvers.rooms import Clock, Unwatched
from solvers.routing import statements as say
from solvers.routing.compiling import compiled
from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.pyvrp.engine import PyVrp
from solvers.routing.weights import weights
from tests.helpers.road import MONDAY, order, road, van

MONDAY_AFTER = MONDAY + timedelta(days=1)


def instance_of(*orders: Any, **fields: Any) -> Instance:
    return compiled(road(*orders, **fields))


def answer(instance: Instance, rounds: int = 300, **fields: Any) -> Answer:
    found = PyVrp().search(
        Search(instance, weights(instance), Clock(60, Unwatched()), rounds=rounds, **fields)
    )
    assert found is not None
    return found


def appraised(instance: Instance, found: Answer) -> Appraised:
    counted = Appraisal(instance, weights(instance)).appraise(found)
    assert counted.broken == 0
    assert set(counted.paths) == set(found.paths), "every path can be driven"
    assert counted.value == found.value, "the engine counts as everybody does"
    return counted


def km(instance: Instance, found: Answer) -> float:
    appraised(instance, found)
    total = 0
    for unit, path in found.paths.items():
        record = instance.units[unit]
        places = [record.start, *(record.start if w == RELOAD else instance.visits[w].place for w in path)]
        if record.end is not None:
            places.append(record.end)
        total += sum(int(instance.travel.metres[a, b]) for a, b in pairwise(places))
    return total / 1000


def whole(instance: Instance) -> bool:
    return PyVrp().support(instance, weights(instance)) is Support.WHOLE


def served(instance: Instance, found: Answer) -> set[str]:
    return {instance.visits[w].order for path in found.paths.values() for w in path if w != RELOAD}


def test_a_shipment_is_collected_before_it_is_brought() -> None:
    """Brought to A from C: 30 there, back over A; B lies on the way."""
    instance = instance_of(order("s", "C", 1, kind="shipment", to_place="A"), order("b", "B"))
    found = answer(instance)
    assert whole(instance)
    (path,) = found.paths.values()
    assert path.index(0) < path.index(1)
    assert km(instance, found) == 60


def test_loads_of_deliveries_and_pickups_share_the_room() -> None:
    """What is collected takes the place of what has been brought."""
    goods = (order("out", "C", 1), order("back", "C", 1, kind="pickup"))
    instance = instance_of(*goods, vehicles=(van(carries=1),))
    found = answer(instance)
    assert found.paths == {0: (0, 1)}
    assert km(instance, found) == 60


def test_the_vehicle_goes_back_to_reload() -> None:
    vans = (van(carries=1, max_trips=3, reload_minutes=15),)
    instance = instance_of(order("a", "A", 1), order("b", "B", 1), order("c", "C", 1), vehicles=vans)
    found = answer(instance)
    assert whole(instance)
    assert found.paths[0].count(RELOAD) == 2
    assert km(instance, found) == 120


def test_no_more_trips_than_allowed() -> None:
    vans = (van(carries=1, max_trips=2),)
    instance = instance_of(order("a", "A", 1), order("b", "B", 1), order("c", "C", 1), vehicles=vans)
    found = answer(instance, rounds=3000)
    assert served(instance, found) == {"a", "b"}


@pytest.mark.parametrize(("minutes", "names"), [(100, {"a", "c"}), (130, {"a"})])
def test_reloading_is_over_before_a_window_and_while_the_depot_is_open(minutes: int, names: set[str]) -> None:
    """Back from C at 360 and loaded until 460 one is at A in time; loading until 490 is too long."""
    a = order("a", "A", 1, windows=(Window(earliest=450, latest=480),), priority="high")
    vans = (van(carries=1, max_trips=2, reload_minutes=minutes),)
    places = {"Depot": {"opens": 300, "closes": 500}}
    instance = instance_of(a, order("c", "C", 1), vehicles=vans, places=places)
    found = answer(instance, rounds=3000, starts=({0: (1, RELOAD, 0)},))
    assert served(instance, found) == names
    appraised(instance, found)


def test_of_two_windows_the_better_one_is_taken() -> None:
    """B only fits the way back of the morning in its second window."""
    a = order("a", "A", windows=(Window(earliest=300, latest=310), Window(earliest=600, latest=610)))
    b = order("b", "B", windows=(Window(earliest=590, latest=590),))
    instance = instance_of(a, b, vehicles=(van(max_minutes=60),))
    found = answer(instance)
    assert whole(instance)
    assert km(instance, found) == 40
    assert set(found.paths[0]) == {0, 1}


def test_days_are_kept_apart() -> None:
    """One stop each day; the dated one goes on its day."""
    one, other = order("a", "A", date=MONDAY_AFTER), order("b", "B")
    instance = instance_of(one, other, vehicles=(van(max_stops=1),), days=2)
    found = answer(instance)
    assert whole(instance)
    assert found.paths == {1: (0,), 0: (1,)}
    assert all(instance.units[0].day * 1440 <= m < 2880 for m in found.starts.values())


def test_a_daily_window_costs_no_copies_over_the_days() -> None:
    from solvers.routing.pyvrp.translation import Translation

    a = order("a", "A", windows=(Window(earliest=300, latest=400),))
    instance = instance_of(a, days=5)
    translation = Translation(instance, weights(instance))
    assert len(translation.clients) == 1
    assert [len(sort.units) for sort in translation.sorts] == [5]


def test_an_open_route_ends_where_the_last_stop_is() -> None:
    instance = instance_of(order("a", "A"), order("c", "C"), vehicles=(van(end_place=None),))
    assert whole(instance)
    assert km(instance, answer(instance)) == 30


def test_skills_decide_who_comes() -> None:
    vans = (van("One"), van("Two", skills=("cold",)))
    instance = instance_of(order("a", "A", skills=("cold",)), order("b", "B"), vehicles=vans)
    found = answer(instance)
    assert whole(instance)
    assert found.paths == {1: tuple(found.paths[1])}
    assert set(found.paths[1]) == {0, 1}


def test_nobody_goes_where_no_road_leads() -> None:
    instance = instance_of(order("i", "Island"), order("a", "A"))
    found = answer(instance, rounds=3000)
    assert served(instance, found) == {"a"}


@pytest.mark.parametrize(
    ("limit", "names"),
    [
        ({"max_metres": 45_000}, {"a", "b"}),
        ({"max_minutes": 45}, {"a", "b"}),
        ({"max_stops": 2}, {"high", "b"}),
        ({"carries": 2}, {"high", "b"}),
    ],
)
def test_what_does_not_fit_is_left_out_by_priority(limit: dict[str, Any], names: set[str]) -> None:
    far = order("high", "C", 1, priority="high")
    near = (order("a", "A", 1, priority="low"), order("b", "B", 1))
    found_in = instance_of(far, *near, vehicles=(van(**limit),))
    found = answer(found_in, rounds=4000)
    assert whole(found_in)
    assert served(found_in, found) == names
    appraised(found_in, found)


def test_what_may_not_be_served_is_not() -> None:
    instance = instance_of(order("a", "A", priority="skip"), order("b", "B"))
    assert served(instance, answer(instance)) == {"b"}


def test_cost_and_vehicles_are_minded() -> None:
    vans = (van("Dear", cost_per_km=90, fixed_cost=100), van("Cheap", cost_per_km=50, fixed_cost=1500))
    near = instance_of(order("a", "A"), vehicles=vans)
    far = instance_of(order("d", "D"), vehicles=vans)
    assert [set(answer(i).paths) for i in (near, far)] == [{0}, {1}]


def test_a_limit_on_vehicles_in_use() -> None:
    vans = tuple(van(f"V{k}", carries=1) for k in range(3))
    instance = instance_of(*(order(n, "A", 1) for n in "abc"), vehicles=vans)
    rule = say.InUse(vehicles=("V0", "V1", "V2"), at_most=2, at_least=None, orders=None, periods=None)
    instance.statements = [rule]
    assert whole(instance)
    assert len(answer(instance, rounds=3000).paths) == 2


@pytest.mark.parametrize(
    "statement",
    [
        say.Together(orders=("a", "b")),
        say.Precede(before=0, after=1),
        say.DoneBy(order="a", units=frozenset((0,)), soft=True),
    ],
    ids=lambda s: type(s).__name__,
)
def test_what_it_has_no_words_for_is_admitted(statement: say.Statement) -> None:
    instance = instance_of(order("a", "A"), order("b", "B"))
    assert whole(instance)
    instance.statements = [statement]
    assert PyVrp().support(instance, weights(instance)) is Support.RELAXED


def test_nothing_to_do_or_nobody_to_do_it() -> None:
    for instance in (instance_of(), instance_of(order("a", "Island")), instance_of(order("a", "A"))):
        if instance.visits and instance.visits[0].order == "a":
            instance.units[0].trips = 0
        assert PyVrp().support(instance, weights(instance)) is Support.NONE
        assert PyVrp().search(Search(instance, weights(instance), Clock(5, Unwatched()))) is None


# -- the search ---------------------------------------------------------------------------------------------


def crowd() -> Instance:
    places = ("A", "B", "C", "D", "West")
    orders = [order(f"o{k}", places[k % 5], 1 + k % 3, service_minutes=7 * (k % 4)) for k in range(20)]
    return instance_of(*orders, vehicles=tuple(van(f"V{k}", carries=9) for k in range(6)))


def test_the_same_seed_and_rounds_give_the_same_answer() -> None:
    instance = crowd()
    assert answer(instance, rounds=200, seed=3) == answer(instance, rounds=200, seed=3)


def test_it_goes_on_from_a_start_and_tells_of_it_at_once() -> None:
    instance = crowd()
    good = answer(instance, rounds=2000)
    heard: list[int] = []
    again = answer(instance, rounds=0, starts=(good.paths,), better=lambda value, read: heard.append(value))
    assert (again.value, heard) == (good.value, [good.value])
    assert again.paths == good.paths, "alike vehicles keep what they have"


def test_a_bad_start_is_mended() -> None:
    """Twice the same, half a shipment, a trip too many, an unknown unit's work."""
    ship = order("s", "A", 1, kind="shipment", to_place="B")
    instance = instance_of(ship, order("c", "C", 1), vehicles=(van("One", 2), van("Two", 2)))
    start: Paths = {0: (1, RELOAD, 2), 1: (2, 2), 7: (0,)}
    found = answer(instance, starts=(start,))
    assert served(instance, found) == {"s", "c"}
    appraised(instance, found)


def test_values_fall_and_can_be_read_at_any_time() -> None:
    instance = crowd()
    heard: list[tuple[int, Answer]] = []
    last = answer(instance, rounds=500, better=lambda value, read: heard.append((value, read())))
    values = [value for value, _ in heard]
    assert values == sorted(set(values), reverse=True)
    assert all(appraised(instance, found).value == value for value, found in heard)
    assert values[-1] == last.value


class Impatient(Unwatched):
    """Asks to stop after so many questions."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    def should_stop(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_it_stops_when_asked() -> None:
    instance = crowd()
    watch = Impatient(50)
    found = PyVrp().search(Search(instance, weights(instance), Clock(600, watch)))
    assert found is not None
    assert watch.left > -50


def test_it_takes_up_a_better_plan_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("solvers.routing.pyvrp.phase._BETWEEN_QUESTIONS", 0.0)
    instance = crowd()
    best = answer(instance, rounds=3000)
    offers = iter([best.paths])
    heard: list[int] = []
    found = answer(
        instance,
        rounds=3,
        starts=({k: (v,) for k, v in enumerate((0, 5, 10))},),
        incoming=lambda: next(offers, None),
        better=lambda value, read: heard.append(value),
    )
    assert found.value <= best.value
    assert heard[-1] == found.value
