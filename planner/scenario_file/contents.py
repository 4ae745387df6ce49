"""What a scenario file holds, as JSON documents and arrays, and how a scenario is made of them again."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import TypeAdapter, ValidationError

from planner.audit import AuditEntry, SolveEntry
from planner.constraints import parse
from planner.document import Document, Source, State
from planner.errors import PacktrainError
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.model.rules import Origin, Rule
from planner.scenario_file.arrays import LINKS, put_back, to_arrays
from planner.scenario_file.container import DamagedError

FORMAT = 1
"""The format that this version writes; see `planner.scenario_file.migrations`."""

_AUDIT = TypeAdapter(tuple[AuditEntry, ...])
_HISTORY = TypeAdapter(tuple[SolveEntry, ...])


@dataclass(frozen=True)
class Snapshot:
    """Everything that a scenario file keeps of a document, at one moment; safe to write from a thread."""

    state: State
    source: Source | None = None
    audit: tuple[AuditEntry, ...] = ()
    history: tuple[SolveEntry, ...] = ()


def snapshot(document: Document) -> Snapshot:
    """Return what a document holds now."""
    return Snapshot(document.state, document.source, document.audit, document.history)


def to_members(content: Snapshot) -> dict[str, bytes]:
    """Return the members of a scenario file; equal plans are stored once."""
    state = content.state
    problem = state.problem
    plans: list[Plan] = []

    def number(plan: Plan) -> int:
        for position, known in enumerate(plans):
            if known is plan or known == plan:
                return position
        plans.append(plan)
        return len(plans) - 1

    pointers = {
        "plans": [number(plan) for plan in state.plans],
        "plan": None if state.plan is None else number(state.plan),
        "previous_plan": None if state.previous_plan is None else number(state.previous_plan),
        "source": content.source and _source_document(content.source),
    }
    arrays = to_arrays(problem)
    table = problem.model_dump(
        mode="json", exclude={"rules", "travel_table", *(("travel",) if LINKS in arrays else ())}
    )
    if problem.travel_table is not None:
        table["travel_table"] = {"places": problem.travel_table.places}
    members = {
        "problem.json": _json(table),
        "rules.json": _json([_rule_document(rule) for rule in problem.rules]),
        "state.json": _json(pointers),
        "audit.json": _json([entry.model_dump(mode="json") for entry in content.audit]),
        "history.json": _json([entry.model_dump(mode="json") for entry in content.history]),
    }
    for name, array in arrays.items():
        buffer = io.BytesIO()
        np.save(buffer, array, allow_pickle=False)
        members[name] = buffer.getvalue()
    for position, plan in enumerate(plans):
        members[_plan_member(position)] = _json(plan.model_dump(mode="json"))
    return members


def to_documents(members: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the members as documents: JSON values, and arrays for ``.npy``.

    Raises
    ------
    DamagedError
        When a member is not what its name says.
    """
    documents: dict[str, Any] = {}
    for name, data in members.items():
        try:
            if name.endswith(".npy"):
                documents[name] = np.load(io.BytesIO(data), allow_pickle=False)
            else:
                documents[name] = json.loads(data)
        except (ValueError, RecursionError, EOFError, OSError):
            raise DamagedError(f"its part “{name[:60]}” can't be read") from None
    return documents


def from_documents(documents: Mapping[str, Any]) -> Snapshot:
    """Return what the documents of the present format hold.

    Raises
    ------
    DamagedError
        When a document is missing or holds what this version can't understand.
    """
    try:
        table = put_back(documents["problem.json"], documents)
        table["rules"] = [_rule(document) for document in documents["rules.json"]]
        problem = Problem.model_validate(table)
        pointers = documents["state.json"]
        names = sorted(name for name in documents if name.startswith("plans/"))
        plans = [Plan.model_validate(documents[name]) for name in names]
        source = pointers["source"]
        return Snapshot(
            State(
                problem,
                plan=None if pointers["plan"] is None else plans[pointers["plan"]],
                previous_plan=(
                    None if pointers["previous_plan"] is None else plans[pointers["previous_plan"]]
                ),
                plans=tuple(plans[number] for number in pointers["plans"]),
            ),
            source=source and _source(source),
            audit=_AUDIT.validate_python(documents["audit.json"]),
            history=_HISTORY.validate_python(documents["history.json"]),
        )
    except KeyError as error:
        raise DamagedError(f"“{str(error.args[0])[:60]}” is missing in it") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][:3])
        raise DamagedError(f"“{where}” holds what can't be understood") from None
    except PacktrainError as error:
        raise DamagedError(f"a rule can't be understood: {str(error).rstrip('.')}") from None
    except (TypeError, ValueError, IndexError, AttributeError):
        raise DamagedError("its contents don't fit together") from None


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()  # infinity survives this


def _plan_member(position: int) -> str:
    return f"plans/{position:04d}.json"


def _source_document(source: Source) -> dict[str, str]:
    return {"path": str(source.path), "sha256": source.sha256, "mapping": source.mapping}


def _source(document: Mapping[str, str]) -> Source:
    """Return the source; files written before mappings were kept have none."""
    return Source(Path(document["path"]), document["sha256"], str(document.get("mapping", "")))


def _rule_document(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "constraint": rule.constraint.to_contract(),
        "active": rule.active,
        "origin": rule.origin.model_dump(),
    }


def _rule(document: Mapping[str, Any]) -> Rule:
    return Rule(
        id=document["id"],
        constraint=parse(document["constraint"]),
        active=document["active"],
        origin=Origin.model_validate(document["origin"]),
    )
