"""Rules that mean nothing for a scenario are refused in a sentence, never dropped."""

from __future__ import annotations

from typing import Any

import pytest

from planner.checking import judge
from planner.constraints import parse
from planner.model import Plan, Rule
from planner.refusals import refusals, unplannable
from tests.helpers.plans import complete
from tests.unit.constraints.world import WORLD

REFUSED: tuple[tuple[dict[str, Any], str], ...] = (
    (
        {"kind": "succession", "first": ["O1"], "then": ["O2"], "resources": ["Truck 1"]},
        "Packtrain plans the sequence of shifts only for shifts, and O1 stands for none.",
    ),
    (
        {"kind": "rest", "hours": 11, "resources": ["all vehicles"]},
        "Packtrain plans rest between shifts only for workers, and all vehicles stands for none.",
    ),
    (
        {"kind": "assign", "activities": ["O1"], "resources": ["Ana"]},
        "Orders are done by vehicles, not by workers, so O1 can't be planned with Ana.",
    ),
    (
        {"kind": "assign", "activities": ["O1", "Sand"], "resources": ["Truck 1"]},
        "Tasks are done by stations, not by vehicles, so Sand can't be planned with Truck 1.",
    ),
    (
        {"kind": "limit", "resources": ["Ana"], "quantity": "weight", "at_most": 3},
        "Packtrain can't limit loads of weight of workers.",
    ),
    (
        {"kind": "limit", "resources": ["Truck 1", "Bay 1"], "quantity": "in_use", "at_most": 1},
        "Packtrain can't count vehicles and stations together; make one rule for each.",
    ),
    (
        {"kind": "limit", "resources": ["Truck 1"], "quantity": "palets", "at_most": 3},
        "“palets” is not a quantity that can be limited",
    ),
    (
        {"kind": "precedence", "before": ["O1"], "after": ["Sand"]},
        "Packtrain plans orders and tasks apart, so it can't put O1 before Sand.",
    ),
    (
        {"kind": "together", "activities": ["O1", "Sand"]},
        "To be kept together, at least two orders, two tasks or two shifts are needed.",
    ),
    (
        {"kind": "duration", "activities": ["Early 1"], "minutes": 30},
        "How long Early 1 takes is in its own times; change those instead.",
    ),
    (
        {"kind": "driver_rules", "resources": ["Ana"], "rules": "eu_561"},
        "Packtrain plans driving hours only for vehicles, and Ana stands for none.",
    ),
    (
        {"kind": "break", "resources": ["Ana"], "minutes": 30},
        "Packtrain plans breaks only for vehicles and stations, and Ana stands for none.",
    ),
    (
        {"kind": "ride_limit", "activities": ["Sand"], "at_most": 30},
        "Only orders are on board, and Sand stands for none.",
    ),
    (
        {"kind": "forbid", "activities": ["frozen & dry"], "resources": ["Truck 1"]},
        "Nothing in this scenario is whatever is both frozen and dry, so the rule can't be planned.",
    ),
    ({"kind": "unavailable", "resources": ["Truck 9"]}, "“Truck 9” is not a vehicle, station, worker"),
)


@pytest.mark.parametrize(
    ("document", "sentence"), REFUSED, ids=lambda v: v["kind"] if isinstance(v, dict) else ""
)
def test_refused_in_a_sentence(document: dict[str, Any], sentence: str) -> None:
    """The planner reads why, with the names."""
    said = unplannable(WORLD, Rule(id="R1", constraint=parse(document)))
    assert said is not None
    assert said.startswith(sentence)


def test_a_driver_who_is_a_worker_too_is_no_reason_to_refuse() -> None:
    """A name may stand for a worker and for the vehicle that the person drives."""
    trucks = (WORLD.vehicles[0].model_copy(update={"driver": "Ana"}), *WORLD.vehicles[1:])
    both = WORLD.model_copy(update={"vehicles": trucks})
    for document in (
        {"kind": "assign", "activities": ["O1"], "resources": ["Ana"]},
        {"kind": "rest", "hours": 8, "resources": ["Ana"]},
        {"kind": "driver_rules", "resources": ["Ana"], "rules": "eu_561"},
    ):
        fresh = type(both).model_validate(both.model_dump())
        assert unplannable(fresh, Rule(id="R1", constraint=parse(document))) is None


def test_the_verdict_lists_what_was_not_judged() -> None:
    """A refused rule does not spoil a plan, but it never goes unsaid."""
    good = Rule(id="R1", constraint=parse({"kind": "forbid", "activities": ["O1"], "resources": ["Van 3"]}))
    bad = Rule(id="R2", constraint=parse(REFUSED[0][0]))
    off = Rule(id="R3", constraint=parse(REFUSED[1][0]), active=False)
    problem = WORLD.model_copy(update={"rules": (good, bad, off)})
    assert set(refusals(problem)) == {"R2"}
    verdict = judge(problem, complete(problem, Plan()))
    assert verdict.passed
    assert verdict.refused == refusals(problem)
