"""A rule: a constraint in force (or switched off), and where it came from."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, SerializeAsAny, field_validator

from planner.constraints.base import Constraint


class Origin(BaseModel):
    """Who put a rule in force, when, and with which words.

    Attributes
    ----------
    who : str
        A person's name, a workbook's sheet and cell, or ``"assistant"``.
    when : str
        ISO date and time, empty when unknown.
    words : str
        The request as it was typed, empty when the rule came from a form or a sheet.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    who: str = ""
    when: str = ""
    words: str = ""


class Rule(BaseModel):
    """A constraint with its switch and origin; ``id`` is unique within a scenario."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    constraint: SerializeAsAny[Constraint]
    active: bool = True
    origin: Origin = Origin()

    @field_validator("constraint", mode="before")
    @classmethod
    def _of_its_kind(cls, value: object) -> object:
        from planner.constraints import parse  # the kinds themselves use the model's calendar

        return parse(value) if isinstance(value, dict) else value
