"""What is saved comes back as it was."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from planner.audit import AuditEntry, SolveEntry
from planner.document import Document, Source, State
from planner.kept_plans import set_plan
from planner.model import Incumbent, Order, Place, Plan, PlanInfo, Problem, Settings, TravelLink
from planner.model.travel_table import TravelTable
from planner.rulebook import switch_rule
from planner.scenario_file import backup_of, load, save
from planner.scenario_file.contents import from_documents, snapshot, to_documents, to_members
from tests.helpers.small import small_plan, small_problem


def full_document() -> Document:
    """Return a document with everything that a scenario file can hold."""
    state = set_plan(State(small_problem()), small_plan())
    better = Plan(info=PlanInfo(engines=("a",), progress=(Incumbent(seconds=0.5, value=float("inf")),)))
    state = switch_rule(set_plan(state, better), "R2", False)
    return Document(
        state,
        source=Source(Path("orders.xlsx"), "ab12", '{"Week 48": {"kind": "Orders", "columns": {}}}'),
        audit=(
            AuditEntry(
                when="2026-11-23T10:00:00+01:00",
                who="Ana",
                action="reading",
                request="“Unimog” is out {until} noon 🚚 ‏בוקר",
                model="small",
                model_version="1",
                answer="off v=V1",
                reading={"intent": "change", "constraints": [{"kind": "unavailable", "resources": ["Truck 1"]}]},
                accepted=True,
                rules=("R5",),
            ),
        ),
        history=(SolveEntry(when="2026-11-23T10:01:00+01:00", plan="Plan 2", value=1.5, refused={"R3": "No."}),),
    )  # fmt: skip


def test_everything_comes_back(tmp_path: Path) -> None:
    document = full_document()
    path = tmp_path / "week.packtrain"
    save(document, path)
    assert not document.modified
    assert document.path == path
    again = load(path)
    assert again.state == document.state
    assert again.audit == document.audit
    assert again.history == document.history
    assert again.source == document.source
    assert again.path == path
    assert not again.modified


def test_plans_that_are_the_same_stay_the_same(tmp_path: Path) -> None:
    """The plan in force is one of the kept ones; after loading it must still be that very one."""
    path = tmp_path / "week.packtrain"
    save(full_document(), path)
    state = load(path).state
    assert state.plan is state.plans[-1]
    assert state.previous_plan is state.plans[0]


@pytest.mark.parametrize(
    "name", ['quote " and \\', "{brace} %s", "名前 🚚", "‏עברית", "a\x00b\n", "=1+1", "../up"]
)
def test_names_of_any_script_come_back(tmp_path: Path, name: str) -> None:
    problem = Problem(
        settings=Settings(name=name, start_date=date(2026, 11, 24)),
        places=(Place(name=name),),
        orders=(Order(name=name, place=name, loads={name: 5}, groups=(name,)),),
    )
    path = tmp_path / "x.packtrain"
    save(Document(problem), path)
    assert load(path).problem == problem


def test_a_large_travel_table_and_a_square_one_come_back(tmp_path: Path) -> None:
    places = tuple(Place(name=f"P{i}") for i in range(60))
    links = tuple(
        TravelLink(
            origin=a.name, destination=b.name, metres=None if i == 0 else 10 * i, minutes=None if i % 3 else i
        )
        for i, a in enumerate(places)
        for b in places
    )
    square = np.arange(3600, dtype=np.int64).reshape(60, 60)
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 24)),
        places=places,
        travel=links,
        travel_table=TravelTable.of([p.name for p in places], minutes=square),
    )
    path = tmp_path / "x.packtrain"
    save(Document(problem), path)
    assert load(path).problem == problem


def test_an_empty_scenario_comes_back(tmp_path: Path) -> None:
    problem = Problem(settings=Settings(start_date=date(2026, 11, 24)))
    path = tmp_path / "x.packtrain"
    save(Document(problem), path)
    assert load(path).state == State(problem)


def test_the_version_before_is_kept_and_opens_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "week.packtrain"
    document = full_document()
    save(document, path)
    document.undo()
    document.do("off", switch_rule(document.state, "R1", False))
    save(document, path)
    assert load(path).problem.rules[0].active is False
    old = load(backup_of(path))
    assert old.problem.rules[0].active is True
    assert old.path == path
    assert old.modified


def test_a_workbook_that_moved_along_is_found(tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    document = Document(small_problem(), source=Source(tmp_path / "gone" / "orders.xlsx", "ab", "{}"))
    save(document, away / "x.packtrain")
    (away / "orders.xlsx").write_bytes(b"")
    assert load(away / "x.packtrain").source == Source(away / "orders.xlsx", "ab", "{}")


def test_a_file_from_before_mappings_were_kept_has_none() -> None:
    """Scenario files of format 1 had no mapping at first; they are read without a migration."""
    members = to_members(snapshot(full_document()))
    state = json.loads(members["state.json"])
    del state["source"]["mapping"]
    content = from_documents(to_documents({**members, "state.json": json.dumps(state).encode()}))
    assert content.source == Source(Path("orders.xlsx"), "ab12")
