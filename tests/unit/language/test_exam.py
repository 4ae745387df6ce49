"""Readings are marked by what they mean, not by how they are put."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.language.comparing import Meaning
from planner.language.exam import load, mark
from planner.language.record import Reading, unclear
from tests.helpers.talk import dock, relief


def change(*constraints: dict[str, object]) -> Reading:
    return Reading("change", constraints)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            {"kind": "together", "activities": ["3", "4"]},
            {"kind": "together", "activities": ["hospital"]},
            True,
        ),
        (
            {"kind": "together", "activities": ["3", "5"]},
            {"kind": "together", "activities": ["hospital"]},
            False,
        ),
        (
            {"kind": "unavailable", "resources": ["Yann"]},
            {"kind": "unavailable", "resources": ["Citerne Bleue"], "strength": "hard"},
            True,
        ),
        (
            {"kind": "unavailable", "resources": ["Truck 1"], "strength": "soft"},
            {"kind": "unavailable", "resources": ["Truck 1"]},
            False,
        ),
        (
            {"kind": "together", "activities": ["hospital & old town"]},
            {"kind": "together", "activities": ["4"]},
            True,
        ),
        (
            {"kind": "working_hours", "resources": ["all vehicles", "not Truck 1"], "end": "17:00"},
            {
                "kind": "working_hours",
                "resources": ["Truck 2", "Truck 3", "Van A", "Van B", "Unimog 2", "Citerne Bleue"],
                "end": "2026-11-24T17:00",
            },
            True,
        ),
        (
            {"kind": "apart", "activities": ["hospital", "5"]},
            {"kind": "apart", "activities": ["3", "4", "5"]},
            False,
        ),
        ({"kind": "travel", "factor": 1.333}, {"kind": "travel", "factor": 1.33}, True),
    ],
)
def test_names_are_compared_by_their_records(
    one: dict[str, object], other: dict[str, object], same: bool
) -> None:
    assert Meaning(relief()).same(change(one), change(other)) is same


def test_the_order_of_wishes_does_not_matter() -> None:
    first, second = {"kind": "unavailable", "resources": ["Dock 1"]}, {"kind": "rest", "hours": 11}
    assert Meaning(dock()).same(change(first, second), change(second, first))


def test_an_exam_is_marked_by_aspect(tmp_path: Path) -> None:
    gold = {"intent": "undo", "which": "last"}
    tasks = [
        {"id": "a", "scenario": "dock", "request": "undo that", "gold": gold, "tags": ["plain"]},
        {
            "id": "b",
            "scenario": "dock",
            "request": "annule la dernière règle",
            "gold": {"intent": "ask"},
            "accept": [gold],
        },
        {
            "id": "c",
            "scenario": "dock",
            "request": "sum up",
            "gold": {"intent": "ask", "question": {"kind": "summary"}},
        },
    ]
    path = tmp_path / "exam.jsonl"
    path.write_text("\n".join(json.dumps(task) for task in tasks), encoding="utf-8")
    answers = {"sum up": unclear("meaning")}
    marks = mark(
        load(path), {"dock": dock()}, lambda request, words: answers.get(request, Reading.from_json(gold))
    )
    assert (marks.right["all"], marks.asked["all"]) == (2, 3)
    assert (marks.right["language fr"], marks.asked["kind ? summary"]) == (1, 1)
    assert [question.id for question, _ in marks.wrong] == ["c"]
    assert "exact 2 of 3 (67%)" in marks.report()
