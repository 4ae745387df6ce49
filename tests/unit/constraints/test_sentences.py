"""Each kind reads aloud as a sentence that a dispatcher would say, with the names as they are spelled."""

from __future__ import annotations

import random
from typing import Any

import pytest

from planner.constraints import KINDS, parse
from planner.fields import Shape, field_types
from planner.sorts import SORTS
from tests.helpers.random_world import random_problem, random_rule

SPOKEN: tuple[tuple[dict[str, Any], str], ...] = (
    (
        {"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"},
        "Unimog 2 is not available until 12:00.",
    ),
    (
        {
            "kind": "unavailable",
            "resources": ["vans"],
            "start": "2026-11-25",
            "end": "2026-11-25",
            "strength": "soft",
        },
        "If possible, vans are left free on Wednesday 25 November.",
    ),
    ({"kind": "unavailable", "resources": ["Ana"]}, "Ana is not available at all."),
    (
        {"kind": "working_hours", "resources": ["all vehicles"], "start": "07:00", "end": "17:00"},
        "All vehicles work only between 07:00 and 17:00.",
    ),
    ({"kind": "time_window", "activities": ["hospital"], "latest": "10:00"}, "hospital must start by 10:00."),
    (
        {
            "kind": "time_window",
            "activities": ["all orders", "not Order 3"],
            "earliest": "14:30",
            "strength": "soft",
        },
        "If possible, all orders except Order 3 should start at 14:30 or later.",
    ),
    (
        {"kind": "time_window", "activities": ["Engine 1"], "finish_by": "2026-11-27T12:00"},
        "Engine 1 must be finished by 12:00 on Friday 27 November.",
    ),
    (
        {"kind": "exclude_period", "activities": ["Acme & frozen"], "start": "11:00", "end": "14:00"},
        "Whatever is both Acme and frozen must not take place between 11:00 and 14:00.",
    ),
    ({"kind": "duration", "activities": ["Lidl"], "minutes": 25}, "Lidl takes 25 minutes."),
    (
        {"kind": "duration", "activities": ["A", "B"], "minutes": 150},
        "A and B take 2 hours 30 minutes each.",
    ),
    (
        {"kind": "assign", "activities": ["old town"], "resources": ["Van A", "Van B"]},
        "old town must go to Van A or Van B.",
    ),
    (
        {"kind": "forbid", "activities": ["harbour"], "resources": ["Truck 5"]},
        "harbour must not go to Truck 5.",
    ),
    (
        {"kind": "reserve", "resources": ["Fridge 1"], "activities": ["frozen"]},
        "Fridge 1 is reserved for frozen and does nothing else.",
    ),
    (
        {"kind": "together", "activities": ["Order 12", "Order 15"]},
        "Order 12 and Order 15 must be kept together.",
    ),
    ({"kind": "apart", "activities": ["chemicals", "food"]}, "chemicals and food must be kept apart."),
    ({"kind": "apart", "activities": ["fragile"]}, "All of fragile must be kept apart."),
    (
        {"kind": "team", "resources": ["Ana", "Luc"], "mode": "same"},
        "Ana and Luc must always work the same shifts.",
    ),
    (
        {"kind": "team", "resources": ["trainee"], "mode": "different"},
        "No two of trainee may work the same shift.",
    ),
    (
        {"kind": "precedence", "before": ["sanding"], "after": ["painting"], "gap": 60},
        "sanding must be finished at least 60 minutes before the start of painting.",
    ),
    (
        {"kind": "succession", "first": ["night"], "then": ["early"]},
        "Nobody may work early on the day after night.",
    ),
    ({"kind": "position", "activities": ["pharmacy"], "place": "first"}, "pharmacy must come first."),
    (
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 4},
        "At most 4 vehicles may be used.",
    ),
    (
        {
            "kind": "limit",
            "resources": ["vans"],
            "quantity": "in_use",
            "at_most": 3,
            "activities": ["old town"],
        },
        "At most 3 of vans may be used for old town.",
    ),
    (
        {
            "kind": "limit",
            "resources": ["all workers"],
            "quantity": "shifts",
            "at_most": 2,
            "activities": ["night"],
        },
        "All workers may each work at most 2 shifts, counting only night.",
    ),
    (
        {"kind": "limit", "resources": ["Truck 1"], "quantity": "weight", "at_most": 1500},
        "Truck 1 may carry at most 1500 of weight a day.",
    ),
    (
        {
            "kind": "limit",
            "resources": ["Ana"],
            "quantity": "hours",
            "at_least": 20,
            "at_most": 38.5,
            "per": "week",
        },
        "Ana must work between 20 and 38.5 hours a week.",
    ),
    ({"kind": "consecutive", "at_most": 5}, "Nobody may work more than 5 days in a row."),
    ({"kind": "rest", "hours": 11}, "Everybody must have at least 11 hours off between two shifts."),
    (
        {"kind": "break", "resources": ["Truck 1"], "minutes": 30, "earliest": "11:30", "latest": "13:30"},
        "Truck 1 must take a break of 30 minutes, starting between 11:30 and 13:30.",
    ),
    (
        {"kind": "driver_rules", "resources": ["Truck 1"], "rules": "eu_561"},
        "Truck 1 must keep to the European driving hours (EC 561/2006).",
    ),
    (
        {"kind": "ride_limit", "activities": ["vaccines"], "at_most": 90},
        "vaccines must not be on board for more than 90 minutes.",
    ),
    (
        {"kind": "priority", "activities": ["clinic"], "level": "must"},
        "clinic must not be left out, whatever happens.",
    ),
    ({"kind": "priority", "activities": ["Order 9"], "level": "skip"}, "Order 9 must be left out."),
    ({"kind": "priority", "activities": ["Order 9"], "level": "high"}, "Order 9 has high priority."),
    ({"kind": "travel", "factor": 1.3, "end": "09:00"}, "Travel takes 30% longer until 09:00."),
    ({"kind": "travel", "closed": True, "places": ["harbour"]}, "Every way to and from harbour is closed."),
    (
        {"kind": "travel", "closed": True, "places": ["A", "B"], "start": "2026-11-24", "end": "2026-11-25"},
        "Every way between A and B is closed from Tuesday 24 November to Wednesday 25 November.",
    ),
    (
        {"kind": "coverage", "activities": ["night"], "at_least": 2, "skill": "nurse"},
        "night must have at least 2 people with the skill nurse.",
    ),
    ({"kind": "freeze", "resources": ["Truck 2"]}, "The work of Truck 2 must stay as it is."),
    (
        {"kind": "freeze", "until": "10:00", "keep": "resource"},
        "Everything up to 10:00 must stay where it is, but its sequence and times may change.",
    ),
    (
        {"kind": "objective", "minimise": ["resources", "distance"]},
        "The plan aims for the fewest vehicles, stations and people, then for the shortest distance.",
    ),
    ({"kind": "objective", "balance": True, "resources": ["bays"]}, "The work is shared evenly among bays."),
)


