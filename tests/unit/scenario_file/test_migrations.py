"""Older files are brought up to date one format at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.document import Document
from planner.scenario_file import ScenarioFileError, files, load, save
from planner.scenario_file.contents import FORMAT
from planner.scenario_file.migrations import MIGRATIONS, Documents, migrate
from tests.helpers.small import small_problem


def test_steps_are_taken_in_order() -> None:
    steps = {1: lambda d: d | {"a": 1}, 2: lambda d: d | {"a": d["a"] + 1}}
    assert migrate({}, 1, 3, steps) == {"a": 2}
    assert migrate({"x": 0}, 3, 3, steps) == {"x": 0}


def test_a_missing_step_is_an_error() -> None:
    with pytest.raises(LookupError, match="from format 1 to 2"):
        migrate({}, 1, 3, {2: lambda d: d})


def test_every_format_before_this_one_can_be_read() -> None:
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))


def test_loading_an_old_file_migrates_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Proves that load really goes through the migrations: a later version renames a part."""
    path = tmp_path / "old.packtrain"
    save(Document(small_problem()), path)

    def step(documents: Documents) -> Documents:
        problem = documents["problem.json"]
        settings = problem["settings"] | {"name": "migrated " + problem["settings"]["name"]}
        return documents | {"problem.json": problem | {"settings": settings}}

    monkeypatch.setattr(files, "FORMAT", FORMAT + 1)
    monkeypatch.setattr(files, "migrate", lambda d, a, b: migrate(d, a, b, {FORMAT: step}))
    assert load(path).problem.settings.name == "migrated Small"


def test_an_old_file_without_a_way_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.packtrain"
    save(Document(small_problem()), path)
    monkeypatch.setattr(files, "FORMAT", FORMAT + 1)
    with pytest.raises(ScenarioFileError, match="no migration leads"):
        load(path)
