"""Every kind of the constraint language on tasks whose ways need people: honoured, or refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from planner.checking import judge
from planner.constraints import KINDS
from planner.model import Station, Vehicle, Worker
from solvers import scheduling
from tests.helpers.workshop import Solved, problem, rule, solved, task

schedule = partial(solved, scheduling.solve)

BAYS = (Station(name="Bay 1", groups=("bay",)), Station(name="Bay 2", groups=("bay",)))
PEOPLE = (Worker(name="Ana", skills=("fitter",)), Worker(name="Ben", skills=("fitter",)))
WAYS = "Bay 1: 60 with 1 fitter; Bay 2: 60 with 1 fitter; 90 with 2 fitter"
Check = Callable[[Solved], bool]


def plan(*rules: dict[str, Any]) -> Solved:
    """Solve two tasks that either bay or two people can do, with some rules."""
    tasks = (task("A", 60, WAYS, goods=("red",)), task("B", 60, WAYS, goods=("blue",)))
    return schedule(problem(tasks=tasks, stations=BAYS, workers=PEOPLE, rules=rules))


def _people(found: Solved, name: str) -> set[str]:
    return set(found.items[name].needs)


KEPT: dict[str, tuple[dict[str, Any], Check]] = {
    "unavailable": (rule("unavailable", resources=["Ana"], end="02:00"), lambda s: _people(s, "A") == _people(s, "B") == {"Ben"}),
    "working_hours": (rule("working_hours", resources=["fitter"], start="06:00"), lambda s: s.start("A") == 360),
    "time_window": (rule("time_window", activities=["A"], earliest="03:00"), lambda s: s.start("A") == 180),
    "exclude_period": (rule("exclude_period", activities=["A"], end="01:30"), lambda s: s.start("A") == 90),
    "duration": (rule("duration", activities=["A"], minutes=75), lambda s: s.at("A")[2] == 75),
    "assign": (rule("assign", activities=["A"], resources=["Ben"]), lambda s: "Ben" in _people(s, "A")),
    "forbid": (rule("forbid", activities=["A"], resources=["Ben", "Bay 1"]), lambda s: s.at("A")[0] == "Bay 2" and _people(s, "A") == {"Ana"}),
    "reserve": (rule("reserve", resources=["Ben", "Bay 2"], activities=["A"]), lambda s: s.at("B")[0] == "Bay 1" and _people(s, "B") == {"Ana"}),
    "together": (rule("together", activities=["A", "B"]), lambda s: s.at("A")[0] == s.at("B")[0]),
    "apart": (rule("apart", activities=["A", "B"]), lambda s: s.at("A")[0] != s.at("B")[0]),
    "precedence": (rule("precedence", before=["B"], after=["A"], gap=15), lambda s: s.start("A") >= s.at("B")[2] + 15),
    "position": (rule("position", activities=["B"], place="first"), lambda s: s.at("A")[0] != s.at("B")[0] or s.start("B") < s.start("A")),
    "limit": (rule("limit", resources=["Ana"], quantity="hours", at_most=0.5), lambda s: _people(s, "A") == _people(s, "B") == {"Ben"}),
    "break": (rule("break", resources=["bay"], minutes=30, earliest="00:30", latest="00:40"), lambda s: {s.at(n)[0] for n in "AB"} <= {""} or min(s.start("A"), s.start("B")) >= 60),
    "priority": (rule("priority", activities=["A"], level="skip"), lambda s: set(s.items) == {"B"}),
    "objective": (rule("objective", minimise=["resources"]), lambda s: s.at("A")[0] == s.at("B")[0] != ""),
}  # fmt: skip
"""A rule of each kind that makes sense for tasks, and what it does here."""

IDLE = {
    "team": rule("team", resources=["Ana", "Ben"], mode="different"),
    "consecutive": rule("consecutive", at_most=2),
    "rest": rule("rest", hours=11),
}
"""Rules on shifts, of which there are none here: they hold by themselves."""

REFUSED = {
    "freeze": (rule("freeze", until="02:00"), "no plan yet"),
    "travel": (rule("travel", factor=1.3), "travel"),
    "driver_rules": (rule("driver_rules", resources=["all vehicles"], rules="eu_561"), "all vehicles"),
    "succession": (rule("succession", first=["A"], then=["B"]), "shifts"),
    "coverage": (rule("coverage", activities=["A"], at_least=2), "shifts"),
    "ride_limit": (rule("ride_limit", activities=["A"], at_most=90), "on board"),
}
"""Rules that mean nothing for tasks (or, of a plan in force, without one), and a word of what is said to that."""


def test_every_kind_is_looked_at() -> None:
    assert KEPT.keys() | IDLE.keys() | REFUSED.keys() == set(KINDS)


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_the_rule_is_kept(kind: str) -> None:
    """The plan does what the rule says; the judge looks at the rest."""
    wanted, holds = KEPT[kind]
    found = plan(wanted)
    assert found.verdict.refused | found.result.refused == {}
    assert holds(found)


@pytest.mark.parametrize("kind", sorted(IDLE))
def test_what_concerns_no_task_changes_nothing(kind: str) -> None:
    found = plan(IDLE[kind])
    assert found.verdict.refused | found.result.refused == {}
    assert {item.end for item in found.plan.schedule} == {60}


def refusal(wanted: dict[str, Any]) -> str:
    """Return what is said to a rule, before solving or by the room."""
    found = plan(wanted)
    return (found.verdict.refused | found.result.refused)["R1"]


@pytest.mark.parametrize("kind", sorted(REFUSED))
def test_what_means_nothing_for_tasks_is_refused_in_a_sentence(kind: str) -> None:
    wanted, word = REFUSED[kind]
    said = refusal(wanted)
    assert word in said
    assert said.endswith(".")


@pytest.mark.parametrize("quantity", ["distance", "driving", "trips", "overtime"])
def test_a_quantity_that_tasks_do_not_have_is_refused(quantity: str) -> None:
    assert quantity in refusal(rule("limit", resources=["bay"], quantity=quantity, at_most=1))


def test_people_have_tasks_to_count() -> None:
    """With shifts or without: a limit on tasks of theirs is kept, and judged."""
    tasks = tuple(task(f"T{k}", 60, "", needs={"fitter": 1}) for k in range(3))
    most = rule("limit", resources=["Ana"], quantity="stops", at_most=1)
    found = schedule(problem(tasks=tasks, workers=PEOPLE, rules=(most,)))
    assert found.verdict.refused | found.result.refused == {}
    assert sum("Ana" in item.needs for item in found.plan.schedule) == 1
    over = found.plan.model_copy(
        update={"schedule": tuple(i.model_copy(update={"needs": {"Ana": 1}}) for i in found.plan.schedule)}
    )
    assert judge(found.problem, over).of_rule("R1")


def test_vehicles_in_for_service_are_not_in_use_on_the_road() -> None:
    trucks = tuple(Vehicle(name=f"Truck {k}", start_place="Depot") for k in range(3))
    tasks = (task("Service", 60, "Truck 1"), task("Wash", 60, "Truck 2"))
    few = rule("limit", resources=["all vehicles"], quantity="in_use", at_most=1)
    found = schedule(problem(tasks=tasks, vehicles=trucks, rules=(few,)))
    assert found.verdict.refused | found.result.refused == {}
    assert len(found.items) == 2


def test_a_limit_that_nobody_counts_is_refused() -> None:
    trucks = (Vehicle(name="Truck 1", start_place="Depot"),)
    most = rule("limit", resources=["Truck 1"], quantity="stops", at_most=1, activities=["Service"])
    found = schedule(problem(tasks=(task("Service", 60, "Truck 1"),), vehicles=trucks, rules=(most,)))
    assert "Service" in found.verdict.refused["R1"]
