"""Recovery files of sessions that are gone, and only of those."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner.document import Document
from planner.rulebook import switch_rule
from planner.scenario_file import Keeper, ScenarioFileError, autosave, discard, recover, recoverable
from tests.helpers.small import small_problem

ROOT = Path(__file__).parents[3]

CRASH = """
import os, sys
from pathlib import Path
from planner.document import Document
from planner.model import Problem, Settings
from planner.scenario_file import Keeper
document = Document(Problem(settings=Settings(name="Lost", start_date="2026-11-24")), path=Path(sys.argv[2]))
keeper = Keeper(Path(sys.argv[1]))
keeper.keep(document)
os.abort() if sys.argv[3] == "crash" else keeper.discard()
"""


def _session(folder: Path, end: str) -> None:
    subprocess.run(
        [sys.executable, "-c", CRASH, str(folder), "/data/lost.packtrain", end],
        cwd=ROOT,
        check=False,
        stderr=subprocess.DEVNULL,
        timeout=60,
    )


def test_a_crashed_session_leaves_its_work(tmp_path: Path) -> None:
    _session(tmp_path, "crash")
    (leftover,) = recoverable(tmp_path)
    assert leftover.name == "lost"
    assert leftover.original == Path("/data/lost.packtrain")
    assert leftover.when
    document = recover(leftover)
    assert document.problem.settings.name == "Lost"
    assert document.path == Path("/data/lost.packtrain")
    assert document.modified
    discard(leftover)
    assert recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_session_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    _session(tmp_path, "close")
    assert recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_living_session_is_left_alone(tmp_path: Path) -> None:
    document = Document(small_problem())
    keeper = Keeper(tmp_path)
    keeper.keep(document)
    assert recoverable(tmp_path) == ()
    document.do("off", switch_rule(document.state, "R1", False))
    keeper.keep(document)
    assert keeper.path.exists()
    keeper.discard()
    assert list(tmp_path.iterdir()) == []


def test_an_autosave_that_comes_late_brings_nothing_back(tmp_path: Path) -> None:
    """It runs in a thread; the planner may have saved and closed meanwhile."""
    keeper = Keeper(tmp_path)
    keeper.discard()
    keeper.keep(Document(small_problem()))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ScenarioFileError, match="Save it yourself"):
        Keeper(tmp_path / "file" / "recovery").keep(Document(small_problem()))


def test_without_locks_the_process_itself_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(stream: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(autosave, "_take", unsupported)
    keeper = Keeper(tmp_path)
    keeper.keep(Document(small_problem()))
    monkeypatch.setattr(autosave.os, "getpid", lambda: -1)
    assert recoverable(tmp_path) == ()
    monkeypatch.setattr(autosave, "_alive", lambda pid: False)
    assert len(recoverable(tmp_path)) == 1


def test_no_folder_no_leftovers(tmp_path: Path) -> None:
    assert recoverable(tmp_path / "none") == ()


def test_a_damaged_recovery_file_is_listed_and_refused_in_words(tmp_path: Path) -> None:
    _session(tmp_path, "crash")
    (leftover,) = recoverable(tmp_path)
    leftover.path.write_bytes(leftover.path.read_bytes()[:100])
    leftover.path.with_suffix(".json").write_text("{")
    (again,) = recoverable(tmp_path)
    assert again.name == "Untitled"
    with pytest.raises(ScenarioFileError):
        recover(again)
    discard(again)
    assert recoverable(tmp_path) == ()


def test_the_newest_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for when in ("2026-11-23T10:00:00+01:00", "2026-11-23T12:00:00+01:00", "2026-11-23T11:00:00+01:00"):
        monkeypatch.setattr(autosave, "now", lambda when=when: when)
        keeper = Keeper(tmp_path)
        keeper.keep(Document(small_problem()))
        assert keeper._lock is not None
        keeper._lock.close()
    assert [leftover.when[11:13] for leftover in recoverable(tmp_path)] == ["12", "11", "10"]
