"""Rules: ids, switches, and which of them a request to withdraw means."""

from __future__ import annotations

from typing import Any

import pytest

from planner.constraints import parse
from planner.document import State
from planner.edits import remove_records
from planner.errors import PacktrainError
from planner.model import Origin, Problem
from planner.rulebook import (
    add_rules,
    edit_rule,
    last_rules,
    matching_rules,
    put_back,
    remove_rules,
    rule_faults,
    rules_meant,
    switch_rule,
)
from tests.helpers.small import rule, small_problem

OUT = parse({"kind": "unavailable", "resources": ["Truck 1"], "end": "12:00"})
EARLY = parse({"kind": "time_window", "activities": ["hospital"], "latest": "09:00"})


@pytest.fixture
def state() -> State:
    return State(small_problem())


def test_new_rules_get_ids_that_no_rule_has(state: State) -> None:
    after, ids = add_rules(state, [OUT, EARLY], Origin(who="Ana", words="out"))
    assert ids == ("R5", "R6")
    assert [r.id for r in after.problem.rules] == ["R1", "R2", "R3", "R4", "R5", "R6"]
    assert after.problem.rules[4].origin.who == "Ana"
    assert after.problem.rules[4].active
    assert add_rules(remove_rules(after, ["R2"]), [OUT])[1] == ("R7",)
    sheet = State(state.problem.model_copy(update={"rules": (rule("Sheet 3", kind="rest", hours=11),)}))
    assert add_rules(sheet, [OUT])[1] == ("R1",)


def test_rules_are_switched_changed_and_removed_in_place(state: State) -> None:
    off = switch_rule(state, "R2", False)
    assert [r.active for r in off.problem.rules] == [True, False, True, True]
    assert switch_rule(off, "R2", False) is off
    other = edit_rule(off, "R2", OUT)
    assert other.problem.rules[1].constraint == OUT
    assert not other.problem.rules[1].active
    assert [r.id for r in remove_rules(state, {"R1", "R4"}).problem.rules] == ["R2", "R3"]
    assert remove_rules(state, {"R9"}) is state
    with pytest.raises(PacktrainError, match="no rule “R9”"):
        switch_rule(state, "R9", True)


def test_withdrawn_rules_are_put_back_where_they_stood(state: State) -> None:
    before = state.problem.rules
    left = remove_rules(state, {"R1", "R3"})
    assert put_back(left, before, {"R1", "R3"}).problem.rules == before
    assert [r.id for r in put_back(left, before, {"R3"}).problem.rules] == ["R2", "R3", "R4"]
    more, _ = add_rules(left, [OUT])
    assert [r.id for r in put_back(more, before, {"R1", "R3"}).problem.rules] == [
        "R1",
        "R2",
        "R3",
        "R4",
        "R5",
    ]
    assert put_back(state, before, {"R1"}) is state


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ({"kind": "unavailable"}, ["R2"]),
        ({"kind": "unavailable", "resources": ["Truck 2"]}, ["R2"]),
        ({"kind": "unavailable", "resources": ["Truck 1", "Truck 2"]}, ["R2"]),
        ({"kind": "unavailable", "resources": ["all vehicles"]}, ["R2"]),
        ({"kind": "unavailable", "resources": ["big"]}, []),
        ({"kind": "unavailable", "resources": "Truck 1"}, ["R2"]),
        ({"kind": "unavailable", "resources": ["Truck 1"], "end": "12:00"}, ["R2"]),
        ({"kind": "unavailable", "resources": ["Truck 1"], "end": "13:00"}, []),
        ({"kind": "unavailable", "resources": ["Truck 1"], "start": "08:00"}, []),
        ({"kind": "time_window", "latest": "10:00"}, ["R1"]),
        ({"kind": "time_window", "activities": ["all orders"]}, ["R1"]),
        ({"kind": "time_window", "activities": ["Order 1"]}, ["R1"]),
        ({"kind": "time_window", "activities": ["Order 4"]}, []),
        ({"kind": "time_window", "activities": ["Nobody"]}, []),
        ({"kind": "time_window", "strength": "soft"}, []),
        ({"kind": "forbid", "activities": ["Clinic & hospital"]}, ["R3"]),
        ({"kind": "travel", "places": ["Harbour"], "factor": 1.3}, ["R4"]),
        ({"kind": "travel", "closed": True}, []),
        ({"kind": "break"}, []),
        ({"resources": ["Truck 1"]}, ["R2"]),
        ({"kind": "travel", "resources": ["Truck 1"]}, []),
    ],
)
def test_a_pattern_means_the_rules_that_say_so(pattern: dict[str, Any], found: list[str]) -> None:
    assert [r.id for r in matching_rules(small_problem(), pattern)] == found


def test_a_time_may_be_written_as_planners_do() -> None:
    problem = small_problem().model_copy(
        update={"rules": (rule("R1", kind="unavailable", resources=["Truck 1"], end="09:00"),)}
    )
    assert matching_rules(problem, {"kind": "unavailable", "end": "9:00"}) == problem.rules


def test_rules_that_are_off_are_not_withdrawn(state: State) -> None:
    off = switch_rule(state, "R2", False).problem
    assert matching_rules(off, {"kind": "unavailable"}) == ()
    assert [r.id for r in rules_meant(off, {"which": "all"})] == ["R1", "R3", "R4"]


def test_the_last_request_is_withdrawn_as_a_whole(state: State) -> None:
    origin = Origin(who="Ana", when="2026-11-24T08:00:00", words="Truck 1 is out and hospitals before 9")
    after, ids = add_rules(state, [OUT, EARLY], origin)
    assert tuple(r.id for r in last_rules(after.problem)) == ids
    assert tuple(r.id for r in rules_meant(after.problem, {"which": "last"})) == ids
    assert [r.id for r in last_rules(state.problem)] == ["R4"]
    assert last_rules(Problem(settings=state.problem.settings)) == ()


def test_several_patterns_mean_each_rule_once(state: State) -> None:
    reading = {
        "constraints": [{"kind": "travel"}, {"kind": "time_window"}, {"kind": "travel", "factor": 1.3}]
    }
    assert [r.id for r in rules_meant(state.problem, reading)] == ["R1", "R4"]


def test_rules_on_names_that_are_gone_are_told(state: State) -> None:
    assert rule_faults(state.problem) == {}
    after = remove_records(state, "orders", [0]).problem
    faults = rule_faults(after)
    assert list(faults) == ["R1", "R3"]
    assert "“hospital” is not an order, task, shift, place or group" in faults["R1"]
