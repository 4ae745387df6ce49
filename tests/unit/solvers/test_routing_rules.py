"""Rules on routes: what each verb does to a plan whose best form can be counted by hand.

That encoding and judge mean the same is held elsewhere, on random scenarios; here stands that a solve finds
the plan that a rule asks for, and that wishes give way to what matters more.
"""

from __future__ import annotations

from typing import Any

import pytest

from planner.model import Vehicle, Window
from solvers.rooms import Unwatched
from solvers.solve import solve
from tests.helpers.road import Driven, drive, order, road, van

HOUR = 60
TWO = (van("One"), van("Two"))


def searched(*orders: Any, rules: tuple[dict[str, Any], ...], seconds: float = 1.5, **fields: Any) -> Driven:
    """Solve with time for the general engine too, which rules across routes need."""
    return drive(road(*orders, rules=rules, **fields), seconds, watch=Unwatched())


def rule(kind: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, **fields}


def wish(kind: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, "strength": "soft", **fields}


# -- times ------------------------------------------------------------------------------------------------


def test_a_time_window_bounds_the_start_and_finish_by_the_end() -> None:
    rules = (
        rule("time_window", activities="b", earliest="08:00"),
        rule("time_window", activities="c", finish_by="09:00"),
    )
    result = drive(road(order("b", "B"), order("c", "C", service_minutes=20), rules=rules))
    assert result.at("b") >= 8 * HOUR
    assert result.at("c") + 20 <= 9 * HOUR


def test_a_closed_period_is_clear_of_service() -> None:
    """The stop at A may only be from 8:50 to 9:10, of which the first quarter of an hour is closed."""
    a = order("a", "A", service_minutes=5, windows=(Window(earliest=530, latest=550),))
    result = drive(road(a, rules=(rule("exclude_period", activities="a", start="08:00", end="09:05"),)))
    assert 545 <= result.at("a") <= 550


def test_a_vehicle_that_is_away_over_noon_drives_before_or_after() -> None:
    rules = (rule("unavailable", resources="Van", start="10:00", end="14:00"),)
    route = drive(road(order("d", "D", service_minutes=60), rules=rules)).route()
    assert route.end <= 10 * HOUR or route.start >= 14 * HOUR


def test_working_hours_hold_from_leaving_to_return() -> None:
    rules = (rule("working_hours", resources="Van", start="10:00", end="12:00"),)
    result = drive(road(order("c", "C"), order("far", "Far"), rules=rules))
    assert 10 * HOUR <= result.route().start <= result.route().end <= 12 * HOUR
    assert "far" in result.left_out


def test_a_duration_replaces_the_records_own() -> None:
    rules = (rule("duration", activities="a", minutes=45),)
    (stop,) = [s for s in drive(road(order("a", "A"), rules=rules)).route().stops if s.order == "a"]
    assert stop.end - stop.start == 45


def test_precedence_holds_across_vehicles() -> None:
    """One has a, Two has d: a is done 60 minutes before d begins, though d could be first."""
    orders = (order("a", "A", vehicles=("One",)), order("d", "D", vehicles=("Two",)))
    result = searched(*orders, vehicles=TWO, rules=(rule("precedence", before="a", after="d", gap=60),))
    assert result.left_out == {}
    assert result.at("d") >= result.at("a") + 60


# -- who --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields", "who"),
    [("assign", {"resources": "Two"}, "Two"), ("forbid", {"resources": "One"}, "Two")],
)
def test_rules_decide_who_comes(kind: str, fields: dict[str, Any], who: str) -> None:
    near = (van("One", start_place="A", end_place="A"), van("Two"))
    result = drive(road(order("a", "A"), vehicles=near, rules=(rule(kind, activities="a", **fields),)))
    assert result.by("a") == who


def test_a_reserved_vehicle_does_nothing_else() -> None:
    rules = (rule("reserve", resources="One", activities="frozen"),)
    orders = (order("a", "A", goods=("frozen",)), order("b", "B"))
    result = drive(road(*orders, vehicles=TWO, rules=rules))
    assert result.by("b") == "Two"


