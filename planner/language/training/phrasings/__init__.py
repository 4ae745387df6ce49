"""The phrasings: one package per family of kinds or way of talking, English and French.

Kinds in plain words are in `availability`, `timing`, `order`, `allocation`, `limits` and `plan_rules`, with
`questions`, `withdrawn` (undo and "what if"), `paired` (two rules) and `unclear`. `spoken`, `overheard`, `lookalikes`
and `second_wish` add to all kinds, and so do `dispatch`, `workroom`, `regulation` and `conversation`: the road, the
workshop and the ward, French offices, and talk. In a package each module has the ways of one idea, ``slots`` what they
share, and ``__init__`` joins them in a fixed order, which the seeded generator depends on.

A new kind brings its own in a module or package of its own, which is found by itself: ``SHAPES`` say the rule, and
``QUESTIONS``, ``UNDO``, ``WHAT_IF``, ``SEVERAL`` and ``UNCLEAR``, where it has them, ask about it, withdraw it, try it
out, say it with another one, or are too vague for it.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from planner.language.training.phrasings import (
    allocation,
    availability,
    limits,
    lookalikes,
    order,
    overheard,
    paired,
    plan_rules,
    questions,
    second_wish,
    spoken,
    timing,
    unclear,
    withdrawn,
)
from planner.language.training.phrasings.shape import Shape

_FAMILIES = frozenset(
    {"allocation", "availability", "limits", "lookalikes", "order", "overheard", "paired", "plan_rules", "questions",
     "second_wish", "shape", "spoken", "timing", "unclear", "withdrawn"}
)  # fmt: skip


def _own_modules() -> tuple[ModuleType, ...]:
    """Return the modules and packages of kinds that bring their own phrasings, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in names if name not in _FAMILIES)


_OWN = _own_modules()


def _of_kinds(what: str) -> tuple[Shape, ...]:
    return tuple(shape for module in _OWN for shape in getattr(module, what, ()))


RULES = (
    *availability.SHAPES, *timing.SHAPES, *order.SHAPES, *allocation.SHAPES, *limits.SHAPES, *plan_rules.SHAPES,
    *spoken.SHAPES, *lookalikes.SHAPES, *overheard.SHAPES, *_of_kinds("SHAPES"),
)  # fmt: skip
"""Shapes that say a rule."""
QUESTIONS = (*questions.SHAPES, *spoken.QUESTIONS, *lookalikes.QUESTIONS, *_of_kinds("QUESTIONS"))
"""Shapes that ask a question; `cost_of` is asked about rules (see `planner.language.training.compose`)."""
READINGS = {
    "unclear": (*unclear.SHAPES, *spoken.UNCLEAR, *lookalikes.UNCLEAR, *_of_kinds("UNCLEAR")),
    "undo": (*withdrawn.UNDO, *spoken.UNDO, *lookalikes.UNDO, *_of_kinds("UNDO")),
    "undo last": (*withdrawn.LAST, *lookalikes.LAST),
    "undo all": withdrawn.ALL,
    "what_if": (*withdrawn.WHAT_IF, *lookalikes.WHAT_IF, *_of_kinds("WHAT_IF")),
    "several": (*paired.SHAPES, *second_wish.SEVERAL, *_of_kinds("SEVERAL")),
}
"""Shapes that say a whole reading."""

__all__ = ["QUESTIONS", "READINGS", "RULES"]
