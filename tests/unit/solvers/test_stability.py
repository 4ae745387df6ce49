"""With a plan in force, tasks and duties change only where that is worth it, as orders do."""

from __future__ import annotations

import pytest

from planner.model import Plan, Problem, Station, Worker
from solvers import rostering, scheduling
from tests.helpers.workshop import plan_of, problem, rule, shift, solved, task


def steadied(scenario: Problem, stability: str) -> Problem:
    settings = scenario.settings.model_copy(update={"stability": stability})
    return scenario.model_copy(update={"settings": settings})


def bays(*rules: dict[str, object], objective: tuple[str, ...] = ("makespan",)) -> Problem:
    stations = tuple(Station(name=f"Bay {k}", cost_per_hour=1000 + 10 * k) for k in (1, 2, 3))
    tasks = tuple(task(f"T{k}", 60, "Bay 1; Bay 2; Bay 3") for k in range(6))
    return problem(tasks=tasks, stations=stations, rules=rules, objective=objective)


def two_rows() -> Plan:
    """Six hours of work on two bays of three."""
    return plan_of(
        *((f"T{k}", f"Bay {2 + k % 2}", 60 * (k // 2), 60 + 60 * (k // 2)) for k in (5, 3, 4, 1, 2, 0))
    )


def moved(before: Plan, after: Plan) -> int:
    then = {item.task: (item.station, item.start) for item in before.schedule}
    return sum(then[item.task] != (item.station, item.start) for item in after.schedule)


def test_steady_tasks_stay_where_and_when_they_were_told_though_it_could_all_be_earlier() -> None:
    freely = solved(scheduling.solve, steadied(bays(), "free"), present=two_rows())
    steady = solved(scheduling.solve, steadied(bays(), "steady"), present=two_rows())
    assert moved(two_rows(), freely.plan) >= 2
    assert moved(two_rows(), steady.plan) == 0


def test_what_must_move_moves_alone() -> None:
    shut = rule("unavailable", resources=["Bay 3"], start="02:00", end="03:00")
    for stability in ("balanced", "steady"):
        again = solved(
            scheduling.solve, steadied(bays(shut, objective=("cost",)), stability), present=two_rows()
        )
        assert len(again.plan.schedule) == 6
        assert moved(two_rows(), again.plan) == 1


def test_balanced_moves_where_enough_is_saved() -> None:
    """Work that ends in the evening for no reason comes forward; the price of moving it is a part of its length."""
    late = plan_of(("T0", "Bay 1", 1200, 1260))
    scenario = problem(
        tasks=(task("T0", 60, "Bay 1"),), stations=(Station(name="Bay 1"),), objective=("lateness",)
    )
    assert solved(scheduling.solve, steadied(scenario, "balanced"), present=late).start("T0") == 0
    close = plan_of(("T0", "Bay 1", 10, 70))
    assert solved(scheduling.solve, steadied(scenario, "balanced"), present=close).start("T0") == 10
    assert solved(scheduling.solve, steadied(scenario, "free"), present=close).start("T0") == 0


def test_a_first_plan_pays_nothing() -> None:
    assert solved(scheduling.solve, steadied(bays(), "steady")).result.complete


@pytest.mark.parametrize("measure", ["cost", "resources", "time", "overtime"])
def test_every_measure_has_a_price_of_moving(measure: str) -> None:
    again = solved(scheduling.solve, steadied(bays(objective=(measure,)), "steady"), present=two_rows())
    assert moved(two_rows(), again.plan) == 0


def ward(*rules: dict[str, object]) -> Problem:
    people = tuple(
        Worker(name=name, cost_per_hour=rate, max_hours=40)
        for name, rate in zip("ABCD", (30, 20, 10, 5), strict=True)
    )
    shifts = tuple(shift(f"day {k}", k, 480, 960) for k in range(5))
    return problem(workers=people, shifts=shifts, days=5, rules=rules)


def dear() -> Plan:
    """The dearest person has everything."""
    return plan_of(duties=tuple(("A", f"day {k}") for k in range(5)))


def changed(before: Plan, after: Plan) -> int:
    return len(set(before.roster) - set(after.roster))


def test_people_keep_their_duties_though_others_are_cheaper() -> None:
    freely = solved(rostering.solve, steadied(ward(), "free"), present=dear())
    steady = solved(rostering.solve, steadied(ward(), "balanced"), present=dear())
    assert changed(dear(), freely.plan) == 5
    assert changed(dear(), steady.plan) == 0


def test_who_falls_ill_is_replaced_and_nobody_else_is_moved() -> None:
    ill = rule("unavailable", resources=["A"], start="2026-12-01", end="2026-12-02")
    again = solved(rostering.solve, steadied(ward(ill), "balanced"), present=dear())
    assert len(again.plan.roster) == 5
    assert changed(dear(), again.plan) == 2


def test_a_rule_on_what_to_strive_for_may_change_the_roster_where_it_saves_enough() -> None:
    cheap = rule("objective", minimise=["cost"])
    again = solved(rostering.solve, steadied(ward(cheap), "balanced"), present=dear())
    assert changed(dear(), again.plan) == 5
    held = solved(rostering.solve, steadied(ward(cheap), "steady"), present=dear())
    assert changed(dear(), held.plan) == 0


def test_a_freeze_binds_whatever_the_setting() -> None:
    frozen = rule("freeze", resources=["A"])
    again = solved(rostering.solve, steadied(ward(frozen), "free"), present=dear())
    assert changed(dear(), again.plan) == 0
