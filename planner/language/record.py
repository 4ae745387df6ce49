"""What a request was understood as: the contract's reading, as one frozen record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

INTENTS = ("change", "what_if", "undo", "ask", "unclear")
ABOUTS = ("name", "time", "amount", "meaning", "unsupported")

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Reading:
    """One reading of a planner's words, in the terms of the constraint language.

    Attributes
    ----------
    intent
        One of ``change``, ``what_if``, ``undo``, ``ask``, ``unclear``.
    constraints
        Constraints in contract JSON, in the order in which they were said; in an undo they may be partial.
    question
        A question in contract JSON, or None.
    which
        ``last`` or ``all`` for an undo that names no rule.
    about
        What an unclear request is unclear about.
    """

    intent: str
    constraints: tuple[Json, ...] = ()
    question: Json | None = None
    which: str | None = None
    about: str | None = None

    @classmethod
    def from_json(cls, data: Json) -> Reading:
        """Take a reading from contract JSON; keys that the contract does not know are ignored."""
        return cls(
            intent=str(data["intent"]),
            constraints=tuple(dict(item) for item in data.get("constraints", ())),
            question=dict(data["question"]) if data.get("question") is not None else None,
            which=data.get("which"),
            about=data.get("about"),
        )

    def to_json(self) -> dict[str, Any]:
        """Return the reading as contract JSON: what was not said is left out."""
        data: dict[str, Any] = {"intent": self.intent}
        if self.constraints:
            data["constraints"] = [dict(item) for item in self.constraints]
        if self.question is not None:
            data["question"] = dict(self.question)
        if self.which is not None:
            data["which"] = self.which
        if self.about is not None:
            data["about"] = self.about
        return data

    def __hash__(self) -> int:
        return hash(json.dumps(self.to_json(), sort_keys=True))


def unclear(about: str) -> Reading:
    """Return the reading that asks back about ``about``."""
    return Reading("unclear", about=about)
