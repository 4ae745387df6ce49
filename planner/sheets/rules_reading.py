"""The Constraints sheet: rows with a kind are rules, sentences alone are remarks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.errors import PacktrainError
from planner.model.rules import Origin, Rule
from planner.sheets.cells import Hints
from planner.sheets.rows import Row, Sheet


@dataclass
class RulesRead:
    """The rules of a sheet with their rows."""

    rules: list[Rule] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def read_rules(sheet: Sheet, hints: Hints) -> RulesRead:
    """Read the rules of a sheet; what is wrong is noted in the sheet.

    A rule without an id gets the first free one of R1, R2, ...; one without an origin its cell.
    """
    read = RulesRead()
    rows = list(sheet.rows(hints))
    free = _free_ids({str(row.values["id"]) for row in rows if "id" in row.values})
    for row in rows:
        where = f"{sheet.table.name}!{sheet.cell(row.number, 'sentence')}"
        if "_RuleKind" not in row.values and "kind" not in row.faulty:
            _without_kind(sheet, row, where, read.remarks)
            continue
        if "id" not in row.values:
            row.values["id"] = next(free)
        row.values.setdefault("origin", Origin(who=where))
        if row.faulty:
            continue
        try:
            read.rules.append(sheet.spec.make(dict(row.values)))
            read.rows.append(row)
        except PacktrainError as error:
            title = "fields" if "fields" in sheet.layout.index else "kind"
            sheet.fault(row, title, sheet.raw(row, title), "what this kind of rule needs", str(error))
    return read


def _without_kind(sheet: Sheet, row: Row, where: str, remarks: list[str]) -> None:
    if "_RuleFields" in row.values or "fields" in row.faulty:
        sheet.fault(row, "kind", None, "the kind of the rule", "Fill in the kind, or clear the fields.")
    elif words := str(row.values.get("_RuleSentence", "")):
        remarks.append(
            f"{where}: “{words}” is kept as a remark only; type it to the assistant to make it a rule."
        )


def _free_ids(taken: set[str]) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        if f"R{number}" not in taken:
            yield f"R{number}"
