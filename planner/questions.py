"""The questions of the constraint language that a planner may ask about a plan."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, get_args

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from planner.constraints import KINDS as CONSTRAINT_KINDS
from planner.errors import PacktrainError
from planner.fields import ActivityNames, EndMoment, ResourceNames, StartMoment, SubjectNames, field_types

Attribute = Literal[
    "resource", "time", "route", "load", "distance", "duration", "finish", "utilisation", "hours"
]


class Question(BaseModel):
    """A question; its fields use the types of `planner.fields`, as those of constraints do."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    examples: ClassVar[tuple[str, ...]] = ()

    def to_contract(self) -> dict[str, Any]:
        """Return the public JSON form: fields that were not said are left out."""
        return self.model_dump(mode="json", exclude_none=True)


class WhyUnserved(Question):
    """Why something was left out."""

    kind: Literal["why_unserved"] = "why_unserved"
    examples: ClassVar[tuple[str, ...]] = ("why was order 7 left out?", "what could not be served and why?")
    activities: ActivityNames | None = None


class WhySo(Question):
    """Why the plan is as it is."""

    kind: Literal["why_so"] = "why_so"
    examples: ClassVar[tuple[str, ...]] = ("why is order 7 on Truck 2?", "why is Van 3 idle?")
    activities: ActivityNames | None = None
    resources: ResourceNames | None = None


class WhyNot(Question):
    """Why something is not done another way: answered by trying it."""

    kind: Literal["why_not"] = "why_not"
    examples: ClassVar[tuple[str, ...]] = ("why not put order 7 on Truck 1?",)
    activities: ActivityNames
    resources: ResourceNames


class CostOf(Question):
    """What rules cost. Each entry is a pattern: the fields left out match any."""

    kind: Literal["cost_of"] = "cost_of"
    examples: ClassVar[tuple[str, ...]] = ("what does the hospital rule cost us?",)
    constraints: tuple[dict[str, Any], ...] | None = None

    @model_validator(mode="after")
    def _patterns(self) -> CostOf:
        for pattern in self.constraints or ():
            check_pattern(pattern)
        return self


class Conflict(Question):
    """Which rules contradict each other."""

    kind: Literal["conflict"] = "conflict"
    examples: ClassVar[tuple[str, ...]] = ("why is there no plan?", "which rules contradict each other?")


class LookUp(Question):
    """A fact of the plan."""

    kind: Literal["look_up"] = "look_up"
    examples: ClassVar[tuple[str, ...]] = ("who delivers to the clinic?", "when does Truck 2 get back?")
    subjects: SubjectNames
    attribute: Attribute
    start: StartMoment | None = None
    end: EndMoment | None = None


class Bottleneck(Question):
    """What holds the plan back."""

    kind: Literal["bottleneck"] = "bottleneck"
    examples: ClassVar[tuple[str, ...]] = ("what holds the plan back?", "would another truck help?")


class Summary(Question):
    """The plan in a few words."""

    kind: Literal["summary"] = "summary"
    examples: ClassVar[tuple[str, ...]] = ("sum up today's plan",)


class Compare(Question):
    """What changed between plans."""

    kind: Literal["compare"] = "compare"
    examples: ClassVar[tuple[str, ...]] = ("what changed since the last plan?",)
    plans: tuple[str, ...] | None = None


QUESTIONS: dict[str, type[Question]] = {
    get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in Question.__subclasses__()
}
"""Every question kind by its name in the contract."""


def parse_question(document: dict[str, Any]) -> Question:
    """Make a question of its public JSON form.

    Raises
    ------
    PacktrainError
        When the kind is unknown or a field does not fit.
    """
    kind = QUESTIONS.get(str(document.get("kind")))
    if kind is None:
        raise PacktrainError(
            f"“{document.get('kind')}” is no kind of question; known are {', '.join(QUESTIONS)}."
        )
    try:
        return kind.model_validate(document)
    except ValidationError as error:
        raise PacktrainError(f"The question can't be read: {error.errors()[0]['msg']}.") from None


def check_pattern(document: dict[str, Any]) -> dict[str, Any]:
    """Check a rule pattern (a constraint of which fields, its kind among them, may be missing) and return it.

    Raises
    ------
    ValueError
        When its kind or a field is unknown.
    """
    if "kind" not in document:
        known = {name for each in CONSTRAINT_KINDS.values() for name in field_types(each)}
        strange = set(document) - known - {"strength"}
        if strange or not document:
            raise ValueError(f"no kind of rule has a field “{min(strange, default='')}”")
        return document
    kind = CONSTRAINT_KINDS.get(str(document["kind"]))
    if kind is None:
        raise ValueError(f"“{document.get('kind')}” is no kind of rule")
    unknown = set(document) - set(field_types(kind)) - {"kind", "strength"}
    if unknown:
        raise ValueError(f"{kind.title} has no field “{sorted(unknown)[0]}”")
    return document
