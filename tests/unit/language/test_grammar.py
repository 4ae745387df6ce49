"""The grammar lets every valid reading of the request through, and nothing that it does not name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.language.compact import encode
from planner.language.grammar import grammar
from planner.language.prepare import Prepared, prepare
from planner.language.prompt import SHOWN
from planner.language.schema import constraint_shapes
from tests.helpers.gbnf import Gbnf
from tests.helpers.talk import dock, relief
from tests.unit.language.readings import DOCK, PREPARED, ROUTING, readings

GRAMMARS = {id(prepared): Gbnf(grammar(prepared)) for prepared in (ROUTING, DOCK)}


@given(st.data())
def test_every_reading_of_the_request_is_allowed(data: st.DataObject) -> None:
    prepared: Prepared = data.draw(PREPARED)
    line = encode(data.draw(readings(prepared)), prepared)
    assert GRAMMARS[id(prepared)].accepts(f" {line}")


@pytest.mark.parametrize(
    "line",
    [
        " unavailable resources=V1",
        " unavailable resources=W2",
        " unavailable resources=W1 end=10:01",
        " unavailable resources=G1",
        " unavailable resources=all_vehicles",
        " unavailable end=10:00 resources=W1",
        " unavailable resources=W1 end=J7",
        " time_window activities=T1",
        " limit resources=W1 quantity=hours",
        " rest hours=11h",
        " coverage activities=G1 at_least=2 skill=W1",
        " unavailable resources=W1 rm=all",
        " undo",
        "unavailable resources=W1",
        " delete everything",
        " unclear",
    ],
)
def test_what_the_request_does_not_name_is_not_allowed(line: str) -> None:
    assert not GRAMMARS[id(DOCK)].accepts(line)


@pytest.mark.parametrize(
    "line",
    [
        " undo time_window activities=T1",
        " ask cost_of limit quantity=hours",
        " ask cost_of any activities=T1",
    ],
)
def test_a_pattern_may_leave_out_what_a_rule_needs(line: str) -> None:
    assert GRAMMARS[id(DOCK)].accepts(line)


def test_a_class_of_names_without_a_mention_is_never_offered() -> None:
    source = grammar(prepare("sum up the plan", dock()))
    recogniser = Gbnf(source)
    assert recogniser.accepts(" ask summary")
    assert recogniser.accepts(" objective balance resources=all_workers")
    assert not recogniser.accepts(" unavailable resources=W1")
    assert "travel-token" not in source
    assert not recogniser.accepts(" duration activities=all_tasks minutes=5min")


@pytest.mark.parametrize("request_", ["Hugo is off", "Dock 9 is closed"])
def test_a_name_that_is_nobodys_or_several_s_can_only_be_asked_back_about(request_: str) -> None:
    recogniser = Gbnf(grammar(prepare(request_, dock())))
    assert recogniser.accepts(" unclear name")
    assert not recogniser.accepts(" unavailable resources=all_workers")
    assert not recogniser.accepts(" ask summary")


def test_a_name_can_only_be_asked_back_about_where_a_word_may_be_one() -> None:
    assert Gbnf(grammar(prepare("Kevin is off", dock()))).accepts(" unclear name")
    assert Gbnf(grammar(prepare("the dock is closed", dock()))).accepts(" unclear name")
    assert not Gbnf(grammar(prepare("nobody works more than 4 days", dock()))).accepts(" unclear name")


def test_a_scenario_without_names_can_still_be_asked_about() -> None:
    recogniser = Gbnf(grammar(prepare("undo that", dock().build(dock().start))))
    assert recogniser.accepts(" undo last")
    assert recogniser.accepts(" unclear meaning")


def test_every_kind_is_offered_where_its_words_are_said() -> None:
    for shape in constraint_shapes().values():
        rule = f"wish-{shape.name.replace('_', '-')}"
        assert rule in GRAMMARS[id(DOCK)].rules or rule in GRAMMARS[id(ROUTING)].rules, shape.name


@pytest.mark.parametrize(("request_", "line"), SHOWN)
def test_the_examples_for_other_models_are_sayable(request_: str, line: str) -> None:
    # The examples use tokens as names, so each token is a record of its own class here.
    from tests.helpers.talk import entry

    roles = {"V": "vehicle", "W": "worker", "O": "order", "P": "place activity_group", "G": "activity_group"}
    entries = [entry(f"{letter}1", role) for letter, role in roles.items()]
    vocabulary = relief().build(relief().start, 3, entries=[*entries, entry("R1", "resource_group skill")])
    prepared = prepare(request_.replace("J1", "tomorrow").replace("N1", "O9"), vocabulary)
    assert Gbnf(grammar(prepared)).accepts(f" {line}")