def test_together_takes_one_vehicle_where_two_would_be_shorter() -> None:
    """Without the rule the van at D would do d."""
    vans = (van("One"), van("Two", start_place="D", end_place="D"))
    orders = (order("a", "A"), order("d", "D"))
    free = drive(road(*orders, vehicles=vans))
    bound = drive(road(*orders, vehicles=vans, rules=(rule("together", activities=["a", "d"]),)))
    assert free.by("a") != free.by("d")
    assert bound.by("a") == bound.by("d")


def test_what_is_left_out_breaks_no_company() -> None:
    """b can't be reached by anybody; a goes all the same."""
    orders = (order("a", "A"), order("b", "Island"))
    result = drive(road(*orders, rules=(rule("together", activities=["a", "b"]),)))
    assert result.stops() == ["a"]
    assert list(result.left_out) == ["b"]


def test_apart_takes_two_vehicles_or_leaves_one_out() -> None:
    orders = (order("a", "A", goods=("food",)), order("b", "A", goods=("poison",), priority="low"))
    rules = (rule("apart", activities=["food", "poison"]),)
    two = drive(road(*orders, vehicles=TWO, rules=rules))
    assert two.by("a") != two.by("b")
    one = drive(road(*orders, rules=rules))
    assert (one.stops(), list(one.left_out)) == (["a"], ["b"])


def test_a_group_alone_is_kept_apart_member_by_member() -> None:
    orders = tuple(order(f"a{k}", "A", groups=("g",)) for k in range(2))
    result = drive(road(*orders, vehicles=TWO, rules=(rule("apart", activities="g"),)))
    assert result.by("a0") != result.by("a1")


def test_what_was_together_in_the_present_plan_is_taken_apart() -> None:
    """The present plan is where the search starts; a rule that is new must not slip through with it."""
    orders = (order("a", "A"), order("b", "B"))
    before = drive(road(*orders, vehicles=TWO)).plan
    assert len(before.routes) == 1
    scenario = road(*orders, vehicles=TWO, rules=(rule("apart", activities=["a", "b"]),))
    after = solve(scenario, 1.0, 0, before, Unwatched())
    assert after.verdict.passed
    assert len(after.plan.routes) == 2


@pytest.mark.parametrize(("place", "sequence"), [("first", ["c", "a"]), ("last", ["a", "c"])])
def test_position_decides_the_direction(place: str, sequence: list[str]) -> None:
    orders = (order("a", "A"), order("c", "C"))
    result = drive(road(*orders, rules=(rule("position", activities="c", place=place),)))
    assert result.stops() == sequence


# -- how much ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "routes"),
    [
        ({"quantity": "stops", "at_most": 1}, 2),
        ({"quantity": "stops", "at_most": 1, "activities": "g"}, 2),
        ({"quantity": "weight", "at_most": 5}, 2),
        ({"quantity": "distance", "at_most": 60}, 1),
        ({"quantity": "duration", "at_most": 60}, 1),
        ({"quantity": "driving", "at_most": 60}, 1),
    ],
)
def test_limits_of_a_day_share_the_work_out(fields: dict[str, Any], routes: int) -> None:
    orders = (order("b", "B", 4, groups=("g",)), order("c", "C", 4, groups=("g",)))
    result = searched(*orders, vehicles=TWO, rules=(rule("limit", resources="all vehicles", **fields),))
    assert result.left_out == {}
    assert len(result.plan.routes) == routes


def test_a_limit_of_the_week_counts_all_days() -> None:
    """Two days of 60 km each would do; 100 km a week are only enough for one."""
    rules = (rule("limit", resources="Van", quantity="distance", at_most=100, per="week"),)
    orders = [order(f"c{day}", "C") for day in range(2)]
    vans = (van(max_stops=1),)
    assert len(searched(*orders, vehicles=vans, days=2, rules=()).plan.routes) == 2
    assert len(searched(*orders, vehicles=vans, days=2, rules=rules).plan.routes) == 1


