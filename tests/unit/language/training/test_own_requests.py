"""The hand-written requests: their gold must be what the contract accepts and name what their scenarios have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.constraints import KINDS, parse
from planner.language.exam import Question, kinds_of, load
from planner.language.training.generate import records
from planner.language.vocabulary import Vocabulary
from planner.questions import QUESTIONS as QUESTION_KINDS
from planner.questions import parse_question
from planner.sheets import read_workbook

FOLDER = Path(__file__).parents[3] / "data"
EXAM = load(FOLDER / "exam" / "requests.jsonl")
QUESTIONS = [*load(FOLDER / "requests" / "requests.jsonl"), *EXAM]
VOCABULARIES = {
    name: Vocabulary.from_json(json.loads((FOLDER / "requests" / f"{name}.json").read_text(encoding="utf-8")))
    for name in ("base", "relief")
} | {
    name: Vocabulary.of(read_workbook(FOLDER / "exam" / f"{name}.xlsx").problem) for name in ("north", "yard")
}
UNSEEN = load(FOLDER / "unseen" / "requests.jsonl")
BUILT_IN = {"all orders", "all tasks", "all shifts", "all vehicles", "all stations", "all workers"}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_gold_is_valid_and_names_exist(question: Question) -> None:
    known = {entry.name for entry in VOCABULARIES[question.scenario].entries} | BUILT_IN
    for reading in question.right:
        for rule in reading.constraints:
            if reading.intent != "undo":
                parse(dict(rule))
            for field in ("resources", "activities", "places", "before", "after", "first", "then"):
                for name in rule.get(field, ()):
                    assert set(name.removeprefix("not ").split(" & ")) <= known, name
        if reading.question is not None:
            parse_question(dict(reading.question))


def test_unseen_requests_are_of_two_languages_and_all_intents() -> None:
    assert len({question.id for question in UNSEEN}) == len(UNSEEN) >= 400
    assert {question.right[0].intent for question in UNSEEN} == {
        "change",
        "what_if",
        "undo",
        "ask",
        "unclear",
    }
    assert 0.33 < sum(question.language == "fr" for question in UNSEEN) / len(UNSEEN) < 0.45
    for question in UNSEEN:
        for reading in question.right:
            for rule in reading.constraints:
                if reading.intent != "undo":
                    parse(dict(rule))


def test_the_generator_does_not_make_these_requests() -> None:
    asked = {question.request.lower().rstrip(".!?") for question in QUESTIONS}
    made = {record.request.lower().rstrip(".!? ") for record in records(400, seed=12)}
    assert not asked & made


def test_the_exam_asks_for_every_kind_in_both_languages() -> None:
    asked = {(kind, question.language) for question in EXAM for kind in kinds_of(question.right[0])}
    assert {kind for kind, _ in asked} >= set(KINDS) | {f"? {kind}" for kind in QUESTION_KINDS}
    french = sum(question.language == "fr" for question in EXAM)
    assert 0.35 < french / len(EXAM) < 0.5
