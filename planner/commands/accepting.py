"""Putting a reading in force from the command line, by a person who has seen it, with its line in the audit trail."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from planner.audit import AuditEntry, now, user
from planner.commands.ask import Read
from planner.commands.console import BAD_INPUT, OK, Console
from planner.constraints import parse
from planner.document import Document
from planner.errors import PacktrainError
from planner.model.rules import Origin
from planner.rule_check import check_rule
from planner.rulebook import add_rules, remove_rules, rules_meant
from planner.scenario_file import save


def accept(document: Document, words: str, read: Read, output: Path, yes: bool, console: Console) -> int:
    """Ask, put the reading in force and save the scenario; return the exit status.

    Raises
    ------
    PacktrainError
        When there is nothing to put in force, or nobody to ask.
    """
    if read.reading.get("intent") not in ("change", "undo"):
        raise PacktrainError("There is nothing in this to be put in force; nothing was saved.")
    agreed = yes or _agreed(console)
    rules = _put_in_force(document, words, read.reading) if agreed else ()
    document.record(
        AuditEntry(
            when=now(),
            who=user(),
            action="accepted" if agreed else "declined",
            request=words,
            model=read.model,
            answer=read.raw,
            reading=read.reading,
            accepted=agreed,
            rules=rules,
        )
    )
    if not agreed:
        console.tell("Nothing was changed.")
        return BAD_INPUT
    save(document, output)
    console.tell(f"In force and saved to {output}.")
    return OK


def _put_in_force(document: Document, words: str, reading: Mapping[str, Any]) -> tuple[str, ...]:
    if reading.get("intent") == "undo":
        ids = tuple(rule.id for rule in rules_meant(document.problem, reading))
        if not ids:
            raise PacktrainError("No rule in force says that; nothing was saved.")
        document.do("Withdraw rules", remove_rules(document.state, ids))
        return ids
    constraints = [parse(dict(item)) for item in reading.get("constraints") or ()]
    for constraint in constraints:
        check_rule(document.problem, constraint)
    state, ids = add_rules(document.state, constraints, Origin(who=user(), when=now(), words=words))
    document.do("Add rules", state)
    return ids


def _agreed(console: Console) -> bool:
    if not sys.stdin.isatty():
        raise PacktrainError("Nobody can be asked here whether this is meant; say --yes to put it in force.")
    console.tell("Put this in force? [y/N] ")
    return sys.stdin.readline().strip().casefold() in ("y", "yes", "o", "oui")
