"""A plan near the one in force is found at once: what can stay stays, and the rest goes around it."""

from __future__ import annotations

from planner.model import Plan, Problem, Station, Worker
from solvers.scheduling import objective, returning
from solvers.scheduling.construct import as_plan
from solvers.scheduling.encoding import SchedulingEncoding
from solvers.scheduling.helping import placed_in
from solvers.scheduling.shop import shop_of
from tests.helpers.workshop import plan_of, problem, rule, task


def near(scenario: Problem, present: Plan, shifting: bool = False) -> dict[str, tuple[str | None, int]]:
    encoding = SchedulingEncoding(scenario, present)
    encoding.state(scenario.active_rules)
    facts = encoding.build().facts
    shop = shop_of(facts, objective.weights(facts))
    began = {item.task: item.start for item in present.schedule}
    starts = [began.get(name, 0) for name in shop.names]
    was = placed_in(shop, present.schedule, partly=True)
    assert was is not None
    plan = as_plan(shop, returning.near(shop, was, starts, shifting))
    return {item.task: (item.station, item.start) for item in plan.schedule}


def row(*rules: dict[str, object]) -> Problem:
    """Three tasks in a row on one bay, the last after the first; another bay can do all of them."""
    tasks = (task("A", 60), task("B", 60), task("C", 60, after="A"))
    return problem(tasks=tasks, stations=(Station(name="Bay 1"), Station(name="Bay 2")), rules=rules)


PRESENT = plan_of(("A", "Bay 1", 60, 120), ("B", "Bay 1", 180, 240), ("C", "Bay 1", 300, 360))


def test_without_a_reason_nothing_moves() -> None:
    assert near(row(), PRESENT) == {"A": ("Bay 1", 60), "B": ("Bay 1", 180), "C": ("Bay 1", 300)}


def test_only_what_the_rule_is_about_moves_and_not_before_its_time() -> None:
    shut = rule("unavailable", resources=["Bay 1"], start="03:00", end="04:00")
    assert near(row(shut), PRESENT) == {"A": ("Bay 1", 60), "B": ("Bay 1", 240), "C": ("Bay 1", 300)}


def test_what_comes_after_a_moved_task_moves_with_it() -> None:
    shut = rule("unavailable", resources=["Bay 1"], start="01:00", end="05:00")
    found = near(row(shut), PRESENT)
    assert found["A"] == ("Bay 1", 300)
    assert found["C"][1] >= 360


def test_shifting_keeps_the_order_of_work() -> None:
    longer = rule("duration", activities=["A"], minutes=150)
    assert near(row(longer), PRESENT, shifting=True) == {
        "A": ("Bay 1", 60),
        "B": ("Bay 1", 210),
        "C": ("Bay 1", 300),
    }


def test_somebody_else_takes_over_at_the_same_time() -> None:
    scenario = problem(
        tasks=(task("A", 60, needs={"crew": 1}),),
        stations=(Station(name="Bay 1"),),
        workers=(Worker(name="Ana", groups=("crew",)), Worker(name="Bo", groups=("crew",))),
        rules=(rule("unavailable", resources=["Ana"]),),
    )
    was = plan_of(("A", "Bay 1", 60, 120)).schedule[0].model_copy(update={"needs": {"Ana": 1}})
    assert near(scenario, Plan(schedule=(was,))) == {"A": ("Bay 1", 60)}
