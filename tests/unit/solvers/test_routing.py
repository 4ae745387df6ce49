"""Routes from records alone: every field of orders, places and vehicles means what it says.

All on a straight road (`tests.helpers.road`), where the best plan can be counted by hand.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.model import Order, Window, Worker
from tests.helpers.road import MONDAY, drive, order, road, van

HOUR = 60


def test_one_trip_along_the_road_and_back() -> None:
    result = drive(road(order("a", "A"), order("b", "B"), order("w", "West")))
    assert result.km == 60
    assert result.left_out == {}


def test_no_vehicle_carries_more_than_it_can() -> None:
    """Three loads of 6 at C on vans for 10: no two fit one van."""
    orders = [order(f"c{k}", "C", 6) for k in range(3)]
    result = drive(road(*orders, vehicles=tuple(van(f"Van {k}", 10) for k in range(3))))
    assert len(result.plan.routes) == 3
    assert result.km == 3 * 60


def test_every_load_dimension_counts_by_itself() -> None:
    """Light but bulky: weight would let all three on one van, volume only two."""
    orders = [order(f"c{k}", "C", loads={"weight": 1000, "volume": 4000}) for k in range(3)]
    vans = tuple(van(f"Van {k}", capacities={"weight": 100_000, "volume": 8000}) for k in range(2))
    result = drive(road(*orders, vehicles=vans))
    assert sorted(len(route.orders) for route in result.plan.routes) == [1, 2]
    assert result.left_out == {}


def test_an_unstated_capacity_is_unlimited() -> None:
    orders = [order(f"c{k}", "C", loads={"pallets": 50_000}) for k in range(3)]
    assert drive(road(*orders, vehicles=(van(carries=1),))).km == 60


def test_what_is_picked_up_takes_the_room_of_what_was_delivered() -> None:
    """Full both ways: the delivery at B must come before the pickup at A, so the far one is first."""
    result = drive(
        road(order("take", "A", 10, kind="pickup"), order("bring", "B", 10), vehicles=(van(carries=10),))
    )
    assert result.stops() == ["bring", "take"]
    assert result.km == 40


def test_a_shipment_is_picked_up_before_it_is_delivered() -> None:
    result = drive(road(order("s", "B", 5, kind="shipment", to_place="A"), vehicles=(van(carries=5),)))
    assert [(stop.kind, stop.place) for stop in result.route().stops[1:-1]] == [
        ("pickup", "B"),
        ("delivery", "A"),
    ]
    assert result.km == 40


def test_two_shipments_that_do_not_fit_together_go_one_after_the_other() -> None:
    """Both from A to B: A, B, and again A, B."""
    both = [order(f"s{k}", "A", 6, kind="shipment", to_place="B") for k in range(2)]
    result = drive(road(*both, vehicles=(van(carries=10),)))
    assert [stop.place for stop in result.route().stops] == ["Depot", "A", "B", "A", "B", "Depot"]
    assert result.km == 60


def test_the_service_starts_in_one_of_two_windows() -> None:
    """B only early or late; the fixed visit at C in between can't be reached from B's early window."""
    b = order("b", "B", windows=(Window(latest=10), Window(earliest=600, latest=660)))
    result = drive(road(b, order("c", "C", windows=(Window(earliest=300, latest=310),))))
    assert 600 <= result.at("b") <= 660
    assert 300 <= result.at("c") <= 310
    assert result.stops() == ["c", "b"]


def test_both_ends_of_a_window_belong_to_it() -> None:
    assert drive(road(order("b", "B", windows=(Window(earliest=20, latest=20),)))).at("b") == 20


def test_a_shipments_window_is_of_its_delivery() -> None:
    shipment = order("s", "A", kind="shipment", to_place="B", windows=(Window(earliest=600, latest=600),))
    assert drive(road(shipment)).at("s") == 600


def test_service_takes_its_minutes_at_both_stops_of_a_shipment() -> None:
    result = drive(road(order("s", "A", kind="shipment", to_place="B", service_minutes=15)))
    route = result.route()
    assert [stop.end - stop.start for stop in route.stops[1:-1]] == [15, 15]


def test_dated_orders_are_served_on_their_days() -> None:
    orders = [order(f"b{day}", "B", date=MONDAY + timedelta(days=day)) for day in range(2)]
    result = drive(road(*orders, days=2))
    assert [result.stops(day=day) for day in range(2)] == [["b0"], ["b1"]]


def test_a_date_outside_the_days_planned_is_left_out_with_a_reason() -> None:
    result = drive(road(order("late", "A", date=MONDAY + timedelta(days=5)), order("now", "A")))
    assert list(result.left_out) == ["late"]
    assert result.left_out["late"].verdict == "impossible"
    assert result.left_out["late"].reason


def test_an_open_route_ends_where_its_last_stop_is() -> None:
    result = drive(road(order("a", "A"), order("c", "C"), vehicles=(van(end_place=None),)))
    assert [stop.place for stop in result.route().stops] == ["Depot", "A", "C"]
    assert result.km == 30


def test_a_vehicle_may_end_elsewhere() -> None:
    result = drive(road(order("w", "West"), order("c", "C"), vehicles=(van(end_place="D"),)))
    assert result.stops() == ["w", "c"]
    assert result.km == 60


def test_skills_decide_who_comes() -> None:
    vans = (van("Near", start_place="A", end_place="A"), van("Cool", skills=("chilled",)))
    result = drive(road(order("a", "A", skills=("chilled",)), order("b", "A"), vehicles=vans))
    assert result.by("a") == "Cool"


def test_a_drivers_skills_are_the_vehicles() -> None:
    result = drive(
        road(
            order("a", "A", skills=("crane",)),
            vehicles=(van("One"), van("Two", driver="Ana")),
            workers=(Worker(name="Ana", skills=("crane",)),),
        )
    )
    assert result.by("a") == "Two"


@pytest.mark.parametrize("allowed", ["Two", "big"])
def test_an_order_may_name_its_vehicles(allowed: str) -> None:
    vans = (van("One"), van("Two", groups=("big",)))
    assert drive(road(order("a", "A", vehicles=(allowed,)), vehicles=vans)).by("a") == "Two"


def test_max_stops_are_kept_and_both_stops_of_a_shipment_count() -> None:
    orders = (
        order("s", "A", kind="shipment", to_place="B", priority="high"),
        order("a", "A"),
        order("b", "B"),
    )
    result = drive(road(*orders, vehicles=(van(max_stops=3),)))
    assert "s" in result.route().orders
    assert len(result.left_out) == 1


def test_max_kilometres_are_kept() -> None:
    result = drive(road(order("b", "B"), order("c", "C"), vehicles=(van(max_metres=40_000),)))
    assert list(result.left_out) == ["c"]
    assert result.km == 40


def test_max_minutes_are_kept_from_leaving_to_return() -> None:
    """An hour is just enough for C and back; ten minutes of service there are too much."""
    assert drive(road(order("c", "C"), vehicles=(van(max_minutes=HOUR),))).left_out == {}
    result = drive(road(order("c", "C", service_minutes=10), vehicles=(van(max_minutes=HOUR),)))
    assert list(result.left_out) == ["c"]


def test_max_minutes_do_not_count_waiting_at_the_depot() -> None:
    late = order("c", "C", windows=(Window(earliest=900, latest=960),))
    assert drive(road(late, vehicles=(van(max_minutes=HOUR),))).left_out == {}


def test_several_trips_with_reloads_in_between() -> None:
    orders = [order(f"a{k}", "A", 10) for k in range(3)]
    result = drive(road(*orders, vehicles=(van(carries=10, max_trips=3, reload_minutes=25),)))
    route = result.route()
    assert [stop.kind for stop in route.stops[1:-1]] == [
        "delivery",
        "reload",
        "delivery",
        "reload",
        "delivery",
    ]
    assert all(stop.end - stop.start >= 25 for stop in route.stops if stop.kind == "reload")
    assert result.km == 60


def test_no_more_trips_than_allowed() -> None:
    orders = [order(f"a{k}", "A", 10) for k in range(3)]
    result = drive(road(*orders, vehicles=(van(carries=10, max_trips=2),)))
    assert len(result.left_out) == 1


@pytest.mark.parametrize(
    ("first", "second", "dropped"),
    [("low", "normal", "one"), ("high", "normal", "two"), ("high", "must", "one"), ("low", "high", "one")],
)
def test_the_less_important_order_is_left_out(first: str, second: str, dropped: str) -> None:
    orders = (order("one", "A", 10, priority=first), order("two", "D", 10, priority=second))
    result = drive(road(*orders, vehicles=(van(carries=10),)))
    assert list(result.left_out) == [dropped]
    assert result.left_out[dropped].verdict == "crowded_out"


def test_an_order_to_skip_is_skipped_though_there_is_room() -> None:
    result = drive(road(order("a", "A", priority="skip"), order("b", "B")))
    assert result.left_out["a"].verdict == "skipped"
    assert result.stops() == ["b"]


def test_the_whole_service_lies_within_opening_hours() -> None:
    """Open for an hour from 10:00: 45 minutes of service start by 10:15."""
    result = drive(
        road(order("a", "A", service_minutes=45), places={"A": {"opens": 10 * HOUR, "closes": 11 * HOUR}})
    )
    assert 600 <= result.at("a") <= 615


def test_a_service_longer_than_the_opening_hours_is_impossible() -> None:
    result = drive(
        road(order("a", "A", service_minutes=61), places={"A": {"opens": 10 * HOUR, "closes": 11 * HOUR}})
    )
    assert result.left_out["a"].verdict == "impossible"


def test_a_place_open_past_midnight() -> None:
    result = drive(
        road(
            order("a", "A"),
            places={"A": {"opens": 23 * HOUR, "closes": 1 * HOUR}},
            vehicles=(van(starts=120),),
        )
    )
    assert result.at("a") >= 23 * HOUR


def test_a_vehicle_leaves_and_returns_while_its_depot_is_open() -> None:
    result = drive(road(order("c", "C"), places={"Depot": {"opens": 8 * HOUR, "closes": 9 * HOUR}}))
    assert (result.route().start, result.route().end) == (480, 540)


def test_working_hours_bound_departure_and_return() -> None:
    result = drive(road(order("c", "C"), order("d", "D"), vehicles=(van(starts=480, ends=540),)))
    assert list(result.left_out) == ["d"]
    assert result.route().start == 480


def test_a_shift_past_midnight() -> None:
    night = order("a", "A", windows=(Window(earliest=30, latest=60),))
    result = drive(road(night, vehicles=(van(starts=1320, ends=1320 + 4 * HOUR),)))
    assert 1440 + 30 <= result.at("a") <= 1440 + 60


def test_fixed_costs_make_one_vehicle_do_what_two_would_do_shorter() -> None:
    """Without costs each van serves its own end; a van's fixed cost outweighs the way."""
    orders = (order("a", "Depot"), order("d", "D"))
    ends = ("Depot", "D")
    near = tuple(van(end, start_place=end, end_place=end) for end in ends)
    assert len(drive(road(*orders, vehicles=near)).plan.routes) == 2
    dear = tuple(v.model_copy(update={"fixed_cost": 100_000, "cost_per_km": 100}) for v in near)
    assert len(drive(road(*orders, vehicles=dear)).plan.routes) == 1


