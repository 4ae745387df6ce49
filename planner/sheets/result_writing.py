"""Plans out: beside the planner's own sheets, or with the scenario as a new workbook."""

from __future__ import annotations

import os
from pathlib import Path

from planner.checking import Verdict
from planner.errors import PacktrainError
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.sheets.columns import CONSTRAINTS, SHEETS
from planner.sheets.csv_files import write_folder
from planner.sheets.grids import Grid, records_grid, scenario_grids
from planner.sheets.headings import Mapping
from planner.sheets.imported import Imported
from planner.sheets.package import Package
from planner.sheets.reading import read_workbook
from planner.sheets.results import result_grids, wanted
from planner.sheets.rules_sheet import rule_edits
from planner.sheets.safe_files import write_safely
from planner.sheets.sheet_edit import set_texts
from planner.sheets.xlsx import write_xlsx

_KEPT = (".xlsx", ".xlsm", ".xltx", ".xltm")
_MACROS = (".xlsm", ".xltm")


def write_result(
    source_path: str | os.PathLike[str] | None,
    out_path: str | os.PathLike[str],
    problem: Problem,
    plan: Plan,
    verdict: Verdict,
    mapping: Mapping | None = None,
) -> None:
    """Write a plan as result sheets: Summary, Routes, Schedule, Roster, Unserved.

    Into a copy of the planner's own .xlsx or .xlsm when there is one: its sheets stay byte for byte, result
    sheets of an earlier run are replaced, rules that were added or changed are written into its
    Constraints. Otherwise a new workbook with the scenario, or CSV files when ``out_path`` is a folder or
    has no ending.

    Parameters
    ----------
    source_path : path or None
        The workbook that the scenario came from.
    out_path : path
        Where to write; may be the source itself.
    mapping : Mapping, optional
        With which the source was read.

    Raises
    ------
    PacktrainError
        When the source is damaged or the file can't be written; nothing is changed then.
    """
    out = Path(out_path)
    source = Path(source_path) if source_path is not None else None
    if out.is_dir() or not out.suffix:
        write_folder(out, (*scenario_grids(problem), *_wanted(problem, result_grids(problem, plan, verdict))))
    elif source is not None and source.suffix.lower() in _KEPT and source.is_file():
        write_safely(out, lambda draft: _write_beside(source, draft, problem, plan, verdict, mapping))
    else:
        grids = (*_wanted(problem, result_grids(problem, plan, verdict)), *scenario_grids(problem))
        write_safely(out, lambda draft: write_xlsx(draft, grids))


def _wanted(problem: Problem, grids: tuple[Grid, ...]) -> tuple[Grid, ...]:
    return tuple(grid for grid in grids if wanted(problem, grid))


def _write_beside(
    source: Path, draft: Path, problem: Problem, plan: Plan, verdict: Verdict, mapping: Mapping | None
) -> None:
    try:
        package = Package(source.read_bytes())
    except OSError as error:
        raise PacktrainError(f"“{source.name}” can't be opened: {error.strerror}.") from None
    imported, notes = _as_it_is(source, problem, mapping)
    marked = {name.removesuffix(" (Packtrain)") for name in package.marked()}
    grids = [
        g for g in result_grids(problem, plan, verdict, notes) if wanted(problem, g) or g.title in marked
    ]
    if imported is not None and "rules" not in imported.sheets and problem.rules:
        grids.append(records_grid(CONSTRAINTS, problem))
    if imported is not None and "rules" in imported.sheets:
        part = package.sheet_parts()[imported.sheets["rules"].sheet]
        package.parts[part] = set_texts(package.parts[part], rule_edits(imported, problem))
    package.put(grids)
    package.save(draft, macros=draft.suffix.lower() in _MACROS)


def _as_it_is(
    source: Path, problem: Problem, mapping: Mapping | None
) -> tuple[Imported | None, tuple[str, ...]]:
    """Return the source as it is now, with remarks on how the scenario has moved away from it."""
    try:
        imported = read_workbook(source, mapping, today=problem.settings.start_date)
    except PacktrainError:
        return None, (
            f"“{source.name}” was changed since it was imported and can't be read now: "
            "its sheets do not show what this plan was made from.",
        )
    notes = []
    for spec in SHEETS.values():
        if spec.attribute in ("settings", "rules"):
            continue
        before = {_key(r): r for r in getattr(imported.problem, spec.attribute)}
        after = {_key(r): r for r in getattr(problem, spec.attribute)}
        changed = sum(1 for key, record in after.items() if before.get(key) != record)
        gone = sum(1 for key in before if key not in after)
        if changed or gone:
            notes.append(
                f"{spec.title}: {changed} changed or added and {gone} removed in Packtrain; "
                f"the sheet of “{source.name}” shows them as they were."
            )
    if imported.problem.settings != problem.settings:
        notes.append(
            f"Settings were changed in Packtrain; the sheet of “{source.name}” shows them as they were."
        )
    return imported, tuple(notes)


def _key(record: object) -> object:
    name = getattr(record, "name", None)
    return name if name is not None else (getattr(record, "origin", ""), getattr(record, "destination", ""))
