"""The planner's own Constraints sheet brought up to date, row by row."""

from __future__ import annotations

from planner.model.problem import Problem
from planner.model.rules import Rule
from planner.sheets.celltypes import shown_text
from planner.sheets.columns import CONSTRAINTS
from planner.sheets.imported import Imported

_WRITTEN = ("sentence", "kind", "fields", "strength", "active", "origin", "id")


def rule_edits(imported: Imported, problem: Problem) -> dict[tuple[int, int], str]:
    """Return what has to change in the cells of the Constraints sheet for it to hold the problem's rules.

    A rule that is gone is switched off, so that nobody's row is deleted; a new one is added below.

    Parameters
    ----------
    imported : Imported
        The workbook as it is, with a Constraints sheet.
    problem : Problem
        The scenario as it is now.
    """
    info = imported.sheets["rules"]
    columns = dict(info.columns)
    there = {rule.id: (row, rule) for rule, row in zip(imported.problem.rules, info.rows, strict=True)}
    now = {rule.id: rule for rule in problem.rules}
    edits: dict[tuple[int, int], str] = {}
    changed = [rule for rule in problem.rules if rule.id not in there or _differs(rule, there[rule.id][1])]
    gone = [rule for name, (_, rule) in there.items() if name not in now and rule.active]
    if not changed and not gone:
        return {}
    for title in _WRITTEN:
        if title not in columns:
            columns[title] = max(columns.values()) + 1
            edits[info.heading_row, columns[title]] = title
    if "id" not in info.columns:  # from now on every row is found again, whatever comes or goes
        edits.update({(row, columns["id"]): name for name, (row, _) in there.items()})
    for rule in gone:
        edits[there[rule.id][0], columns["active"]] = "no"
    free = info.last_row + 1
    for rule in changed:
        if rule.id in there:
            row = there[rule.id][0]
        else:
            row, free = free, free + 1
        for title in _WRITTEN:
            edits[row, columns[title]] = shown_text(CONSTRAINTS.by_title[title].get(rule, problem.names))
    return edits


def _differs(one: Rule, other: Rule) -> bool:
    return (one.constraint, one.active) != (other.constraint, other.active)
