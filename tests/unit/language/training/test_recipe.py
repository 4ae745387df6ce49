"""The recipe runs each step once, from the step before, and blends what the last ones made."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from planner.language.training import recipe, train


class _Processes:
    """Stands for the processes of the steps: ``failing`` ones end with an error."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.failing: set[str] = set()

    def start(self, command: Sequence[str]) -> _Process:
        options = train.arguments(command[3:])
        assert options.start is None or (options.start / "done").exists()
        options.out.mkdir(parents=True, exist_ok=True)
        self.ran.append(options.out.name)
        return _Process(command, 1 if options.out.name in self.failing else 0)


class _Process:
    def __init__(self, args: Sequence[str], code: int) -> None:
        self.args = args
        self.returncode = code

    def wait(self) -> int:
        return self.returncode


def test_steps_that_are_done_are_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that failed is run again, what ran beside it is not."""
    processes = _Processes()
    blended: list[tuple[list[Path], Path]] = []
    opinions: list[Sequence[str]] = []
    monkeypatch.setattr("subprocess.Popen", processes.start)
    monkeypatch.setattr(recipe, "blend", lambda folders, shares, out: blended.append((list(folders), out)))
    monkeypatch.setattr("planner.language.training.second_opinion.main", opinions.append)
    processes.failing = {"one"}
    with pytest.raises(subprocess.CalledProcessError):
        recipe.main(["--out", str(tmp_path)])
    assert processes.ran == ["first", "one", "other"]
    assert blended == []
    processes.failing = set()
    recipe.main(["--out", str(tmp_path)])
    assert processes.ran == ["first", "one", "other", "one"]
    assert [argv[1] for argv in opinions] == [str(tmp_path / "adapter" / "second-opinion.npz")]
    assert blended == [([tmp_path / "one", tmp_path / "other"], tmp_path / "adapter")]


def test_every_step_goes_on_from_one_before_it() -> None:
    """No step waits for one of its own stage."""
    known = {""}
    for stage in recipe.STAGES:
        assert {step.start for step in stage} <= known
        known |= {step.name for step in stage}
