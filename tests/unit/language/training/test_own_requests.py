"""The hand-written requests: their gold must be what the contract accepts and name what their scenarios have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.constraints import parse
from planner.language.exam import Question, load
from planner.language.training.generate import records
from planner.language.vocabulary import Vocabulary
from planner.questions import parse_question

FOLDER = Path(__file__).parents[3] / "data" / "requests"
QUESTIONS = load(FOLDER / "requests.jsonl")
VOCABULARIES = {
    name: Vocabulary.from_json(json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))
    for name in {question.scenario for question in QUESTIONS}
}
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


def test_the_generator_does_not_make_these_requests() -> None:
    asked = {question.request.lower().rstrip(".!?") for question in QUESTIONS}
    made = {record.request.lower().rstrip(".!? ") for record in records(400, seed=12)}
    assert not asked & made
