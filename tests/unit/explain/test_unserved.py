"""Reasons for what is left out: every verdict is shown by an example that it must be right on."""

from datetime import date

from planner.constraints import parse
from planner.explain.unserved import reasons
from planner.model import Order, Plan, Problem, Rule, Vehicle, Window
from planner.model.plan import Unserved
from tests.helpers.desk import small_plan, small_problem


def with_order(order: Order, **more: object) -> Problem:
    problem = small_problem()
    return problem.model_copy(update={"orders": (*problem.orders, order), **more})


def reason_for(problem: Problem, name: str, plan: Plan | None = None) -> Unserved:
    return next(item for item in reasons(problem, plan or small_plan()) if item.activity == name)


def rule(**document: object) -> Rule:
    return Rule(id="R9", constraint=parse(dict(document)))


def test_nothing_is_said_about_what_is_served() -> None:
    assert reasons(small_problem(), small_plan()) == ()


def test_a_missing_skill_is_impossible_and_named() -> None:
    item = reason_for(with_order(Order(name="X", place="School", skills=("crane",))), "X")
    assert item.verdict == "impossible"
    assert "crane" in item.reason
    assert "crane" in item.fix


def test_too_heavy_for_every_vehicle_says_by_how_much() -> None:
    trucks = tuple(v.model_copy(update={"capacities": {"weight": 500_000}}) for v in small_problem().vehicles)
    item = reason_for(
        with_order(Order(name="X", place="School", loads={"weight": 700_000}), vehicles=trucks), "X"
    )
    assert item.verdict == "impossible"
    assert "700" in item.reason
    assert "200 weight more room" in item.fix


def test_a_window_before_anybody_can_be_there_gives_the_first_possible_time() -> None:
    trucks = tuple(v.model_copy(update={"starts": 450}) for v in small_problem().vehicles)
    order = Order(name="X", place="School", windows=(Window(latest=420),))
    item = reason_for(with_order(order, vehicles=trucks), "X")
    assert item.verdict == "impossible"
    assert "must start by 07:00" in item.reason
    assert "08:10" in item.fix


def test_a_rule_that_makes_it_impossible_is_quoted() -> None:
    problem = with_order(Order(name="X", place="School"))
    forbidden = rule(kind="forbid", activities=["X"], resources=["all vehicles"])
    problem = problem.model_copy(update={"rules": (*problem.rules, forbidden)})
    item = reason_for(problem, "X")
    assert item.verdict == "impossible"
    assert "not allowed" in item.reason
    assert forbidden.constraint.sentence() in item.fix


def test_a_rule_that_skips_it_is_quoted() -> None:
    problem = small_problem()
    skip = rule(kind="priority", activities=["O3"], level="skip")
    problem = problem.model_copy(update={"rules": (*problem.rules, skip)})
    item = reason_for(problem, "O3", Plan())
    assert item.verdict == "skipped"
    assert skip.constraint.sentence() in item.reason


def test_what_still_fits_somewhere_is_not_found_yet() -> None:
    item = reason_for(with_order(Order(name="X", place="School")), "X")
    assert item.verdict == "not_found"
    assert "Truck 1" in item.reason


def test_what_fits_only_in_place_of_another_is_crowded_out() -> None:
    problem = small_problem()
    one_stop = tuple(
        Vehicle(**{**v.model_dump(), "max_stops": 3}) for v in problem.vehicles if v.name == "Truck 1"
    )
    problem = with_order(Order(name="X", place="School"), vehicles=one_stop)
    item = reason_for(problem, "X")
    assert item.verdict == "crowded_out"
    assert any(name in item.reason for name in ("O1", "O2", "O3"))
    assert "Truck 1" in item.reason


def test_an_unknown_way_names_the_place() -> None:
    problem = small_problem()
    lost = problem.places[2].model_copy(update={"latitude": None, "longitude": None})
    problem = problem.model_copy(update={"places": (*problem.places[:2], lost), "travel": ()})
    item = reason_for(problem, "O3", Plan())
    assert item.verdict == "impossible"
    assert "no way is known" in item.reason
    assert "School" in item.fix


def test_a_date_outside_the_vehicles_days_is_impossible() -> None:
    item = reason_for(with_order(Order(name="X", place="School", date=date(2026, 11, 29))), "X")
    assert item.verdict == "impossible"