def test_a_limit_on_vehicles_in_use_leaves_the_rest_at_home() -> None:
    vans = tuple(van(f"Van {k}", carries=5) for k in range(3))
    orders = tuple(order(f"a{k}", "A", 5) for k in range(3))
    rules = (rule("limit", resources="all vehicles", quantity="in_use", at_most=2),)
    result = drive(road(*orders, vehicles=vans, rules=rules))
    assert len(result.plan.routes) == 2
    assert len(result.left_out) == 1


def test_at_least_so_many_vehicles_are_used() -> None:
    rules = (rule("limit", resources="all vehicles", quantity="in_use", at_least=2),)
    result = searched(order("a", "A"), order("b", "B"), vehicles=TWO, rules=rules)
    assert len(result.plan.routes) == 2


# -- breaks and laws --------------------------------------------------------------------------------------


def test_a_break_interrupts_the_way_if_that_is_where_its_time_falls() -> None:
    rules = (rule("break", resources="Van", minutes=30, earliest="11:30", latest="12:00"),)
    orders = (
        order("far", "Far", windows=(Window(earliest=980, latest=1060),)),
        order("a", "A", windows=(Window(earliest=420, latest=430),)),
    )
    result = drive(road(*orders, vehicles=(van(end_place=None),), rules=rules))
    (pause,) = [s for s in result.route().stops if s.kind == "break"]
    assert 690 <= pause.start <= 720
    assert pause.end - pause.start == 30
    assert result.left_out == {}


def test_no_break_for_a_route_that_is_over_before() -> None:
    rules = (rule("break", resources="Van", minutes=30, earliest="11:30", latest="12:00"),)
    result = drive(road(order("a", "A", windows=(Window(latest=600),)), rules=rules))
    assert [s.kind for s in result.route().stops] == ["start", "delivery", "end"]


def test_european_hours_break_the_drive_and_end_the_day() -> None:
    """600 minutes one way are driven with two breaks; there and back would be far beyond ten hours."""
    rules = (rule("driver_rules", resources="Van", rules="eu_561"),)
    there = drive(road(order("far", "Far"), vehicles=(van(end_place=None, ends=2000),), rules=rules))
    breaks = [s for s in there.route().stops if s.kind == "break"]
    assert len(breaks) == 2
    assert all(s.end - s.start >= 45 for s in breaks)
    back = drive(road(order("far", "Far"), vehicles=(van(ends=2000),), rules=rules))
    assert list(back.left_out) == ["far"]


def test_goods_are_not_on_board_for_longer_than_they_may() -> None:
    """The pickup waits for the delivery's window rather than the other way round."""
    shipment = order("s", "A", kind="shipment", to_place="C", windows=(Window(earliest=700, latest=720),))
    result = drive(road(shipment, rules=(rule("ride_limit", activities="s", at_most=25),)))
    pickup, delivery = (s for s in result.route().stops if s.order)
    assert delivery.start - pickup.end <= 25


def test_a_reload_shortens_the_time_on_board() -> None:
    orders = (order("w", "West", 1), order("a", "A", 1))
    rules = (rule("ride_limit", activities=["a", "w"], at_most=15),)
    result = drive(road(*orders, vehicles=(van(carries=9, max_trips=2),), rules=rules))
    assert result.left_out == {}
    assert result.stops()[1] == "reload"


# -- travel -----------------------------------------------------------------------------------------------


def test_slower_travel_until_nine_is_slower_until_nine_only() -> None:
    rules = (rule("travel", factor=2, end="09:00"),)
    early = drive(road(order("a", "A", windows=(Window(latest=500),)), rules=rules)).route()
    late = drive(road(order("a", "A", windows=(Window(earliest=600),)), rules=rules)).route()
    assert early.stops[1].driving == 20
    assert late.stops[1].driving == 10


def test_a_closed_way_is_driven_before_or_after() -> None:
    rules = (rule("travel", closed=True, places=["Depot", "C"], start="06:00", end="18:00"),)
    route = drive(road(order("c", "C"), rules=rules)).route()
    legs = [(s.arrival - s.driving, s.arrival) for s in route.stops[1:]]
    assert all(end <= 6 * HOUR or start >= 18 * HOUR for start, end in legs)


