"""The field types of the constraint language: the only vocabulary that forms, grammar and sheets know.

A constraint kind annotates each of its fields with one of the types below. Everything that depends on
what a field *is* (its editor, its grammar, its words in a sentence, its check against the scenario)
reads the `FieldType` found in the annotation and nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field
from pydantic.fields import FieldInfo


class Shape(StrEnum):
    """What a field's value looks like."""

    NAMES = "names"
    MOMENT = "moment"
    MINUTES = "minutes"
    HOURS = "hours"
    NUMBER = "number"
    FACTOR = "factor"
    FLAG = "flag"
    CHOICE = "choice"
    CHOICES = "choices"
    QUANTITY = "quantity"
    SKILL = "skill"


class Role(StrEnum):
    """What the names in a field stand for."""

    ACTIVITY = "activity"
    RESOURCE = "resource"
    PLACE = "place"
    SUBJECT = "subject"  # an activity or a resource: what a question may be about


@dataclass(frozen=True)
class FieldType:
    """The meaning of one field, carried in its annotation.

    Attributes
    ----------
    shape : Shape
        What the value looks like.
    role : Role or None
        For `Shape.NAMES`: what the names stand for.
    edge : {'start', 'end'} or None
        For `Shape.MOMENT`: whether a bare day means its first or its last minute.
    choices : tuple of str
        For choices: the allowed words.
    """

    shape: Shape
    role: Role | None = None
    edge: Literal["start", "end"] | None = None
    choices: tuple[str, ...] = ()


_CLOCK = re.compile(r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")


def check_moment(value: str) -> str:
    """Accept ``HH:MM``, ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM`` and return it in that very form.

    Raises
    ------
    ValueError
        When the text is none of the three.
    """
    text = value.strip()
    if re.match(r"^\d:[0-5]\d$", text):
        text = "0" + text
    if _CLOCK.match(text):
        return text
    try:
        if len(text) == 10:
            return date.fromisoformat(text).isoformat()
        return (
            datetime.fromisoformat(text)
            .replace(second=0, microsecond=0, tzinfo=None)
            .isoformat(timespec="minutes")
        )
    except ValueError:
        raise ValueError(f"“{value}” is not a time; write 10:00, 2026-11-24 or 2026-11-24T10:00") from None


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


def _no_blank(names: tuple[str, ...]) -> tuple[str, ...]:
    if any(not name.strip() for name in names):
        raise ValueError("an empty name")
    if names and names[0].startswith("not "):
        raise ValueError(f"“{names[0]}” takes something away, but nothing stands before it")
    return names


_NAMES = (BeforeValidator(_as_tuple), Field(min_length=1), AfterValidator(_no_blank))

ActivityNames = Annotated[tuple[str, ...], *_NAMES, FieldType(Shape.NAMES, Role.ACTIVITY)]
ResourceNames = Annotated[tuple[str, ...], *_NAMES, FieldType(Shape.NAMES, Role.RESOURCE)]
PlaceNames = Annotated[tuple[str, ...], *_NAMES, FieldType(Shape.NAMES, Role.PLACE)]
SubjectNames = Annotated[tuple[str, ...], *_NAMES, FieldType(Shape.NAMES, Role.SUBJECT)]
StartMoment = Annotated[str, AfterValidator(check_moment), FieldType(Shape.MOMENT, edge="start")]
EndMoment = Annotated[str, AfterValidator(check_moment), FieldType(Shape.MOMENT, edge="end")]
Minutes = Annotated[int, Field(ge=0), FieldType(Shape.MINUTES)]
Hours = Annotated[int | float, Field(ge=0), FieldType(Shape.HOURS)]
Amount = Annotated[int | float, Field(ge=0), FieldType(Shape.NUMBER)]
Count = Annotated[int, Field(ge=0), FieldType(Shape.NUMBER)]
Factor = Annotated[int | float, Field(gt=0, le=100), FieldType(Shape.FACTOR)]
Flag = Annotated[Literal[True], FieldType(Shape.FLAG)]
SkillName = Annotated[str, Field(min_length=1), FieldType(Shape.SKILL)]

QUANTITIES = (
    "duration", "driving", "distance", "stops", "trips", "overtime", "shifts", "hours", "in_use",
)  # fmt: skip
"""The fixed quantities of `limit`; any other word must be a load dimension of the scenario."""

Quantity = Annotated[str, Field(min_length=1), FieldType(Shape.QUANTITY, choices=QUANTITIES)]


def field_type(info: FieldInfo) -> FieldType:
    """Return the `FieldType` of a pydantic field; literals become choices.

    Raises
    ------
    TypeError
        When the field uses none of the types of this module: such a field has no form, no grammar and
        no sentence.
    """
    for item in info.metadata:
        if isinstance(item, FieldType):
            return item
    annotation: Any = info.annotation
    for candidate in (annotation, *get_args(annotation)):
        for item in getattr(candidate, "__metadata__", ()):
            if isinstance(item, FieldType):
                return item
        if getattr(candidate, "__origin__", None) is tuple:
            inner = get_args(candidate)[0]
            words = get_args(inner)
            if words and all(isinstance(w, str) for w in words):
                return FieldType(Shape.CHOICES, choices=words)
        words = get_args(candidate)
        if words and all(isinstance(w, str) for w in words):
            return FieldType(Shape.CHOICE, choices=words)
    raise TypeError(f"a field of no known type: {info!r}")


def field_types(model: type[BaseModel], skip: tuple[str, ...] = ("kind", "strength")) -> dict[str, FieldType]:
    """Return the field types of a kind by field name, in declared order."""
    return {name: field_type(info) for name, info in model.model_fields.items() if name not in skip}
