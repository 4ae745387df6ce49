"""Answers in French say what the English ones say, with the same names and figures, or stay English as a whole."""

from __future__ import annotations

from collections import Counter

import pytest

from planner.explain.answers import Answer, answer
from planner.explain.facts import Facts
from planner.explain.french import in_french
from planner.explain.report import report
from planner.questions import parse_question
from tests.helpers.desk import small_plan, small_problem


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "Truck 1 is back at 09:50 on Tuesday 24 November.",
            "Truck 1 est de retour à 09:50 le mardi 24 novembre.",
        ),
        ("Truck 1 drives 60.0 km on Tuesday.", "Truck 1 parcourt 60.0 km le mardi."),
        ("Truck 1 and Unimog 2 have nothing to do.", "Truck 1 et Unimog 2 n'ont rien à faire."),
        ("A rule says: hospital must start by 10:00.", "Une règle dit : « hospital must start by 10:00 »."),
        ("Truck 1 does O1, at 08:20.", "Truck 1 : O1, à 08:20."),
    ],
)
def test_a_statement_is_said_in_french(statement: str, said: str) -> None:
    assert in_french([statement], small_problem()) == said


def test_half_an_answer_is_not_said_in_french() -> None:
    known, unknown = "It keeps every rule.", "The moon is full."
    assert in_french([known], small_problem()) is not None
    assert in_french([known, unknown], small_problem()) is None
    assert in_french([], small_problem()) is None


QUESTIONS = [
    {"kind": "summary"},
    {"kind": "why_unserved"},
    {"kind": "bottleneck"},
    {"kind": "conflict"},
    {"kind": "compare"},
    *(
        {"kind": "look_up", "subjects": ["O1"], "attribute": a}
        for a in ("resource", "time", "finish", "duration", "load")
    ),
    *(
        {"kind": "look_up", "subjects": ["Truck 1"], "attribute": a}
        for a in ("route", "finish", "time", "distance", "hours", "load", "duration", "utilisation")
    ),
    {"kind": "look_up", "subjects": ["Unimog 2"], "attribute": "finish"},
    {"kind": "why_so", "activities": ["O1"]},
    {"kind": "why_so", "resources": ["Unimog 2"]},
    {"kind": "why_not", "activities": ["O1"], "resources": ["Unimog 2"]},
]


@pytest.mark.parametrize("question", QUESTIONS, ids=str)
def test_answers_to_the_usual_questions_are_french_with_the_same_names_and_figures(
    question: dict[str, object],
) -> None:
    problem = small_problem()
    english = answer(parse_question(question), report(problem, small_plan(), None))
    french = english.said_in("fr", problem)
    assert french.text != english.text, english.facts
    facts = Facts()
    for statement in english.facts:
        facts.quote(statement, problem)
    assert facts.faults(french.text, problem) == ()
    names = [name for name in facts.names if name in english.text]
    assert all(name in french.text for name in names)
    assert Counter(filter(str.isdigit, french.text)) == Counter(filter(str.isdigit, " ".join(english.facts)))


def test_an_english_question_is_answered_in_english() -> None:
    said = Answer("It keeps every rule.", ("It keeps every rule.",))
    assert said.said_in("en", small_problem()) is said


def test_a_rule_is_quoted_in_its_own_french_sentence() -> None:
    problem = small_problem()
    rule = problem.rules[0].constraint
    said = in_french([f"A rule says: {rule.sentence(problem.names)}"], problem)
    assert said == f"Une règle dit : « {rule.sentence_fr(problem.names).rstrip('.')} »."


def test_that_there_is_no_plan_yet_is_said_in_french() -> None:
    said = answer(parse_question({"kind": "summary"}), None).said_in("fr", small_problem())
    assert said.text.startswith("Il n'y a pas encore de plan.")
