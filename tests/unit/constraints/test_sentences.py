"""Each kind reads aloud as a sentence that a dispatcher would say, with the names as they are spelled."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import Any

import pytest

from planner.constraints import KINDS, Constraint, parse
from planner.fields import Shape, field_types
from planner.model import Order, Place, Problem, Vehicle
from planner.phrases import BUILT_IN
from planner.sorts import SORTS
from tests.helpers.random_world import random_problem, random_rule
from tests.unit.constraints.world import WORLD

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


FIGURES = re.compile(r"\d+(?:[.:]\d+)*")


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_random_rules_are_sentences(kind: str, language: str) -> None:
    """Whatever is said, in either language: one full stop at the end, every name as spelled, a wish said as a wish."""
    for seed in range(60):
        rng = random.Random(f"{kind} {seed}")
        problem = random_problem(rng, SORTS[seed % 3])
        rule = random_rule(rng, problem, kind)
        if rule is None:
            continue
        constraint = rule.constraint
        for names in (None, problem.names):
            sentence = constraint.said(language, names)
            assert sentence.endswith(".")
            assert "  " not in sentence
            assert " ." not in sentence
            assert "None" not in sentence
            assert "!" not in sentence
            _names_are_said(constraint, sentence)
            wish = constraint.model_copy(update={"strength": "soft"}).said(language, names)
            assert wish.startswith("If possible, " if language == "en" else "Si possible, ")
            assert wish != sentence


def _names_are_said(constraint: Constraint, sentence: str) -> None:
    for field, kind_of in field_types(type(constraint)).items():
        names = getattr(constraint, field) or ()
        if kind_of.shape is Shape.NAMES:
            for name in names:
                for part in name.removeprefix("not ").split(" & "):
                    if part not in BUILT_IN:
                        assert part.casefold() in sentence.casefold(), (sentence, part)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_both_languages_say_the_same_figures(kind: str) -> None:
    """What a rule's English sentence says in figures, its French one says too, and no others; it is not the English."""
    for seed in range(40):
        rng = random.Random(f"{kind} {seed}")
        problem = random_problem(rng, SORTS[seed % 3])
        rule = random_rule(rng, problem, kind)
        if rule is None:
            continue
        for names in (None, problem.names):
            english, french = rule.constraint.sentence(names), rule.constraint.sentence_fr(names)
            assert english != french
            assert Counter(FIGURES.findall(english)) == Counter(FIGURES.findall(french)), (english, french)


GROUPED: tuple[tuple[dict[str, Any], str, str], ...] = (
    (
        {"kind": "time_window", "activities": ["hospital"], "latest": "10:00"},
        "Hospital orders and shifts must start by 10:00.",
        "Les commandes et postes hospital doivent commencer au plus tard à 10:00.",
    ),
    (
        {"kind": "time_window", "activities": ["frozen", "O3"], "finish_by": "2026-11-24"},
        "Frozen orders and O3 must be finished by the end of Tuesday 24 November.",
        "Les commandes frozen et O3 doivent être terminés au plus tard le mardi 24 novembre.",
    ),
    (
        {"kind": "duration", "activities": ["Harbour"], "minutes": 25},
        "Orders at Harbour take 25 minutes each.",
        "Les commandes Harbour durent 25 minutes chacune.",
    ),
    (
        {"kind": "assign", "activities": ["frozen & heavy"], "resources": ["spare", "Truck 2"]},
        "Frozen orders that are also heavy orders must go to spare vehicles or Truck 2.",
        "Les commandes à la fois frozen et heavy doivent être confiées aux véhicules spare ou Truck 2.",
    ),
    (
        {
            "kind": "forbid",
            "activities": ["all orders", "not O1"],
            "resources": ["all vehicles", "not Truck 1"],
        },
        "Orders except O1 must not go to any vehicle except Truck 1.",
        "Les commandes sauf O1 ne doivent pas être confiées aux véhicules sauf Truck 1.",
    ),
    (
        {"kind": "exclude_period", "activities": ["all orders & frozen"], "start": "11:00", "end": "14:00"},
        "Frozen orders must not take place between 11:00 and 14:00.",
        "Les commandes frozen ne doivent pas avoir lieu entre 11:00 et 14:00.",
    ),
    (
        {"kind": "limit", "resources": ["spare"], "quantity": "in_use", "at_most": 2},
        "At most 2 spare vehicles may be used.",
        "On peut utiliser au plus 2 véhicules spare.",
    ),
    (
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 1},
        "At most 1 of the vehicles may be used.",
        "On peut utiliser au plus 1 des véhicules.",
    ),
    (
        {
            "kind": "limit",
            "resources": ["nurse"],
            "quantity": "shifts",
            "at_most": 2,
            "activities": ["night"],
        },
        "Nurses may each work at most 2 shifts, counting only night shifts.",
        "Les employés nurse peuvent chacun faire au plus 2 postes, en ne comptant que les postes night.",
    ),
    (
        {"kind": "unavailable", "resources": ["Dan"], "end": "12:00"},
        "Dan is not available until 12:00.",
        "Dan n’est pas disponible jusqu’à 12:00.",
    ),
    (
        {"kind": "team", "resources": ["nurse"], "mode": "different"},
        "No two of the nurses may work the same shift.",
        "Deux des employés nurse ne peuvent jamais travailler au même poste.",
    ),
    (
        {"kind": "working_hours", "resources": ["bays"], "start": "07:00", "end": "17:00"},
        "Bays work only between 07:00 and 17:00.",
        "Les postes de travail bays ne travaillent qu’entre 07:00 et 17:00.",
    ),
)


@pytest.mark.parametrize(("rule", "english", "french"), GROUPED, ids=lambda value: str(value)[:60])
def test_groups_are_said_as_what_they_are_of(rule: dict[str, Any], english: str, french: str) -> None:
    """With the scenario at hand a label is said with what it labels, a record by its name."""
    constraint = parse(rule)
    assert constraint.sentence(WORLD.names) == english
    assert constraint.sentence_fr(WORLD.names) == french
    assert constraint.said("fr", WORLD.names) == french
    assert constraint.said("en", WORLD.names) == english


def test_records_called_by_numbers_are_said_with_what_they_are() -> None:
    """ "12 must go to 3" is no sentence."""
    problem = Problem(
        settings=WORLD.settings,
        places=(Place(name="Town"),),
        orders=tuple(Order(name=str(number), place="Town") for number in (12, 13, 15)),
        vehicles=(Vehicle(name="3", type="truck", start_place="Town"),),
    )
    together = parse({"kind": "together", "activities": ["12", "13", "15"]})
    assert together.sentence(problem.names) == "Orders 12, 13 and 15 must be kept together."
    assert together.sentence_fr(problem.names) == "Les commandes 12, 13 et 15 doivent rester ensemble."
    assign = parse({"kind": "assign", "activities": ["12"], "resources": ["3"]})
    assert assign.sentence(problem.names) == "Order 12 must go to vehicle 3."
    assert assign.sentence_fr(problem.names) == "La commande 12 doit être confiée au véhicule 3."
