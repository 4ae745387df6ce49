"""The grade of a model: what the bundled exam asks, and what a model must reach to be used."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planner.language.compact import decode, encode
from planner.language.comparing import Meaning
from planner.language.exam import load
from planner.language.grade import Grade, bundled_exam, exam_hash, grade
from planner.language.prepare import prepare
from planner.language.reader import CancelledError
from tests.unit.language.test_reading import Scribe

DATA = Path(__file__).parents[2] / "data"
GOOD = Grade(
    "llama", "ab", exam_hash(), asked=40, right=38, misled=1, asked_back=3, seconds=0.5, late_seconds=1.0
)


def test_the_bundled_exam_asks_in_both_languages_about_every_example() -> None:
    questions, vocabularies = bundled_exam()
    assert set(vocabularies) == {"relief", "city", "hangar"}
    languages = [question.language for question in questions]
    assert len(questions) >= 40
    assert min(languages.count("en"), languages.count("fr")) >= 12
    assert {question.right[0].intent for question in questions} == {
        "change",
        "what_if",
        "undo",
        "ask",
        "unclear",
    }


def test_nearly_every_bundled_request_can_be_read_rightly_at_all() -> None:
    """A guard against names or days of the examples that change under the exam."""
    questions, vocabularies = bundled_exam()
    lost = []
    for question in questions:
        vocabulary = vocabularies[question.scenario]
        prepared = prepare(question.request, vocabulary)
        lines = [encode(reading, prepared) for reading in question.right]
        same = Meaning(vocabulary).same
        if not any(
            line and same(decode(line, prepared), question.right[at]) for at, line in enumerate(lines)
        ):
            lost.append(question.request)
    assert len(lost) <= 1, lost


def test_the_bundled_requests_stand_in_no_other_set() -> None:
    own = {question.request.casefold() for question in bundled_exam()[0]}
    for path in DATA.rglob("requests.jsonl"):
        assert not own & {question.request.casefold() for question in load(path)}, path


def test_a_model_that_refuses_everything_is_graded_as_it_deserves() -> None:
    told: list[tuple[int, int]] = []
    found = grade(Scribe("unclear meaning"), "abc", watch=lambda done, asked: told.append((done, asked)))
    questions = bundled_exam()[0]
    refusals = sum(question.right[0].intent == "unclear" for question in questions)
    assert (found.asked, found.misled, found.sha256) == (len(questions), 0, "abc")
    assert 0 < found.right <= refusals
    assert not found.may_read
    assert [done for done, _ in told] == list(range(len(questions)))
    assert Grade.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_a_test_that_is_called_off_gives_no_grade() -> None:
    with pytest.raises(CancelledError):
        grade(Scribe("unclear meaning"), "abc", cancelled=lambda: True)


def test_a_model_must_read_enough_rightly_without_misleading_and_in_time() -> None:
    assert GOOD.may_read
    assert GOOD.current
    bad = (replace(GOOD, right=25), replace(GOOD, misled=5), replace(GOOD, seconds=40.0))
    assert not any(each.may_read for each in bad)
    assert len({each.verdict() for each in (GOOD, *bad)}) == 4
    assert not replace(GOOD, exam="another").current