def test_a_way_that_is_closed_for_good_is_gone_round() -> None:
    """From the depot C is only reached over B, which comes in later because it matters less."""
    orders = (order("c", "C"), order("b", "B", priority="low"))
    rules = (rule("travel", closed=True, places=["Depot", "C"]),)
    result = drive(road(*orders, vehicles=(van(end_place=None),), rules=rules))
    assert result.stops() == ["b", "c"]


# -- the whole --------------------------------------------------------------------------------------------


def _spread() -> tuple[Any, ...]:
    return tuple(order(f"{place}{k}", place, service_minutes=30) for place in ("A", "West") for k in range(2))


@pytest.mark.parametrize(("measure", "routes"), [("resources", 1), ("makespan", 2)])
def test_the_objective_decides_how_many_go(measure: str, routes: int) -> None:
    aim = rule("objective", minimise=[measure])
    assert len(searched(*_spread(), vehicles=TWO, rules=(aim,), seconds=2.0).plan.routes) == routes


def test_balance_shares_the_work() -> None:
    aim = rule("objective", balance=True)
    result = searched(*_spread(), vehicles=TWO, rules=(aim,), seconds=2.0)
    assert sorted(len(route.orders) for route in result.plan.routes) == [2, 2]


def test_emissions_send_the_cleaner_vehicle() -> None:
    vans: tuple[Vehicle, ...] = (van("One", co2_per_km=900), van("Two", co2_per_km=100))
    rules = (rule("objective", minimise=["emissions"]),)
    assert drive(road(order("a", "A"), vehicles=vans, rules=rules)).by("a") == "Two"


# -- wishes -----------------------------------------------------------------------------------------------


def test_a_wish_is_fulfilled_where_it_costs_no_order() -> None:
    result = searched(order("a", "A"), rules=(wish("time_window", activities="a", earliest="14:00"),))
    assert result.at("a") >= 14 * HOUR
    assert result.solution.verdict.soft == ()


def test_a_wish_gives_way_to_serving() -> None:
    """d is wished by 00:30, which is 10 minutes before anybody can be there."""
    result = searched(order("d", "D"), rules=(wish("time_window", activities="d", latest="00:30"),))
    assert result.at("d") == 40
    assert [breach.amount for breach in result.solution.verdict.soft] == [10]


@pytest.mark.parametrize(
    "wished",
    [
        wish("assign", activities="d", resources="One"),
        wish("together", activities=["a", "d"]),
        wish("limit", resources="all vehicles", quantity="in_use", at_most=1),
        wish("limit", resources="Two", quantity="stops", at_most=0),
        wish("exclude_period", activities=["a", "d"], start="00:00", end="12:00"),
        wish("unavailable", resources="Two"),
        wish("precedence", before="d", after="a", gap=30),
        wish("position", activities="d", place="first"),
    ],
)
def test_wishes_of_every_sort_come_before_distance(wished: dict[str, Any]) -> None:
    """Left alone the van at D would do d at once."""
    vans = (van("One"), van("Two", start_place="D", end_place="D"))
    result = searched(order("a", "A"), order("d", "D"), vehicles=vans, rules=(wished,))
    assert result.solution.verdict.soft == ()
    assert result.left_out == {}


@pytest.mark.parametrize(
    "refused",
    [
        wish("duration", activities="a", minutes=9),
        wish("travel", factor=2),
        rule("limit", resources="Van", quantity="trips", at_most=1, activities="a"),
    ],
)
def test_what_routes_can_not_honour_is_refused_in_a_sentence(refused: dict[str, Any]) -> None:
    result = drive(road(order("a", "A"), rules=(refused,)), passes=False)
    (sentence,) = result.solution.refused.values()
    assert sentence.startswith("Packtrain can't plan ")
    assert sentence.endswith(" in routes.")
    assert result.stops() == ["a"]
