"""Rules are checked against the scenario before anybody accepts them."""

from __future__ import annotations

from typing import Any

import pytest

from planner.constraints import KINDS, parse
from planner.errors import PacktrainError, UnknownNameError
from planner.fields import Shape, field_types
from planner.rule_check import check_rule
from tests.unit.constraints.cases import CASES
from tests.unit.constraints.world import WORLD


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.rule["kind"]))
def test_good_rules_pass(case: Any) -> None:
    """What the verifiers use makes sense in their scenario."""
    check_rule(WORLD, parse(case.rule))


def _with_unknown_name() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for kind in KINDS:
        case = next(case for case in CASES if case.rule["kind"] == kind)
        for field, kind_of in field_types(KINDS[kind]).items():
            if kind_of.shape is Shape.NAMES:
                found.append((f"{kind}.{field}", {**case.rule, field: ["Trukc 1"]}))
    return found


@pytest.mark.parametrize(
    ("where", "rule"), _with_unknown_name(), ids=lambda v: v if isinstance(v, str) else ""
)
def test_every_name_field_is_checked(where: str, rule: dict[str, Any]) -> None:
    """A name that the scenario does not have never slips through, whatever the kind and the field."""
    with pytest.raises(UnknownNameError, match="“Trukc 1” is not"):
        check_rule(WORLD, parse(rule))


def test_similar_names_are_offered() -> None:
    """The remedy stands in the error."""
    with pytest.raises(UnknownNameError, match="Did you mean “Truck 1”"):
        check_rule(WORLD, parse({"kind": "unavailable", "resources": ["Trukc 1"]}))


def test_skills_and_quantities_must_exist() -> None:
    """They are words of the scenario too."""
    with pytest.raises(
        UnknownNameError, match=r"“nurce” is not a skill of this scenario\. Did you mean “nurse”"
    ):
        check_rule(
            WORLD, parse({"kind": "coverage", "activities": ["night"], "at_least": 1, "skill": "nurce"})
        )
    with pytest.raises(UnknownNameError, match="“palets” is not a quantity"):
        check_rule(
            WORLD, parse({"kind": "limit", "resources": ["Truck 1"], "quantity": "palets", "at_most": 1})
        )


@pytest.mark.parametrize(
    ("rule", "lacks"),
    [
        ({"kind": "time_window", "activities": ["O1"]}, "a time to start"),
        ({"kind": "working_hours", "resources": ["Truck 1"]}, "a time at which work starts"),
        ({"kind": "limit", "resources": ["Truck 1"], "quantity": "stops"}, "how much at most or at least"),
        ({"kind": "travel"}, "how much longer travel takes"),
        ({"kind": "objective"}, "what the plan should strive for"),
    ],
)
def test_rules_that_say_nothing_are_refused(rule: dict[str, Any], lacks: str) -> None:
    """A rule whose optional fields are all left out would be accepted and do nothing."""
    with pytest.raises(PacktrainError, match=lacks):
        check_rule(WORLD, parse(rule))


def test_days_lie_in_the_horizon() -> None:
    """The error says which days there are."""
    rule = {"kind": "unavailable", "resources": ["Truck 1"], "start": "2026-12-01", "end": "2026-12-01"}
    with pytest.raises(
        PacktrainError, match="Tuesday 1 December is not in this plan, which covers Monday 23"
    ):
        check_rule(WORLD, parse(rule))


def test_periods_run_forward() -> None:
    """Clock times may run past midnight, dated ones may not run backwards."""
    check_rule(
        WORLD, parse({"kind": "unavailable", "resources": ["Truck 1"], "start": "22:00", "end": "05:00"})
    )
    rule = {
        "kind": "unavailable",
        "resources": ["Truck 1"],
        "start": "2026-11-24T12:00",
        "end": "2026-11-23T12:00",
    }
    with pytest.raises(PacktrainError, match="before it starts"):
        check_rule(WORLD, parse(rule))
