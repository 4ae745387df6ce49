"""The shipped model with its adapter reads planners' words on the shipped examples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.language.embedded import embedded_adapter_path, embedded_model_path
from planner.language.exam import load, mark
from planner.language.llama import LlamaReader
from planner.language.reading import read
from planner.language.vocabulary import Vocabulary
from planner.sheets import read_workbook

ROOT = Path(__file__).parents[2]
EXAM = ROOT / "tests" / "data" / "requests.jsonl"


@pytest.fixture(scope="module")
def reader() -> Iterator[LlamaReader]:
    model, adapter = embedded_model_path(), embedded_adapter_path()
    assert model is not None
    assert adapter is not None
    reader = LlamaReader(model, adapter)
    yield reader
    reader.close()


@pytest.fixture(scope="module")
def vocabularies() -> dict[str, Vocabulary]:
    examples = ROOT / "assets" / "examples"
    return {
        name: Vocabulary.of(read_workbook(examples / f"{name}.xlsx").problem)
        for name in ("relief", "city", "hangar")
    }


def test_the_first_sentence_that_a_planner_types_is_read(
    reader: LlamaReader, vocabularies: dict[str, Vocabulary]
) -> None:
    words = "Unimog 2 is out until noon and hospitals come before 10"
    result = read(words, vocabularies["relief"], reader)
    assert result.reading.to_json() == {
        "intent": "change",
        "constraints": [
            {"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"},
            {"kind": "time_window", "activities": ["hospital"], "latest": "10:00"},
        ],
    }


def test_most_requests_on_the_examples_are_read_exactly(
    reader: LlamaReader, vocabularies: dict[str, Vocabulary]
) -> None:
    """A guard against an adapter, a prompt or a linking that no longer fit each other."""
    marks = mark(load(EXAM), vocabularies, lambda words, known: read(words, known, reader).reading)
    assert marks.share >= 0.92, marks.report()
    assert marks.intents / marks.asked["all"] >= 0.95


def test_what_comes_out_never_names_what_is_not_there(
    reader: LlamaReader, vocabularies: dict[str, Vocabulary]
) -> None:
    for words in ("Hippo 9 is out", "send the dragons to R001", "Unimog 99 before 8"):
        reading = read(words, vocabularies["relief"], reader).reading
        named = [
            name
            for item in reading.constraints
            for names in item.values()
            if isinstance(names, list)
            for name in names
        ]
        assert all(
            part in {entry.name for entry in vocabularies["relief"].entries}
            for part in named
            if "all " not in part
        )
