"""Why posts stay open: each reason names the datum or the rule, and the fix is one that would do."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from planner.checking import judge
from planner.explain import kept_off
from planner.explain.french import in_french
from planner.explain.unserved import reasons
from planner.model import Duty, Problem, Unserved, Worker
from tests.benchmarks.rostering_wards import drawn
from tests.helpers.workshop import MONDAY, plan_of, problem, rule, shift


def left(scenario: Problem, *duties: tuple[str, str]) -> dict[str, Unserved]:
    """Return why posts are open in a roster, by shift."""
    return {item.activity: item for item in reasons(scenario, plan_of(duties=duties))}


def ward(*rules: dict[str, Any], **people: dict[str, Any]) -> Problem:
    """Return a night and an early shift, each for two nurses, on two days."""
    shifts = tuple(
        one
        for day in range(2)
        for one in (
            shift(f"Early {day}", day, 360, 840, 2, skill="nurse", groups=("early",)),
            shift(f"Night {day}", day, 1320, 1800, 2, skill="nurse", groups=("night",)),
        )
    )
    workers = tuple(Worker(name=name, **{"skills": ("nurse",), **fields}) for name, fields in people.items())
    return problem(workers=workers, shifts=shifts, days=2, rules=rules)


def test_each_person_is_named_with_what_is_in_the_way() -> None:
    scenario = ward(
        Ana={"max_hours": 8},
        Ben={"days_off": (MONDAY,)},
        Cem={},
        Dan={"skills": ()},
        Eve={"days_off": (MONDAY,)},
    )
    entry = left(scenario, ("Ana", "Early 1"), ("Cem", "Night 0"))["Night 0"]
    assert entry.verdict == "crowded_out"
    assert entry.reason == (
        "1 of 2 posts is uncovered: Ben and Eve have the day off; Ana would pass 8 hours."
    )
    assert entry.fix == "Allow Ana 8 hours more, or add 1 person with nurse."


def test_many_people_are_counted() -> None:
    scenario = ward(**{f"P{k}": {"days_off": (MONDAY,)} for k in range(6)}, Zoe={})
    entry = left(scenario, ("Zoe", "Early 0"))["Night 0"]
    assert "6 of 7 with the skill nurse have the day off" in entry.reason


def test_a_rule_is_quoted_with_whom_it_keeps_off() -> None:
    scenario = ward(rule("rest", hours=11), Ana={}, Ben={})
    entry = left(scenario, ("Ana", "Early 1"), ("Ben", "Early 1"))["Night 0"]
    assert entry.verdict == "crowded_out"
    assert "Ana and Ben are kept off it by “Everybody must have at least 11 hours off" in entry.reason
    assert entry.fix.startswith("Make an exception from “Everybody must have")


def test_the_fix_is_no_help_that_another_rule_would_undo() -> None:
    """Eight hours more would be of no use to Ana, whom the rest keeps off as well; they are to Ben."""
    scenario = ward(rule("rest", hours=11), Ana={"max_hours": 8}, Ben={"max_hours": 8})
    entry = left(scenario, ("Ana", "Early 1"), ("Ben", "Night 1"))["Night 0"]
    assert entry.fix.startswith("Allow Ben 8 hours more")


def test_another_duty_is_named() -> None:
    scenario = problem(
        workers=(Worker(name="Ana"),), shifts=(shift("A", 0, 480, 960), shift("B", 0, 900, 1200))
    )
    entry = left(scenario, ("Ana", "A"))["B"]
    assert entry.reason == "1 of 1 posts is uncovered: Ana is on A then."
    assert entry.verdict == "crowded_out"


def test_who_could_have_it_makes_it_not_found() -> None:
    entry = left(ward(Ana={}, Ben={}), ("Ana", "Night 0"))["Night 0"]
    assert entry.verdict == "not_found"
    assert entry.reason.endswith("Ben could still have it.")
    assert "put Ben on it by hand" in entry.fix


@pytest.mark.parametrize(
    ("people", "reason"),
    [
        ({"Ana": {"skills": ()}}, "nobody has the skill nurse"),
        ({"Ana": {}, "Ben": {"skills": ()}}, "Ana could still have it"),
        ({"Ana": {"days_off": (MONDAY,)}, "Ben": {}}, "Ana has the day off"),
    ],
)
def test_what_no_other_roster_could_change_is_impossible(people: dict[str, Any], reason: str) -> None:
    entry = left(ward(**people))["Night 0"]
    assert reason in entry.reason
    assert (entry.verdict == "impossible") == ("could" not in entry.reason)


def test_a_rule_that_closes_the_shift_is_why_it_is_impossible() -> None:
    scenario = ward(rule("exclude_period", activities=["night"], start="23:00", end="23:30"), Ana={}, Ben={})
    entry = left(scenario)["Night 0"]
    assert entry.verdict == "impossible"
    assert "Ana and Ben are kept off it by “" in entry.reason


def test_a_coverage_that_nobody_can_keep_is_why_it_is_impossible() -> None:
    scenario = ward(
        rule("coverage", activities=["night"], at_least=2, skill="nurse"), Ana={}, Ben={"skills": ()}
    )
    entry = left(scenario)["Night 0"]
    assert entry.verdict == "impossible"
    assert "can't be kept, as only 1 with nurse could be on it" in entry.reason
    assert entry.fix.startswith("Lift “")


def test_who_could_have_it_is_not_enough_where_a_rule_wants_more() -> None:
    scenario = ward(rule("coverage", activities=["night"], at_least=2), Ana={}, Ben={"max_hours": 8})
    entry = left(scenario, ("Ben", "Early 0"))["Night 0"]
    assert entry.verdict == "crowded_out"
    assert "Ana could still have it, but not keep “" in entry.reason


def test_a_shift_outside_the_horizon_says_so() -> None:
    late = shift("Late", 9)
    entry = left(problem(workers=(Worker(name="Ana"),), shifts=(late,)))["Late"]
    assert entry.verdict == "impossible"
    assert "lies outside the days that are planned" in entry.reason


def test_a_wish_that_leaves_it_out_is_said() -> None:
    scenario = ward(rule("priority", activities=["night"], level="skip", strength="soft"), Ana={}, Ben={})
    entry = left(scenario)["Night 0"]
    assert entry.verdict == "skipped"
    assert entry.reason.startswith("A wish leaves it out")


def test_rules_are_not_tried_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large roster with many open posts still has its reasons in time; they are only less exact."""
    monkeypatch.setattr(kept_off, "MOST_TRIED", 0)
    entry = left(ward(rule("rest", hours=11), Ana={}, Ben={}), ("Ana", "Early 1"), ("Ben", "Early 1"))[
        "Night 0"
    ]
    assert "are kept off it by other shifts, hours or rules" in entry.reason


