"""Which shape is said: by trade, by weight, evenly over the kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.language.training.phrasings import RULES
from planner.language.training.phrasings.shape import Shape
from planner.language.training.talking import Talk

Reading = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """A request and its gold."""

    text: str
    gold: Reading


def fitting(shapes: Sequence[Shape], talk: Talk) -> list[Shape]:
    """Return the shapes that are said in the talk's trade and language."""
    return [shape for shape in shapes if talk.trade in shape.trades and shape.ways(talk.language)]


def pick(shapes: Sequence[Shape], talk: Talk) -> Shape:
    """Draw a shape by weight."""
    return talk.rng.choices(list(shapes), [shape.weight for shape in shapes])[0]


BY_KIND: dict[str, list[Shape]] = {}
for _shape in RULES:
    BY_KIND.setdefault(_shape.kind, []).append(_shape)

KIND_WEIGHTS = {
    "unavailable": 3.8, "time_window": 6.0, "limit": 5.0, "assign": 2.4, "forbid": 2.2, "objective": 2.4, "priority": 2.8,
    "working_hours": 2.2, "travel": 2.8, "exclude_period": 2.2, "freeze": 1.5, "precedence": 2.6, "coverage": 3.5,
    "ride_limit": 2.0, "break": 1.2, "position": 1.6, "driver_rules": 0.5, "consecutive": 3.5, "succession": 3.0, "rest": 1.8,
    "reserve": 2.0, "together": 1.6, "apart": 1.2, "team": 2.0,
}  # fmt: skip
"""How often a kind is drawn; 1 where nothing is said. Which way a time bounds is the hardest to learn."""


def a_rule(talk: Talk, kinds: Sequence[str] | None = None) -> Shape:
    """Draw a shape that says a rule, evenly over the kinds first."""
    open_kinds = [kind for kind, shapes in BY_KIND.items()
                  if (kinds is None or kind in kinds) and fitting(shapes, talk)]  # fmt: skip
    kind = talk.rng.choices(open_kinds, [KIND_WEIGHTS.get(k, 1.0) for k in open_kinds])[0]
    return pick(fitting(BY_KIND[kind], talk), talk)
