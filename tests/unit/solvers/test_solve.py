"""All rooms at one scenario: one judged plan, a reason for everything left out, and an end when it is asked for."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import pytest

from planner.checking import judge
from planner.model import Order, Plan, Problem, Station, Window, Worker
from solvers.rooms import Unwatched
from solvers.solve import solve
from tests.helpers.road import MONDAY, Driven, Settled, drive, order, road, van
from tests.helpers.workshop import Notebook, rule, shift, task

ORDERS = (order("near", "A"), order("far", "D"))
TASKS = (task("Saw", 60), task("Glue", 60, after="Saw"))
SHIFTS = (shift("Early", starts=360, ends=840), shift("Late", starts=840, ends=1320))


def everything(*rules: dict[str, Any], **fields: Any) -> Problem:
    """Return orders, tasks and shifts in one scenario."""
    parts: dict[str, Any] = {
        "tasks": TASKS,
        "stations": (Station(name="Bay 1"),),
        "shifts": SHIFTS,
        "workers": (Worker(name="Ana"), Worker(name="Ben")),
        **fields,
    }
    return road(*ORDERS, rules=rules, **parts)


class _Patient(Unwatched):
    """Asks to stop some time after the first plan came."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.first: float | None = None
        self.plans: list[Plan] = []

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        if plan is not None:
            self.first = self.first or time.monotonic()
            self.plans.append(plan)

    def should_stop(self) -> bool:
        return self.first is not None and time.monotonic() - self.first >= self.seconds


def _accounted(result: Driven) -> None:
    """Check that everything is planned or left out, once, and that what is left out has a reason."""
    problem, plan = result.problem, result.plan
    served = [name for route in plan.routes for name in route.orders]
    done = [item.task for item in plan.schedule]
    short = [s.name for s in problem.shifts if sum(duty.shift == s.name for duty in plan.roster) < s.needed]
    planned = {*served, *done, *(s.name for s in problem.shifts if s.name not in short)}
    left = [item.activity for item in plan.unserved]
    assert sorted([*planned, *left]) == sorted(
        r.name for r in (*problem.orders, *problem.tasks, *problem.shifts)
    )
    assert all(item.reason.endswith(".") for item in plan.unserved)


# -- together -------------------------------------------------------------------------------------------


def test_routes_schedule_and_roster_come_as_one_plan() -> None:
    result = drive(everything(), seconds=4)
    plan = result.plan
    assert {name for route in plan.routes for name in route.orders} == {"near", "far"}
    assert {item.task for item in plan.schedule} == {"Saw", "Glue"}
    assert {duty.shift for duty in plan.roster} == {"Early", "Late"}
    assert plan.unserved == ()
    assert set(plan.info.engines) == {"routing", "scheduling", "rostering"}
    _accounted(result)


def test_a_scenario_of_one_sort_asks_its_room_only() -> None:
    assert drive(road(*ORDERS)).plan.info.engines == ("routing",)


def test_what_was_asked_for_stands_in_the_plan() -> None:
    info = drive(road(*ORDERS), seconds=0.7, seed=5).plan.info
    assert (info.seed, info.time_limit) == (5, 0.7)
    assert info.created
    assert info.progress


def test_every_plan_on_the_way_passes_the_judge() -> None:
    scenario = everything(rule("limit", resources=["Van"], quantity="distance", at_most=100))
    watch = Notebook()
    result = drive(scenario, seconds=4, watch=watch)
    assert watch.plans
    for plan in watch.plans:
        verdict = judge(scenario, plan)
        assert verdict.passed, [breach.sentence for breach in verdict.hard]
    assert result.solution.verdict == judge(scenario, result.plan)


# -- nothing to do, or nobody to do it --------------------------------------------------------------------


def test_an_empty_scenario_has_an_empty_plan_at_once() -> None:
    result = drive(road(vehicles=()), seconds=60)
    assert result.plan.routes == ()
    assert result.plan.unserved == ()
    assert result.plan.info.complete
    assert result.plan.info.seconds < 30


def test_no_orders_leave_the_vehicles_at_home() -> None:
    result = drive(road())
    assert result.plan.routes == ()
    assert result.plan.unserved == ()


def test_no_vehicles_leave_every_order_with_a_reason() -> None:
    result = drive(road(*ORDERS, vehicles=()))
    _accounted(result)
    assert {item.verdict for item in result.plan.unserved} == {"impossible"}
    assert all("no vehicle" in item.reason for item in result.plan.unserved)


