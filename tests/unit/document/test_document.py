"""Undo, redo, what counts as modified, and who is told."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from planner.audit import AuditEntry, SolveEntry
from planner.document import UNDO_STEPS, Change, Document, Source, State
from planner.edits import Cell, remove_records, set_cells
from planner.kept_plans import set_plan
from planner.rulebook import switch_rule
from tests.helpers.small import small_plan, small_problem


def _service(state: State, minutes: int) -> State:
    return set_cells(state, [Cell("orders", 0, "service_minutes", minutes)])


def test_undo_goes_back_to_the_very_state_and_redo_forth() -> None:
    document = Document(small_problem())
    first = document.state
    document.do("Change Order 1", _service(first, 5))
    document.do("Switch off a rule", switch_rule(document.state, "R1", False))
    last = document.state

    assert document.undo_text == "Switch off a rule"
    assert document.undo() == "Switch off a rule"
    assert document.undo() == "Change Order 1"
    assert document.state is first
    assert not document.can_undo
    assert document.undo() == ""
    assert document.redo_text == "Change Order 1"
    document.redo()
    document.redo()
    assert document.state is last
    assert document.redo() == ""


def test_a_new_edit_ends_what_could_be_redone() -> None:
    document = Document(small_problem())
    document.do("a", _service(document.state, 5))
    document.undo()
    document.do("b", _service(document.state, 6))
    assert not document.can_redo
    assert document.redo_text == ""


def test_typing_into_one_cell_again_is_one_step() -> None:
    document = Document(small_problem())
    first = document.state
    for minutes in (5, 6, 7):
        document.do("Change Order 1", _service(document.state, minutes), merge=("orders", 0))
    document.do("Change Order 1", _service(document.state, 8), merge=("orders", 1))
    document.undo()
    assert document.problem.orders[0].service_minutes == 7
    document.undo()
    assert document.state is first


def test_a_step_is_not_merged_into_what_was_saved() -> None:
    """Undo after saving must come back to the saved state, not jump over it."""
    document = Document(small_problem())
    document.do("Change Order 1", _service(document.state, 5), merge="cell")
    document.mark_saved(Path("x.packtrain"))
    document.do("Change Order 1", _service(document.state, 6), merge="cell")
    assert document.modified
    document.undo()
    assert not document.modified
    assert document.problem.orders[0].service_minutes == 5


def test_an_edit_that_changes_nothing_leaves_no_step() -> None:
    document = Document(small_problem())
    assert not document.do("same", document.state)
    assert not document.do("equal", replace(document.state))
    assert not document.can_undo


def test_modified_follows_the_position() -> None:
    document = Document(small_problem())
    assert not document.modified
    document.do("a", _service(document.state, 5))
    assert document.modified
    document.undo()
    assert not document.modified
    document.redo()
    document.mark_saved()
    assert not document.modified
    document.undo()
    assert document.modified


def test_what_happened_counts_as_modified_and_survives_undo() -> None:
    document = Document(small_problem())
    document.do("a", _service(document.state, 5))
    document.mark_saved()
    document.record(AuditEntry(when="2026-11-23T10:00:00", action="reading", request="vans after 8"))
    document.record_solve(SolveEntry(when="2026-11-23T10:00:05", plan="Plan 1"))
    assert document.modified
    document.undo()
    assert [entry.request for entry in document.audit] == ["vans after 8"]
    assert [entry.plan for entry in document.history] == ["Plan 1"]


def test_a_recovered_document_is_modified() -> None:
    document = Document(small_problem(), path=Path("x.packtrain"))
    document.mark_unsaved()
    assert document.modified


def test_listeners_learn_what_changed() -> None:
    document = Document(small_problem())
    heard: list[Change] = []
    end = document.listen(heard.append)
    document.do("cell", _service(document.state, 5))
    document.do("rule", switch_rule(document.state, "R1", False))
    document.do("plan", set_plan(document.state, small_plan()))
    document.do("gone", remove_records(document.state, "orders", [1]))
    document.undo()
    flags = [(c.problem, c.rules, c.plan) for c in heard]
    assert flags == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
        (True, False, True),
        (True, False, True),
    ]
    assert [c.text for c in heard] == ["cell", "rule", "plan", "gone", "gone"]
    end()
    document.undo()
    assert len(heard) == 5


def test_a_listener_that_fails_costs_nobody_the_edit(caplog: pytest.LogCaptureFixture) -> None:
    document = Document(small_problem())
    heard: list[Change] = []

    def broken(change: Change) -> None:
        raise RuntimeError("view is gone")

    document.listen(broken)
    document.listen(heard.append)
    with caplog.at_level(logging.ERROR):
        document.do("cell", _service(document.state, 5))
    assert len(heard) == 1
    assert document.problem.orders[0].service_minutes == 5
    assert "view is gone" in caplog.text


def test_undo_is_kept_within_bounds() -> None:
    document = Document(small_problem())
    for minutes in range(1, UNDO_STEPS + 10):
        document.do("cell", _service(document.state, minutes))
    steps = 0
    while document.undo():
        steps += 1
    assert steps == UNDO_STEPS


def test_its_name_comes_from_the_file_first() -> None:
    document = Document(small_problem())
    assert document.name == "Small"
    document.mark_saved(Path("week 48.packtrain"))
    assert document.name == "week 48"


def test_a_source_notices_that_its_workbook_changed(tmp_path: Path) -> None:
    book = tmp_path / "orders.xlsx"
    book.write_bytes(b"one")
    source = Source.of(book)
    assert not source.changed
    book.write_bytes(b"two")
    assert source.changed
    book.unlink()
    assert not source.changed
    assert Source.of(tmp_path) == Source(tmp_path)
