"""Answers say only what is so: every name and figure in them stands in the facts."""

import pytest

from planner.explain.answers import answer
from planner.explain.facts import Facts
from planner.explain.report import PlanReport, report
from planner.model import Plan
from planner.questions import QUESTIONS, parse_question
from tests.helpers.desk import small_plan, small_problem


@pytest.fixture(scope="module")
def judged() -> PlanReport:
    return report(small_problem(), small_plan())


ASKED = [
    ({"kind": "why_unserved"}, "Nothing is left out"),
    ({"kind": "why_unserved", "activities": ["O1"]}, "O1 is not left out: Truck 1"),
    ({"kind": "why_so", "activities": ["O1"]}, "Truck 1 does O1 at 08:20"),
    ({"kind": "why_so", "resources": ["Unimog 2"]}, "Unimog 2 has nothing to do"),
    ({"kind": "why_not", "activities": ["O3"], "resources": ["Unimog 2"]}, "Unimog 2 could take O3"),
    ({"kind": "look_up", "subjects": ["Truck 1"], "attribute": "finish"}, "Truck 1 is back at 09:50"),
    ({"kind": "look_up", "subjects": ["Truck 1"], "attribute": "distance"}, "Truck 1 drives 60 km"),
    ({"kind": "look_up", "subjects": ["Truck 1"], "attribute": "load"}, "123 kg"),
    ({"kind": "look_up", "subjects": ["School"], "attribute": "resource"}, "Truck 1 does O3"),
    ({"kind": "look_up", "subjects": ["hospital"], "attribute": "finish"}, "finished at 08:40"),
    ({"kind": "summary"}, "3 of 3 orders are served by 1 of 2 vehicles"),
    ({"kind": "compare"}, "no earlier plan"),
    ({"kind": "conflict"}, "No rules contradict"),
    ({"kind": "bottleneck"}, "Nothing holds the plan back"),
]


@pytest.mark.parametrize(("question", "expected"), ASKED)
def test_questions_are_answered_from_the_plan(
    judged: PlanReport, question: dict[str, object], expected: str
) -> None:
    said = answer(parse_question(question), judged)
    assert expected in said.text


@pytest.mark.parametrize("question", [q for q, _ in ASKED])
def test_no_answer_says_more_than_its_facts(judged: PlanReport, question: dict[str, object]) -> None:
    said = answer(parse_question(question), judged)
    facts = Facts()
    for line in said.facts:
        facts.state(line, (*said.activities, *said.resources, "Truck 1", "Unimog 2"))
    assert facts.faults(said.text, judged.problem) == ()


def test_every_question_is_answered_or_needs_a_trial() -> None:
    asked = {str(question["kind"]) for question, _ in ASKED}
    assert set(QUESTIONS) - asked == {"cost_of"}


def test_without_a_plan_the_answer_says_how_to_get_one() -> None:
    assert "F5" in answer(parse_question({"kind": "summary"}), None).text


def test_changes_are_told_with_names_and_times() -> None:
    route = small_plan().routes[0].model_copy(update={"vehicle": "Unimog 2"})
    after = report(small_problem(), Plan(routes=(route,)), small_plan())
    text = answer(parse_question({"kind": "compare"}), after, small_plan()).text
    assert "3 moved" in text
    assert "O1 moves from Truck 1 to Unimog 2, at 08:20" in text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Truck 1 drives 60 km.", ()),
        ("Truck 1 drives 61 km.", ("61",)),
        ("Unimog 2 drives 60 km.", ("Unimog 2",)),
        ("Truck 1 is back at 09:51.", ("09:51",)),
    ],
)
def test_a_wrong_name_or_figure_is_found(text: str, wrong: tuple[str, ...]) -> None:
    facts = Facts()
    facts.state("Truck 1 drives 60 km and is back at 09:50.", ("Truck 1",))
    assert facts.faults(text, small_problem()) == wrong