def test_no_stations_and_no_workers_leave_tasks_and_posts_with_reasons() -> None:
    tasks = (task("Saw", 60, needs={"Crane": 2}),)
    result = drive(
        everything(tasks=tasks, stations=(Station(name="Bay 1"), Station(name="Crane")), workers=()),
        seconds=4,
    )
    _accounted(result)
    assert set(result.left_out) == {"Saw", "Early", "Late"}
    assert result.left_out["Early"].posts == 1


# -- what can't be served ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hopeless",
    [
        order("x", "Island"),
        order("x", "Far", windows=(Window(latest=60),)),
        order("x", "A", 99),
        order("x", "A", skills=("wings",)),
        order("x", "A", date=MONDAY + timedelta(days=30)),
        order("x", "A", windows=(Window(earliest=0, latest=5),)),
        order("x", "A", service_minutes=2000),
        order("x", "A", kind="shipment", to_place="Island"),
    ],
    ids=[
        "no road",
        "too far",
        "too heavy",
        "no skill",
        "no day",
        "window too early",
        "too long",
        "no way on",
    ],
)
def test_what_nobody_can_serve_is_impossible_and_the_rest_is_served(hopeless: Order) -> None:
    result = drive(road(hopeless, *ORDERS, vehicles=(van(carries=50),)))
    _accounted(result)
    assert list(result.left_out) == ["x"]
    assert result.left_out["x"].verdict == "impossible"


def test_a_window_before_the_vehicles_day_says_so() -> None:
    early = order("x", "A", windows=(Window(earliest=120, latest=300),))
    result = drive(road(early, vehicles=(van(starts=480, ends=1020),)))
    assert result.left_out["x"].verdict == "impossible"
    assert "Van" in result.left_out["x"].reason


def test_a_must_that_nobody_can_serve_is_left_out_with_a_reason_and_told_by_the_verdict() -> None:
    result = drive(road(order("x", "Island", priority="must"), *ORDERS), seconds=3, passes=False)
    _accounted(result)
    assert list(result.left_out) == ["x"]
    assert result.left_out["x"].verdict == "impossible"
    (breach,) = result.solution.verdict.hard
    assert breach.activities == ("x",)


def test_a_rule_can_make_an_order_a_must_that_is_never_given_up_for_others() -> None:
    orders = (order("dear", "D", 10), *(order(f"a{k}", "A", 5, priority="high") for k in range(2)))
    result = drive(
        road(
            *orders, vehicles=(van(carries=10),), rules=(rule("priority", activities=["dear"], level="must"),)
        )
    )
    assert set(result.left_out) == {"a0", "a1"}


# -- rules ------------------------------------------------------------------------------------------------


def test_a_rule_that_means_nothing_here_is_refused_in_a_sentence_and_the_rest_is_kept() -> None:
    senseless = rule("time_window", activities=["near"], earliest="2030-01-01T10:00")
    meant = rule("time_window", activities=["near"], earliest="10:00")
    result = drive(road(*ORDERS, rules=(senseless, meant)))
    assert list(result.solution.refused) == ["R1"]
    assert "is not in this plan" in result.solution.refused["R1"]
    assert result.at("near") >= 600
    assert result.left_out == {}


def test_a_name_that_nobody_has_is_refused_with_what_it_could_mean() -> None:
    result = drive(road(*ORDERS, rules=(rule("forbid", activities=["nearr"], resources=["Van"]),)))
    assert "near" in result.solution.refused["R1"]
    assert result.left_out == {}


def test_a_rule_switched_off_is_neither_kept_nor_refused() -> None:
    scenario = road(*ORDERS, rules=(rule("forbid", activities=["near"], resources=["Van"]),))
    off = scenario.model_copy(
        update={"rules": tuple(r.model_copy(update={"active": False}) for r in scenario.rules)}
    )
    result = drive(off)
    assert result.left_out == {}
    assert result.solution.refused == {}


def test_rules_that_contradict_each_other_leave_the_order_out_with_a_reason() -> None:
    rules = (
        rule("time_window", activities=["near"], earliest="14:00"),
        rule("time_window", activities=["near"], latest="10:00"),
    )
    result = drive(road(*ORDERS, rules=rules))
    _accounted(result)
    assert list(result.left_out) == ["near"]
    assert result.left_out["near"].verdict == "impossible"


