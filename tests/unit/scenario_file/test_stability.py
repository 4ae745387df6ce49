"""The wish for stability is kept in a scenario file, and a file from before there was one is balanced."""

from __future__ import annotations

from pathlib import Path

from planner.document import Document
from planner.scenario_file import load, save
from planner.scenario_file.contents import from_documents, snapshot, to_documents, to_members
from tests.helpers.small import small_problem


def steady() -> Document:
    problem = small_problem()
    settings = problem.settings.model_copy(update={"stability": "steady"})
    return Document(problem.model_copy(update={"settings": settings}))


def test_it_comes_back(tmp_path: Path) -> None:
    save(steady(), tmp_path / "week.packtrain")
    assert load(tmp_path / "week.packtrain").problem.settings.stability == "steady"


def test_a_file_without_it_is_balanced() -> None:
    documents = to_documents(to_members(snapshot(steady())))
    del documents["problem.json"]["settings"]["stability"]
    assert from_documents(documents).state.problem.settings.stability == "balanced"