def test_following_the_fix_covers_the_post() -> None:
    """What is said to be enough is: with the hours allowed, the judge passes the roster with one more duty."""
    scenario = ward(rule("rest", hours=11), Ana={"max_hours": 8}, Ben={"days_off": (MONDAY,)})
    duties = (("Ana", "Night 1"),)
    assert left(scenario, *duties)["Night 0"].fix.startswith("Allow Ana 8 hours more")
    workers = tuple(w.model_copy(update={"max_hours": None}) for w in scenario.workers)
    changed = scenario.model_copy(update={"workers": workers})
    plan = plan_of(duties=(*duties, ("Ana", "Night 0")))
    verdict = judge(changed, plan.model_copy(update={"unserved": reasons(changed, plan)}))
    assert verdict.passed, [breach.sentence for breach in verdict.hard]


def test_a_day_off_is_offered_to_be_moved_last() -> None:
    scenario = ward(Ana={"days_off": (MONDAY, MONDAY + timedelta(days=1))})
    assert left(scenario)["Night 0"].fix == "Move the day off of Ana, or add 2 people with nurse."


def test_duties_of_people_and_shifts_unknown_are_no_matter() -> None:
    scenario = ward(Ana={})
    plan = plan_of(duties=(("Zoe", "Night 9"),))
    assert {item.activity for item in reasons(scenario, plan)} == {s.name for s in scenario.shifts}
    assert Duty(worker="Zoe", shift="Night 9") in plan.roster


def test_every_reason_and_fix_can_be_said_in_french() -> None:
    """A planner who asks in French is not answered in English because of one unusual reason."""
    scenario = drawn("small", 0)
    found = reasons(scenario, plan_of())
    spare = scenario.model_copy(update={"rules": ()})
    said = [(scenario, item) for item in found] + [(spare, item) for item in reasons(spare, plan_of())]
    assert said
    for world, item in said:
        for sentence in (item.reason, item.fix):
            assert in_french([sentence], world) is not None, sentence
