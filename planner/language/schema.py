"""The constraint language as the line language and the grammar see it, derived from the declared kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel

from planner.constraints import KINDS
from planner.fields import FieldType, Shape, field_types
from planner.questions import QUESTIONS

MINUTE_QUANTITIES = frozenset({"duration", "driving", "overtime"})
"""Quantities of a limit that are counted in minutes, so that a duration may be said for them."""


@dataclass(frozen=True)
class FieldShape:
    """A field of a kind: its name, its type and whether it must be said."""

    name: str
    type: FieldType
    required: bool


@dataclass(frozen=True)
class KindShape:
    """A kind of constraint or question: its name and its fields in order."""

    name: str
    fields: tuple[FieldShape, ...]

    def field(self, name: str) -> FieldShape | None:
        """Return a field by name, or None."""
        return next((field for field in self.fields if field.name == name), None)


def _shape(name: str, model: type[BaseModel], skip: tuple[str, ...]) -> KindShape:
    fields = tuple(
        FieldShape(field, kind, model.model_fields[field].is_required())
        for field, kind in field_types(model, skip).items()
    )
    return KindShape(name, fields)


@cache
def constraint_shapes() -> Mapping[str, KindShape]:
    """Return the shapes of all constraint kinds by name."""
    return {name: _shape(name, model, ("kind", "strength")) for name, model in KINDS.items()}


@cache
def question_shapes() -> Mapping[str, KindShape]:
    """Return the shapes of all question kinds by name.

    Rules within a question (``cost_of``) are written as an item of their own; plans are never named in a request.
    """
    return {name: _shape(name, model, ("kind", "constraints", "plans")) for name, model in QUESTIONS.items()}


__all__ = ["MINUTE_QUANTITIES", "FieldShape", "KindShape", "Shape", "constraint_shapes", "question_shapes"]
