"""Files in and out, away from the window: what the session's background threads run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planner import scenario_file, sheets
from planner.document import Document, Source
from planner.explain.report import PlanReport


@dataclass(frozen=True)
class Opened:
    """What came of reading a file: a document, and remarks for the planner.

    ``fingerprint`` is the shape of a workbook that was read with a planner's mapping.
    """

    document: Document
    remarks: tuple[str, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True)
class Unknown:
    """A workbook whose sheets or headings are not known."""

    path: Path
    shape: sheets.Shape


def read_any(path: Path) -> Opened | Unknown:
    """Read a scenario file, or import a workbook or a folder of CSV files.

    Raises
    ------
    PacktrainError
        When the file is none of them or has faults that no mapping of its columns would mend.
    """
    if path.suffix.lower() == scenario_file.SUFFIX:
        return Opened(scenario_file.load(path))
    try:
        imported = sheets.read_workbook(path)
    except sheets.WorkbookFaults as faults:
        if not faults.unknown_shape:
            raise
        return Unknown(path, sheets.look_at(path))
    return Opened(Document(imported.problem, source=Source.of(path)), _said(imported))


def read_as(path: Path, mapping: sheets.Mapping) -> Opened:
    """Import a workbook whose sheets and columns are what a planner said.

    Raises
    ------
    PacktrainError
        When it has faults, or is not there any more.
    """
    imported = sheets.read_workbook(path, mapping)
    remark = "Its columns were read as you chose; open the file once more to choose others."
    return Opened(
        Document(imported.problem, source=Source.of(path, mapping.to_json())),
        (remark, *_said(imported)),
        sheets.fingerprint(path),
    )


def _said(imported: sheets.Imported) -> tuple[str, ...]:
    """Return the remarks, and how much there is to read among the notes."""
    count = len(imported.advice)
    if not count:
        return imported.remarks
    more = f"{count} thing{'s' if count > 1 else ''} that no plan can do; see Notes."
    return (*imported.remarks, more)


def write_plan(judged: PlanReport, source: Source | None, path: Path) -> None:
    """Write a judged plan beside the sheets of the workbook that it came from, when that is still there.

    Raises
    ------
    PacktrainError
        When it can't be written; nothing is changed then.
    """
    there = source if source is not None and source.path.exists() else None
    mapping = sheets.Mapping.from_json(there.mapping) if there and there.mapping else None
    sheets.write_result(
        there.path if there else None, path, judged.problem, judged.plan, judged.verdict, mapping=mapping
    )