@pytest.mark.parametrize(
    ("rule", "sentence"), SPOKEN, ids=lambda value: value if isinstance(value, str) else ""
)
def test_sentence(rule: dict[str, Any], sentence: str) -> None:
    """The very words that a planner confirms."""
    assert parse(rule).sentence() == sentence


def test_every_kind_is_spoken() -> None:
    """No kind goes without a sentence that somebody has read."""
    assert {rule["kind"] for rule, _ in SPOKEN} == set(KINDS)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_random_rules_are_sentences(kind: str) -> None:
    """Whatever is said: one full stop at the end, every name as spelled, a wish said as a wish."""
    for seed in range(60):
        rng = random.Random(f"{kind} {seed}")
        problem = random_problem(rng, SORTS[seed % 3])
        rule = random_rule(rng, problem, kind)
        if rule is None:
            continue
        constraint = rule.constraint
        sentence = constraint.sentence()
        assert sentence.endswith(".")
        assert "  " not in sentence
        assert " ." not in sentence
        assert "None" not in sentence
        assert "!" not in sentence
        for field, kind_of in field_types(type(constraint)).items():
            names = getattr(constraint, field) or ()
            if kind_of.shape is Shape.NAMES:
                for name in names:
                    for part in name.removeprefix("not ").split(" & "):
                        assert part.removeprefix("all ") in sentence, (sentence, part)
        wish = constraint.model_copy(update={"strength": "soft"}).sentence()
        assert wish.startswith("If possible, ")
        assert wish != sentence
