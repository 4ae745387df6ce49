"""The constraint language as the line language and the grammar see it, derived from the declared kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import BaseModel

from planner.constraints import KINDS, Constraint
from planner.fields import FieldType, Shape, field_types
from planner.questions import QUESTIONS

ANY_KIND = "any"
"""How the line language writes a rule of whatever kind, in an undo."""
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
    """A kind of constraint or question.

    Attributes
    ----------
    name
        Its name in the contract.
    fields
        Its fields in order.
    one_of
        Optional fields of which one at least must be said for the rule to say anything; empty where none need be.
    """

    name: str
    fields: tuple[FieldShape, ...]
    one_of: frozenset[str] = frozenset()

    def field(self, name: str) -> FieldShape | None:
        """Return a field by name, or None."""
        return next((field for field in self.fields if field.name == name), None)


def _shape(name: str, model: type[BaseModel], skip: tuple[str, ...]) -> KindShape:
    fields = tuple(
        FieldShape(field, kind, model.model_fields[field].is_required())
        for field, kind in field_types(model, skip).items()
    )
    return KindShape(name, fields)


_PROBES: dict[Shape, Any] = {
    Shape.NAMES: ("x",),
    Shape.MOMENT: "10:00",
    Shape.MINUTES: 1,
    Shape.HOURS: 1,
    Shape.NUMBER: 1,
    Shape.FACTOR: 2.0,
    Shape.FLAG: True,
    Shape.CHOICES: ("x",),
}


def _one_of(shape: KindShape, model: type[Constraint]) -> frozenset[str]:
    """Ask a kind which of its optional fields it lacks when none is given."""
    needed = {f.name: _PROBES.get(f.type.shape, "x") for f in shape.fields if f.required}
    left_out = dict.fromkeys(f.name for f in shape.fields if not f.required)

    def lacks(given: dict[str, Any]) -> bool:
        return model.model_construct(**{**left_out, **needed, **given}).missing() is not None

    if not lacks({}):
        return frozenset()
    optional = [field for field in shape.fields if not field.required]
    return frozenset(f.name for f in optional if not lacks({f.name: _PROBES.get(f.type.shape, "x")}))


@cache
def constraint_shapes() -> Mapping[str, KindShape]:
    """Return the shapes of all constraint kinds by name."""
    shapes = {name: _shape(name, model, ("kind", "strength")) for name, model in KINDS.items()}
    return {name: replace(shape, one_of=_one_of(shape, KINDS[name])) for name, shape in shapes.items()}


@cache
def any_shape() -> KindShape:
    """Return the shape of a rule of whatever kind: "forget the rule on Truck 3" says only whom it is about."""
    assign = constraint_shapes()["assign"]
    fields = tuple(replace(field, required=False) for field in assign.fields)
    return KindShape(ANY_KIND, fields, frozenset(field.name for field in fields))


@cache
def question_shapes() -> Mapping[str, KindShape]:
    """Return the shapes of all question kinds by name.

    Rules within a question (``cost_of``) are written as an item of their own; plans are never named in a request.
    """
    return {name: _shape(name, model, ("kind", "constraints", "plans")) for name, model in QUESTIONS.items()}


__all__ = [
    "ANY_KIND", "MINUTE_QUANTITIES", "FieldShape", "KindShape", "Shape", "any_shape", "constraint_shapes",
    "question_shapes",
]  # fmt: skip
