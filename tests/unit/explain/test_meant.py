"""A reading said back: sentences that tell it from others, nothing where it says nothing here."""

from __future__ import annotations

import pytest

from planner.explain.meant import meant
from planner.questions import QUESTIONS
from tests.helpers.desk import small_problem

RULE = {"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"}


def test_rules_are_said_in_their_own_sentences() -> None:
    (said,) = meant(small_problem(), {"intent": "change", "constraints": [RULE]})
    assert "Unimog 2" in said
    assert "12:00" in said
    assert meant(small_problem(), {"intent": "what_if", "constraints": [RULE]}) == (f"Try: {said}",)


def test_what_would_be_withdrawn_is_said() -> None:
    problem = small_problem()
    kind = problem.rules[0].constraint.kind
    said = meant(problem, {"intent": "undo", "constraints": [{"kind": kind}]})
    assert said[0] == f"Withdraw: {problem.rules[0].constraint.sentence(problem.names)}"
    assert meant(problem, {"intent": "undo", "constraints": [{"kind": "driver_rules"}]}) == ()


def test_a_rule_that_does_not_fit_the_scenario_says_nothing() -> None:
    wrong = {"kind": "unavailable", "resources": ["Nobody 9"]}
    assert meant(small_problem(), {"intent": "change", "constraints": [wrong]}) == ()


@pytest.mark.parametrize("kind", sorted(QUESTIONS))
def test_every_question_can_be_said_back(kind: str) -> None:
    question = {
        "kind": kind,
        "attribute": "finish",
        "subjects": ["Unimog 2"],
        "activities": ["O1"],
        "resources": ["Unimog 2"],
    }
    (said,) = meant(small_problem(), {"intent": "ask", "question": question})
    assert said.endswith("?")
    assert "{" not in said
    (french,) = meant(small_problem(), {"intent": "ask", "question": question}, "fr")
    assert french.endswith("\u00a0?")
    assert "{" not in french
    assert french != said


def test_a_french_request_is_said_back_in_french() -> None:
    problem = small_problem()
    (said,) = meant(problem, {"intent": "what_if", "constraints": [RULE]}, "fr")
    assert said == "Essayer\u00a0: Unimog 2 n’est pas disponible jusqu’à 12:00."
    kind = problem.rules[0].constraint.kind
    withdrawn = meant(problem, {"intent": "undo", "constraints": [{"kind": kind}]}, "fr")
    assert withdrawn[0] == f"Retirer\u00a0: {problem.rules[0].constraint.sentence_fr(problem.names)}"
