"""The cell that lists a task's ways: what it takes, and that it takes back what it writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.sheets.cells import NO_HINTS, CellError
from planner.sheets.modecells import MODES, Line


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        ("Bay 1", [Line("Bay 1")]),
        ("Bay 1: 90; Bay 2: 120", [Line("Bay 1", 90), Line("Bay 2", 120)]),
        (
            "Bay 1: 90 with 2 Technicians, 1 Crane; Bay 2: 120",
            [Line("Bay 1", 90, (("Technicians", 2), ("Crane", 1))), Line("Bay 2", 120)],
        ),
        ("60 with 3 Technicians; 90 with 2 Technicians", [Line("", 60, (("Technicians", 3),)), Line("", 90, (("Technicians", 2),))]),
        ("Quai 1: 1h30 avec 2 caristes", [Line("Quai 1", 90, (("caristes", 2),))]),
        ("Bay 1 with 2 Technicians", [Line("Bay 1", None, (("Technicians", 2),))]),
        ("Bay 1: 90 with Crane", [Line("Bay 1", 90, (("Crane", 1),))]),
        ("Bay 1: 90 with Technicians: 2, Crane", [Line("Bay 1", 90, (("Technicians", 2), ("Crane", 1)))]),
        ("with 2 Ana", [Line("", None, (("Ana", 2),))]),
        ("45 with nothing", [Line("", 45)]),
        ("60", [Line("60")]),
        ('"60" with 2 Ana', [Line("60", None, (("Ana", 2),))]),
        ("Bay with crane: 90", [Line("Bay with crane", 90)]),
        ('"Bay with 2 posts": 90 with 1 "Smith, J."', [Line("Bay with 2 posts", 90, (("Smith, J.", 1),))]),
        ('"Bay; 1": 90', [Line("Bay; 1", 90)]),
        ('Bay 12": 90', [Line('Bay 12"', 90)]),
        ("Bay 1: 40 with 2 Crew; Bay 1: 70 with 1 Crew", [Line("Bay 1", 40, (("Crew", 2),)), Line("Bay 1", 70, (("Crew", 1),))]),
    ],
)  # fmt: skip
def test_what_a_cell_means(cell: str, lines: list[Line]) -> None:
    assert MODES.read(cell, NO_HINTS) == tuple(lines)
    assert MODES.read(MODES.write(tuple(lines)), NO_HINTS) == tuple(lines)


@pytest.mark.parametrize(
    "cell",
    [
        "Bay 1; Bay 1",
        "Bay 1: soon",
        "Bay 1: 90 with 0 Crane",
        "Bay 1: 90 with 2 Crane, 1 Crane",
        "Bay 1: 9 with Crane: x",
        ": 90",
    ],
)
def test_what_it_does_not_take(cell: str) -> None:
    with pytest.raises(CellError, match="with minutes and needs"):
        MODES.read(cell, NO_HINTS)


_NAMES = st.lists(st.sampled_from((*'abZ 12;:,"+xé', " with ")), min_size=1, max_size=8).map(
    lambda parts: " ".join("".join(parts).split())
)
_WORDS = (_NAMES | st.sampled_from(["with", "60", "Bay with 2 posts", "a avec b", "1h30"])).filter(bool)
_NEEDS = st.dictionaries(_WORDS, st.integers(1, 9), max_size=3).map(lambda needs: tuple(needs.items()))
_LINES = st.builds(Line, st.just("") | _WORDS, st.none() | st.integers(0, 600), _NEEDS)


@given(st.lists(_LINES, min_size=1, max_size=3, unique_by=lambda line: (line.station, frozenset(line.needs))))
def test_a_cell_is_read_as_it_was_written(lines: list[Line]) -> None:
    assert MODES.read(MODES.write(tuple(lines)), NO_HINTS) == tuple(lines)
