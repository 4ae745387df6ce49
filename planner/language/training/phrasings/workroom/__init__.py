"""How people schedule jobs and write rosters: hangars, shipyards, print shops, docks; wards, guards, porters, call centres.

The kinds that are rare on the road come first: days in a row, staffing, what follows what, rest, who works with whom.
"""

from __future__ import annotations

from planner.language.training.phrasings.workroom import (
    away,
    consecutive,
    coverage,
    limits,
    objective,
    order,
    rank,
    rest,
    several,
    succession,
    team,
    times,
    together,
    undo,
    what_if,
    who,
)

SHAPES = (
    *consecutive.SHAPES,
    *coverage.SHAPES,
    *succession.SHAPES,
    *rest.SHAPES,
    *team.SHAPES,
    *together.SHAPES,
    *order.SHAPES,
    *objective.SHAPES,
    *limits.SHAPES,
    *away.SHAPES,
    *times.SHAPES,
    *who.SHAPES,
    *rank.SHAPES,
)
"""Shapes that say a rule."""
WHAT_IF = what_if.WHAT_IF
"""Shapes that try a rule out."""
UNDO = undo.UNDO
"""Shapes that withdraw rules."""
SEVERAL = several.SEVERAL
"""Shapes that say two rules."""
