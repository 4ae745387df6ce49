"""The line language says whatever a reading can be, and says it back the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.constraints import KINDS, parse
from planner.errors import PacktrainError
from planner.language.compact import decode, encode
from planner.language.grammar import grammar
from planner.language.prepare import Prepared, prepare
from planner.language.record import Reading, unclear
from planner.language.schema import constraint_shapes, question_shapes
from planner.questions import QUESTIONS
from tests.helpers.gbnf import Gbnf
from tests.helpers.talk import dock, relief
from tests.unit.language.readings import DOCK, PREPARED, readings


def _is_valid(reading: Reading) -> bool:
    try:
        for item in reading.constraints if reading.intent != "undo" else ():
            parse(dict(item))
    except PacktrainError:
        return False
    return True


@given(st.data())
def test_what_is_written_is_read_back_the_same(data: st.DataObject) -> None:
    prepared: Prepared = data.draw(PREPARED)
    reading = data.draw(readings(prepared))
    line = encode(reading, prepared)
    assert line is not None
    assert decode(line, prepared) == (reading if _is_valid(reading) else unclear("meaning"))


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("time_window activities=T1", "time"),
        ("limit resources=W1 quantity=hours", "amount"),
        ("objective resources=all_workers", "meaning"),
    ],
)
def test_a_rule_that_leaves_out_what_matters_is_asked_back_about(line: str, about: str) -> None:
    assert decode(line, DOCK) == unclear(about)


def test_what_a_kind_needs_one_of_is_asked_of_the_kind_itself() -> None:
    assert constraint_shapes()["time_window"].one_of == {"earliest", "latest", "finish_by"}
    assert constraint_shapes()["unavailable"].one_of == frozenset()


def test_every_kind_has_a_shape() -> None:
    assert set(constraint_shapes()) == set(KINDS)
    assert set(question_shapes()) == set(QUESTIONS)


@pytest.mark.parametrize(
    ("request_", "line", "reading"),
    [
        (
            "Unimog 2 is out until noon and hospitals come before 10",
            "unavailable resources=V1 end=12:00; time_window activities=G1 latest=10:00",
            {
                "intent": "change",
                "constraints": [
                    {"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"},
                    {"kind": "time_window", "activities": ["hospital"], "latest": "10:00"},
                ],
            },
        ),
        (
            "everything but Truck 3 home in 45 minutes, if possible",
            "limit resources=all_vehicles,!V1 quantity=duration at_most=45min soft",
            {
                "intent": "change",
                "constraints": [
                    {
                        "kind": "limit",
                        "resources": ["all vehicles", "not Truck 3"],
                        "quantity": "duration",
                        "at_most": 45,
                        "strength": "soft",
                    }
                ],
            },
        ),
        (
            "would it help to have 20% slower traffic in the old town",
            "what_if travel factor=+20% places=G1",
            {"intent": "what_if", "constraints": [{"kind": "travel", "factor": 1.2, "places": ["old town"]}]},
        ),
        (
            "cost of keeping orders 3 to 5 and diesel apart",
            "ask cost_of apart activities=O1,G1",
            {
                "intent": "ask",
                "question": {
                    "kind": "cost_of",
                    "constraints": [{"kind": "apart", "activities": ["3", "4", "5", "diesel"]}],
                },
            },
        ),
    ],
)
def test_lines_and_readings(request_: str, line: str, reading: dict[str, object]) -> None:
    prepared = prepare(request_, relief())
    assert decode(line, prepared).to_json() == reading
    assert encode(Reading.from_json(reading), prepared) == line


def test_times_on_a_day_are_full_date_times() -> None:
    prepared = prepare("Luc is off on Tuesday from 3 pm", dock())
    reading = decode("unavailable resources=W1 start=J1@15:00", prepared)
    assert reading.constraints == (
        {"kind": "unavailable", "resources": ["Luc"], "start": "2026-12-01T15:00"},
    )


@pytest.mark.parametrize(
    "reading",
    [
        {
            "intent": "change",
            "constraints": [{"kind": "unavailable", "resources": ["Dock 2"], "end": "10:00"}],
        },
        {
            "intent": "change",
            "constraints": [{"kind": "unavailable", "resources": ["Dock 1"], "end": "10:17"}],
        },
        {"intent": "change", "constraints": [{"kind": "rest", "hours": 7}]},
        {"intent": "change", "constraints": [{"kind": "unavailable", "resources": ["all vehicles"]}]},
    ],
)
def test_what_the_request_does_not_name_cannot_be_said(reading: dict[str, object]) -> None:
    assert encode(Reading.from_json(reading), DOCK) is None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "unavailable",
        "unavailable resources=W9",
        "unavailable resources=G1",
        "unavailable resources=W1 end=25:99",
        "unavailable resources=W1 end=J9@@",
        "forbid resources=W1 activities=",
        "no_such_kind resources=W1",
        "priority activities=T1 level=maybe",
        "ask nothing",
        "unclear everything",
        "undo",
        "team resources=W1 resources=W1 mode=same",
        "assign activities=T1 resources=!W1",
    ],
)
def test_what_is_no_valid_line_is_unclear(line: str) -> None:
    assert decode(line, DOCK) == unclear("meaning")


@given(st.text(alphabet="abcdeimnorstuvVWGT123=,!&;:@J _", max_size=60))
def test_any_text_is_read_without_failing(line: str) -> None:
    assert decode(line, DOCK).intent


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("undo any resources=S1", {"resources": ["Dock 1"]}),
        ("undo any activities=G1", {"activities": ["container"]}),
    ],
)
def test_an_undo_need_not_say_which_kind_of_rule(line: str, rule: dict[str, object]) -> None:
    prepared = prepare("forget the rule on Dock 1 and containers", dock())
    reading = Reading("undo", (rule,))
    assert decode(line, prepared) == reading
    assert encode(reading, prepared) == line
    assert Gbnf(grammar(prepared)).accepts(f" {line}")
    assert not Gbnf(grammar(prepared)).accepts(" undo any")
    assert not Gbnf(grammar(prepared)).accepts(" any resources=S1")


def test_no_overtime_can_be_said() -> None:
    prepared = prepare("no overtime for Truck 1", relief())
    rule = {"kind": "limit", "resources": ["Truck 1"], "quantity": "overtime", "at_most": 0}
    line = "limit resources=V1 quantity=overtime at_most=0min"
    assert encode(Reading("change", (rule,)), prepared) == line
    assert Gbnf(grammar(prepared)).accepts(f" {line}")