def test_an_order_assigned_to_one_and_forbidden_to_it_is_left_out() -> None:
    rules = (
        rule("assign", activities=["near"], resources=["Van"]),
        rule("forbid", activities=["near"], resources=["Van"]),
    )
    result = drive(road(*ORDERS, vehicles=(van(), van("Other")), rules=rules))
    _accounted(result)
    assert list(result.left_out) == ["near"]


def test_a_least_amount_that_no_plan_reaches_keeps_the_roster() -> None:
    """Thirty shifts each, where there are two: the verdict says so, and nobody is sent home for it."""
    unreachable = rule("limit", resources=["all workers"], quantity="shifts", at_least=30)
    result = drive(everything(unreachable), seconds=4, passes=False)
    assert {duty.shift for duty in result.plan.roster} == {"Early", "Late"}
    assert {name for route in result.plan.routes for name in route.orders} == {"near", "far"}
    assert {item.task for item in result.plan.schedule} == {"Saw", "Glue"}
    assert {breach.rule for breach in result.solution.verdict.hard} == {"R1"}


def test_a_wish_that_no_plan_fulfils_spoils_nothing() -> None:
    wish = rule("time_window", activities=["far"], latest="00:10", strength="soft")
    result = drive(road(*ORDERS, rules=(wish,)))
    assert result.left_out == {}
    assert [breach.rule for breach in result.solution.verdict.soft] == ["R1"]


# -- times ------------------------------------------------------------------------------------------------


def test_work_past_midnight_in_every_room() -> None:
    """A van, a bay and a night shift that all cross from the first day into the second."""
    scenario = road(
        order("night", "C", windows=(Window(earliest=15, latest=45),)),
        vehicles=(van(starts=1380, ends=1680),),
        days=2,
        tasks=(task("Cure", 300, earliest="2026-11-30T21:00", latest="2026-12-01T02:00"),),
        stations=(Station(name="Bay 1"),),
        shifts=(shift("Night", starts=1320, ends=1800),),
        workers=(Worker(name="Ana"),),
    )
    result = drive(scenario, seconds=4)
    _accounted(result)
    assert result.left_out == {}
    assert 1440 + 15 <= result.at("night") <= 1440 + 45
    (cure,) = result.plan.schedule
    assert (cure.start, cure.end) == (1260, 1560)


# -- stopping ---------------------------------------------------------------------------------------------


def test_a_stop_ends_the_solve_with_the_plan_in_hand() -> None:
    watch = _Patient(0.3)
    orders = [order(f"o{k}", "ABCD"[k % 4], 1 + k % 4) for k in range(40)]
    scenario = road(*orders, vehicles=tuple(van(f"Van {k}", 12) for k in range(12)))
    result = drive(scenario, seconds=400, watch=watch)
    assert watch.plans
    served = {name for route in watch.plans[-1].routes for name in route.orders}
    assert sum(len(route.orders) for route in result.plan.routes) >= len(served)
    assert result.plan.info.seconds < 100
    _accounted(result)


def test_a_stop_before_anything_began_still_gives_a_plan_that_accounts_for_everything() -> None:
    watch = Notebook(stop_after=0)
    result = Driven(problem := everything(), solve(problem, 200, 0, None, watch))
    assert result.solution.verdict.passed, [b.sentence for b in result.solution.verdict.hard]
    _accounted(result)
    assert result.plan.info.seconds < 100


def test_the_present_plan_is_no_worse_after_another_solve() -> None:
    scenario = road(
        *(order(f"o{k}", "ABCD"[k % 4], 3) for k in range(8)), vehicles=(van("One", 12), van("Two", 12))
    )
    first = drive(scenario)
    again = Driven(scenario, solve(scenario, 20, 3, first.plan, Settled()))
    assert again.solution.verdict.passed
    assert again.km <= first.km


def test_frozen_orders_stay_as_the_present_plan_has_them() -> None:
    """The present plan serves the near one late, which nothing but the freeze would keep."""
    waiting = road(*ORDERS, rules=(rule("time_window", activities=["near"], earliest="15:00"),))
    before = drive(waiting)
    frozen = road(*ORDERS, rules=(rule("freeze", activities=["near"]),))
    solution = solve(frozen, 20, 0, before.plan, Settled())
    assert solution.verdict.passed, [breach.sentence for breach in solution.verdict.hard]
    assert Driven(frozen, solution).at("near") == before.at("near")
    assert before.at("near") >= 900