def test_the_cheaper_vehicle_drives() -> None:
    vans = (van("Dear", cost_per_km=200), van("Cheap", cost_per_km=50))
    result = drive(road(order("c", "C"), vehicles=vans))
    assert result.by("c") == "Cheap"
    assert result.solution.verdict.figures.cost == 60 * 50


def test_cost_per_hour_makes_the_quicker_vehicle_worth_it() -> None:
    vans = (van("Slow", cost_per_hour=6000, speed_factor=0.5), van("Quick", cost_per_hour=6000))
    assert drive(road(order("c", "C"), vehicles=vans)).by("c") == "Quick"


@pytest.mark.parametrize(("factor", "arrives"), [(0.5, 60), (2.0, 15), (0.7, 43)])
def test_a_speed_factor_divides_the_minutes_and_rounds_up(factor: float, arrives: int) -> None:
    result = drive(road(order("c", "C"), vehicles=(van(speed_factor=factor),)))
    route = result.route()
    assert route.stops[1].arrival - route.start == arrives


def test_a_visit_without_loads() -> None:
    result = drive(road(order("v", "A", kind="visit", service_minutes=20), vehicles=(van(carries=0),)))
    assert result.stops() == ["v"]


def _town(seed_orders: int = 8) -> tuple[Order, ...]:
    places = ("A", "B", "C", "D", "West")
    return tuple(order(f"o{k}", places[k % 5], 1 + k % 3) for k in range(seed_orders))


def test_the_same_seed_gives_a_plan_of_the_same_value() -> None:
    scenario = road(*_town(), vehicles=(van("One", 8), van("Two", 8)))
    assert len({drive(scenario, seed=7).km for _ in range(2)}) == 1


def test_any_seed_finds_the_best_plan_of_a_tiny_scenario() -> None:
    """13 of the 15 go east on vans for 10: one to D and back (80 km), the other west and to A (40 km)."""
    scenario = road(*_town(), vehicles=(van("One", 10), van("Two", 10)))
    assert {drive(scenario, seed=seed).km for seed in (1, 2, 3)} == {120}
