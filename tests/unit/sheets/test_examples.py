"""The example workbooks open without a fault and are as rich as they say."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from planner.constraints import parse
from planner.sheets.examples import Example, examples
from planner.sheets.reading import read_workbook
from tests.helpers.examples import city, depot, hangar, relief


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.path.stem)
def test_opens_clean_and_keeps_its_word(example: Example) -> None:
    imported = read_workbook(example.path)
    assert imported.remarks == ()
    problem = imported.problem
    counts = [
        int(number)
        for number in re.findall(r"(\d+) (?:orders|vehicles|tasks|stations|people)", example.description)
    ]
    have = [
        len(problem.orders),
        len(problem.vehicles),
        len(problem.tasks),
        len(problem.stations),
        len(problem.workers),
    ]
    assert counts == [number for number in have if number]


def test_the_first_request_makes_sense_on_the_relief_example() -> None:
    problem = read_workbook(examples()[0].path).problem
    out = parse({"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"})
    early = parse({"kind": "time_window", "activities": ["hospital"], "latest": "10:00"})
    assert problem.names.resources(out.resources) == ("Unimog 2",)  # type: ignore[attr-defined]
    assert len(problem.names.activities(early.activities)) >= 7  # type: ignore[attr-defined]
    assert len(problem.days) == 2


@pytest.mark.parametrize(
    "module", [relief, city, hangar, depot], ids=lambda module: module.__name__.rpartition(".")[2]
)
def test_what_is_committed_is_what_the_script_makes(tmp_path: Path, module: ModuleType) -> None:
    module.make(tmp_path)
    (made,) = tmp_path.iterdir()
    committed = next(e.path for e in examples() if e.path.name == made.name)
    assert read_workbook(made).problem == read_workbook(committed).problem
