"""``packtrain ask``: what is done with a reading. The reader echoes the reading that it is given as its request."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.commands.saying import UNCLEAR, UNCLEAR_FR
from planner.language.record import ABOUTS
from planner.scenario_file import load
from tests.unit.cli.conftest import Run

Scenario = Callable[..., Path]

OUT: dict[str, Any] = {"kind": "unavailable", "resources": ["Truck 2"], "end": "12:00"}
EARLY: dict[str, Any] = {"kind": "time_window", "activities": ["hospital"], "latest": "10:00"}


def _words(intent: str, **said: Any) -> str:
    return json.dumps({"intent": intent, **said})


def test_a_change_is_said_in_sentences(run: Run, scenario: Scenario) -> None:
    ran = run("ask", scenario(), _words("change", constraints=[OUT, EARLY]))
    assert ran.status == 0
    first, second = ran.out.splitlines()
    assert "Truck 2" in first
    assert second == "Hospital orders must start by 10:00."
    assert first.endswith(".")


def test_as_json_it_is_the_contract_and_nothing_else(run: Run, scenario: Scenario) -> None:
    reading = {"intent": "change", "constraints": [OUT | {"resources": ["Zoë’s 🚚"]}]}
    ran = run("ask", scenario(), json.dumps(reading), "--json")
    assert json.loads(ran.out) == reading
    assert ran.err == ""


@pytest.mark.parametrize("about", ABOUTS)
def test_an_unclear_request_is_asked_back(run: Run, scenario: Scenario, about: str) -> None:
    ran = run("ask", scenario(), _words("unclear", about=about))
    assert (ran.status, ran.out) == (0, UNCLEAR[about] + "\n")


def test_a_french_request_is_answered_in_french(run: Run, scenario: Scenario) -> None:
    words = "le camion ne roule pas avant midi"
    ran = run("ask", scenario(), _words("change", constraints=[OUT, EARLY], note=words))
    assert ran.out.splitlines()[0] == "Truck 2 n’est pas disponible jusqu’à 12:00."
    gone = [{"kind": "rest"}]
    ran = run("ask", scenario(), _words("undo", constraints=gone, note=words))
    assert ran.out == "Aucune règle en vigueur ne dit cela.\n"
    ran = run("ask", scenario(), _words("unclear", about="time", note=words))
    assert ran.out == UNCLEAR_FR["time"] + "\n"


def test_undo_shows_which_rules(run: Run, scenario: Scenario) -> None:
    path = scenario()
    ran = run("ask", path, _words("undo", constraints=[{"kind": "unavailable", "resources": ["Truck 1"]}]))
    assert ran.out.startswith("Withdraw:\n  R2: ")
    assert "R1" not in ran.out
    assert (
        run("ask", path, _words("undo", constraints=[{"kind": "rest"}])).out
        == "No rule in force says that.\n"
    )


def test_a_question_is_answered_from_the_plan(run: Run, scenario: Scenario) -> None:
    question = {"kind": "why_unserved", "activities": ["Order 1"]}
    ran = run("ask", scenario(planned=True), _words("ask", question=question))
    assert "No truck is free before 10:00." in ran.out
    without = run("ask", scenario(), _words("ask", question=question))
    assert "there is none yet" in without.out


def test_what_if_is_tried_when_time_is_given(run: Run, scenario: Scenario) -> None:
    path = scenario(planned=True)
    words = _words("what_if", constraints=[OUT])
    ran = run("ask", path, words)
    assert ran.out.startswith("What if:\n  ")
    assert "--time-limit" in ran.out
    tried = run("ask", path, words, "--time-limit", "5")
    assert "fewer would be served" in tried.out


def test_what_a_rule_costs_is_tried_too(run: Run, scenario: Scenario) -> None:
    path = scenario(planned=True)
    words = _words("ask", question={"kind": "cost_of", "constraints": [{"kind": "time_window"}]})
    assert "--time-limit" in run("ask", path, words).out
    assert "Without it, " in run("ask", path, words, "--time-limit", "5").out


def test_accepted_rules_are_saved_with_their_origin_and_a_line_in_the_trail(
    run: Run, scenario: Scenario, tmp_path: Path
) -> None:
    out = tmp_path / "week.packtrain"
    words = _words("change", constraints=[OUT])
    ran = run("ask", scenario(), words, "-o", out, "--yes")
    assert ran.status == 0
    document = load(out)
    rule = document.problem.rules[-1]
    assert (rule.id, rule.active, rule.origin.words) == ("R5", True, words)
    (entry,) = document.audit
    assert (entry.action, entry.accepted, entry.rules) == ("accepted", True, ("R5",))
    assert (entry.request, entry.model, entry.answer) == (words, "echo", "written")
    assert entry.reading == json.loads(words)
    undone = run("ask", out, _words("undo", which="last"), "-o", out, "--yes")
    assert undone.status == 0
    assert [r.id for r in load(out).problem.rules] == ["R1", "R2", "R3", "R4"]
    assert len(load(out).audit) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (_words("unclear", about="name"), "nothing in this to be put in force"),
        (_words("what_if", constraints=[OUT]), "nothing in this to be put in force"),
        (_words("change", constraints=[OUT | {"resources": ["Truck 9"]}]), "“Truck 9” is not a vehicle"),
        (_words("undo", constraints=[{"kind": "rest"}]), "No rule in force says that"),
    ],
)
def test_what_can_not_be_put_in_force_is_not_saved(
    run: Run, scenario: Scenario, tmp_path: Path, words: str, said: str
) -> None:
    out = tmp_path / "week.packtrain"
    ran = run("ask", scenario(), words, "-o", out, "--yes")
    assert ran.status == 1
    assert said in ran.err
    assert not out.exists()


@pytest.mark.parametrize(("typed", "saved"), [("y\n", True), ("n\n", False), ("", False)])
def test_a_person_is_asked_first(
    run: Run, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, saved: bool
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    out = tmp_path / "week.packtrain"
    ran = run("ask", scenario(), _words("change", constraints=[OUT]), "-o", out)
    assert "Put this in force?" in ran.err
    assert out.exists() == saved


def test_with_nobody_to_ask_nothing_is_put_in_force(
    run: Run, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    ran = run("ask", scenario(), _words("change", constraints=[OUT]), "-o", tmp_path / "x.packtrain")
    assert ran.status == 1
    assert "say --yes" in ran.err


def test_a_batch_answers_every_line_in_order(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    batch = tmp_path / "requests.jsonl"
    change = {"intent": "change", "constraints": [OUT]}
    lines = [
        {"id": "a", "request": json.dumps(change)},
        {"id": 7, "request": "hm"},
        {"request": "{}", "extra": 1},
    ]
    batch.write_text("﻿" + "\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    ran = run("ask", scenario(), "--batch", batch)
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert answers == [
        {"id": "a", "reading": change},
        {"id": 7, "reading": {"intent": "unclear", "about": "meaning"}},
        {"id": "3", "reading": {}},
    ]
    assert ran.status == 0


def test_a_batch_survives_a_crash_of_the_model(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    batch = tmp_path / "requests.jsonl"
    batch.write_text(
        "\n".join(json.dumps({"id": i, "request": w}) for i, w in enumerate(["{}", "crash", "{}"]))
    )
    ran = run("ask", scenario(), "--batch", batch)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [0, 1, 2]
    assert "Line 2 could not be read" in ran.err
    assert ran.status == 1


@pytest.mark.parametrize("line", ["no json", "[]", '{"id": 1}', '{"request": 5}', "null"])
def test_a_line_that_is_no_request_is_named(run: Run, scenario: Scenario, tmp_path: Path, line: str) -> None:
    batch = tmp_path / "requests.jsonl"
    batch.write_text(f'{{"id": 1, "request": "x"}}\n{line}\n')
    ran = run("ask", scenario(), "--batch", batch)
    assert ran.status == 1
    assert "Line 2 of" in ran.err


def test_a_model_that_is_none_is_told(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    missing = run("ask", scenario(), "x", "--model", tmp_path / "missing.gguf")
    assert missing.status == 1
    assert "There is no language model" in missing.err
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"random")
    ran = run("ask", scenario(), "x", "--model", bad)
    assert (ran.status, ran.err) == (1, "packtrain: This is no language model.\n")


def test_words_and_batch_do_not_go_together(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    path = scenario()
    assert run("ask", path).status == 2
    assert run("ask", path, "x", "--batch", "y").status == 2
    assert run("ask", path, "--batch", "y", "-o", "z.packtrain").status == 2
    assert run("ask", path, "x", "-o", "z.xlsx").status == 1
