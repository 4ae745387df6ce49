"""The generator: every kind in both languages, gold that the contract accepts, pairs that decode to their gold."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from planner.constraints import KINDS, parse
from planner.language.compact import decode, encode
from planner.language.comparing import Meaning
from planner.language.prepare import prepare
from planner.language.record import ABOUTS, Reading
from planner.language.training import phrasings
from planner.language.training.generate import SHARES, Record, pairs, records
from planner.language.training.phrasings import QUESTIONS, READINGS, RULES
from planner.language.training.scenarios import scenario
from planner.questions import QUESTIONS as QUESTION_KINDS
from planner.questions import parse_question

LANGUAGES = ("en", "fr")


@pytest.fixture(scope="module")
def made() -> list[Record]:
    return list(records(600, seed=5))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_rule_can_be_said(language: str) -> None:
    said = {shape.kind for shape in RULES if shape.ways(language)}
    assert said == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_question_can_be_asked(language: str) -> None:
    asked = {shape.kind for shape in QUESTIONS if shape.ways(language)}
    assert asked | {"cost_of"} == set(QUESTION_KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_many_ways(language: str) -> None:
    ways: dict[str, int] = defaultdict(int)
    for shape in RULES:
        ways[shape.kind] += len(shape.ways(language))
    assert min(ways.values()) >= 8, ways


def test_templates_use_only_slots_that_their_shape_has() -> None:
    everything = [*RULES, *QUESTIONS, *(shape for shapes in READINGS.values() for shape in shapes)]
    for shape in everything:
        for template in (*shape.english, *shape.french):
            assert template.slots <= set(shape.slots) | {"r", "rs", "a", "as"}, template.text


def test_requests_of_every_form_are_made_in_both_languages(made: list[Record]) -> None:
    assert {(record.form, record.language) for record in made} == {
        (form, language) for form in SHARES for language in LANGUAGES
    }


def test_gold_is_what_the_contract_accepts(made: list[Record]) -> None:
    for record in made:
        intent = record.gold["intent"]
        if intent in ("change", "what_if"):
            for rule in record.gold["constraints"]:
                parse(rule)
        if "question" in record.gold:
            parse_question(record.gold["question"])
        if intent == "unclear":
            assert record.gold["about"] in ABOUTS


def _parts(name: str) -> list[str]:
    """Part what is in two groups at once; a customer's own name may have an ampersand ("Fresh & Co")."""
    return [part.replace(" + Co", " & Co") for part in name.replace(" & Co", " + Co").split(" & ")]


def test_names_in_the_gold_exist(made: list[Record]) -> None:
    built_in = {"all orders", "all tasks", "all shifts", "all vehicles", "all stations", "all workers"}
    for record in made:
        known = {entry.name for entry in record.vocabulary.entries} | built_in
        for rule in record.gold.get("constraints", ()):
            for field in ("resources", "activities", "places"):
                for name in rule.get(field, ()):
                    plain = name.removeprefix("not ")
                    assert plain in known or set(_parts(plain)) <= known, name


def test_what_can_be_said_decodes_to_the_gold(made: list[Record]) -> None:
    sayable = 0
    for record in made:
        prepared = prepare(record.request, record.vocabulary)
        gold = Reading.from_json(record.gold)
        line = encode(gold, prepared)
        if line is None:
            continue
        sayable += 1
        assert Meaning(record.vocabulary).same(decode(line, prepared), gold), (record.request, line)
    assert sayable > 0.85 * len(made)


def test_no_template_syntax_is_left_in_a_request(made: list[Record]) -> None:
    for record in made:
        assert not set("{}[]") & set(record.request), record.request


def test_the_same_seed_makes_the_same_records_and_another_seed_others() -> None:
    first, again, other = (list(records(40, seed=seed)) for seed in (3, 3, 4))
    assert first == again
    assert [record.request for record in first] != [record.request for record in other]


def test_held_out_templates_are_not_trained_on() -> None:
    trained, _ = pairs(150, seed=1)
    held, _ = pairs(60, seed=1, dev=True)
    assert not {pair.prompt for pair in trained} & {pair.prompt for pair in held}


def test_what_is_dropped_is_counted() -> None:
    made, dropped = pairs(200, seed=8)
    assert dropped.kept == len(made) == 200
    assert dropped.total >= dropped.kept + sum(dropped.by_kind.values())


def test_scenarios_have_what_their_trade_talks_about() -> None:
    rng = random.Random(1)
    for _ in range(30):
        for trade, roles in (
            ("routing", ("vehicle", "order", "place", "dimension")),
            ("scheduling", ("station", "task")),
            ("rostering", ("worker", "shift", "skill")),
        ):
            vocabulary = scenario(rng, trade).vocabulary()  # type: ignore[arg-type]
            for role in roles:
                assert vocabulary.names_of(role), (trade, role)


def test_the_generator_needs_no_training_libraries() -> None:
    code = (
        "import sys; from planner.language.training.generate import pairs; pairs(3, 2); "
        "sys.exit(bool({'torch', 'transformers', 'peft', 'gguf'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_kind_brings_its_phrasings_in_a_file_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zz_own_kind.py").write_text('SHAPES = ("one",)\n')
    monkeypatch.setattr(phrasings, "__path__", [*phrasings.__path__, str(tmp_path)])
    (module,) = [found for found in phrasings._own_modules() if found.__name__.endswith(".zz_own_kind")]
    assert module.SHAPES == ("one",)


def test_the_same_seed_makes_the_same_pairs_in_another_process() -> None:
    code = (
        "import zlib; from planner.language.training.generate import pairs; "
        "print(zlib.crc32(repr(pairs(120, 9)[0]).encode()))"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
