"""The command line as a planner meets it: help, mistakes, statuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import COMMANDS, main
from planner.version import version
from tests.unit.cli.conftest import Run


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"packtrain {version()}\n"
    text = run("--help").out
    assert all(f"    {name} " in text for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.status == 0
    assert f"packtrain {command} " in ran.out.split("example", 1)[1]


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"exam"}))
def test_a_command_without_what_it_needs_is_wrong_use(run: Run, command: str) -> None:
    assert run(command).status == 2


def test_an_exam_without_a_file_is_the_bundled_one(run: Run) -> None:
    assert " of 44 " in run("exam").out
    assert run("exam", "one.jsonl", "--requests", "two.jsonl").status == 2


def test_a_file_or_nothing_opens_the_window(tmp_path: Path) -> None:
    opened: list[Path | None] = []

    def window(path: Path | None) -> int:
        opened.append(path)
        return 7

    book = tmp_path / "solve me.xlsx"
    book.write_bytes(b"")
    assert main([], window) == 7
    assert main([str(book)], window) == 7
    assert opened == [None, book]


def test_without_a_window_that_is_said(run: Run) -> None:
    ran = run()
    assert ran.status == 2
    assert "no window" in ran.err


def test_a_mistyped_command_gets_a_hint(run: Run) -> None:
    ran = run("slove", "x.xlsx")
    assert ran.status == 2
    assert "“slove” is neither a command nor a file. Did you mean solve?" in ran.err
    assert "--help" in run("quux.xlsx").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["solve", "missing.packtrain", "-o", "plan.xlsx"], "no file “missing.packtrain”"),
        (["solve", "x.packtrain", "-o", "plan.pdf"], "must end in .xlsx or .packtrain"),
        (["solve", "x.packtrain", "-o", "nowhere/plan.xlsx"], "There is no folder “nowhere”"),
        (["check", "missing.packtrain"], "no file “missing.packtrain”"),
        (["template", "nowhere/t.xlsx"], "There is no folder"),
        (["exam", "missing.jsonl"], "is not a file of requests"),
        (["exam", "--requests", "missing.jsonl"], "is not a file of requests"),
        (["ask", "missing.packtrain", "hello"], "no file"),
    ],
)
def test_bad_input_is_one_sentence_and_status_1(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*arguments)
    assert ran.status == 1
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("limit", ["0", "-3", "soon", "nan", "1e9"])
def test_a_time_limit_must_be_one(run: Run, limit: str) -> None:
    ran = run("solve", "x", "-o", "y.xlsx", "--time-limit", limit)
    assert ran.status == 2
    assert "is not a number of seconds" in ran.err


def test_a_damaged_scenario_file_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cut.packtrain"
    path.write_bytes(b"PK\x03\x04")
    ran = run("check", path)
    assert ran.status == 1
    assert ran.err.startswith("packtrain: “cut.packtrain” is not a scenario file")
