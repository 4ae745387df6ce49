"""The hand-written corpus: right golds, sayable, kept apart from the exams, and varied without losing its meaning."""

from __future__ import annotations

import json
import random
import re
from importlib.resources import files
from pathlib import Path

import pytest

from planner.constraints import parse
from planner.language.compact import decode, encode
from planner.language.comparing import Meaning
from planner.language.exam import load
from planner.language.marking import marked
from planner.language.prepare import prepare
from planner.language.record import Reading
from planner.language.training import corpus
from planner.questions import parse_question

DATA = Path(__file__).parents[3] / "data"
WRITTEN = (*corpus.records(), *corpus.records(dev=True))
EXAMS = [*DATA.rglob("*.jsonl"), Path(str(files("assets").joinpath("exam", "requests.jsonl")))]


def test_every_reading_is_one_of_the_contract() -> None:
    for record in WRITTEN:
        if record.gold["intent"] != "undo":
            for rule in record.gold.get("constraints", ()):
                parse(dict(rule))
        question = record.gold.get("question")
        if question is not None and question["kind"] != "cost_of":
            parse_question(dict(question))


def test_nearly_every_request_can_be_said_and_means_the_same_when_read_back() -> None:
    lost = 0
    for record in WRITTEN:
        prepared = prepare(record.request, record.vocabulary)
        gold = Reading.from_json(record.gold)
        line = encode(gold, prepared)
        if line is None:
            lost += 1
        elif gold.intent != "undo":
            assert Meaning(record.vocabulary).same(decode(line, prepared), gold), record.request
    assert lost < 0.1 * len(WRITTEN)


def _plain(request: str) -> str:
    return re.sub(r"[\W\d_]+", " ", request.casefold()).strip()


@pytest.mark.parametrize("exam", EXAMS, ids=lambda path: path.parent.name)
def test_no_exam_request_is_in_the_corpus(exam: Path) -> None:
    asked = {_plain(question.request) for question in load(exam)}
    assert not asked & {_plain(record.request) for record in WRITTEN if len(_plain(record.request)) > 12}


def test_pairs_repeat_by_seed_and_leave_the_held_out_requests_out() -> None:
    assert corpus.pairs(40, 3) == corpus.pairs(40, 3)
    held = {marked(prepare(record.request, record.vocabulary)) for record in corpus.records(dev=True)}
    trained = {pair.prompt.split(": ", 1)[1].removesuffix("\n=>") for pair in corpus.pairs(400, 3)}
    assert not held & trained


def test_a_variation_changes_the_same_time_and_amount_in_both() -> None:
    asked, answered = "V O: V1 is out until 10:00, 4 R1 at most\n=>", " unavailable resources=V1 end=10:00"
    seen = set()
    for seed in range(60):
        text, line = corpus.varied(asked, answered, random.Random(seed))
        clock = re.search(r"\d\d:\d\d", text)
        assert clock is not None
        assert line == f" unavailable resources=V1 end={clock.group()}"
        assert "4 R1" in text  # the number that the answer does not have stays
        seen.add(clock.group())
    assert len(seen) > 10


def test_a_variation_keeps_what_is_said_by_a_word() -> None:
    asked = "V O: no G1 in the morning\n=>"
    answered = " exclude_period activities=G1 end=12:00"
    assert corpus.varied(asked, answered, random.Random(1)) == (asked, answered)


def test_the_files_are_lines_of_json_with_a_language() -> None:
    for path in corpus.FOLDER.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert json.loads(line)["language"] in ("en", "fr")
