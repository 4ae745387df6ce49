"""Questions about the plan; `cost_of` and the combinations with rules are in `planner.language.training.compose`."""

from __future__ import annotations

from planner.language.training.phrasings.questions import (
    look_up_figures,
    look_up_plan,
    overview,
    why,
)

SHAPES = (*why.SHAPES, *overview.SHAPES, *look_up_plan.SHAPES, *look_up_figures.SHAPES)
"""Shapes that ask."""
