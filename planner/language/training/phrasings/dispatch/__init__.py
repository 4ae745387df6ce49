"""Rules as dispatchers of lorries, convoys and city rounds say them on the phone, the radio and in mails."""

from __future__ import annotations

from planner.language.training.phrasings.dispatch import (
    absence,
    closed_roads,
    excluded,
    freeze,
    importance,
    limits_in_time,
    limits_of_a_day,
    limits_of_loads,
    objective,
    on_board,
    position,
    service,
    several,
    slow_roads,
    time_windows,
    together,
    who,
)

SHAPES = (
    *on_board.SHAPES,
    *together.SHAPES,
    *position.SHAPES,
    *objective.SHAPES,
    *slow_roads.SHAPES,
    *closed_roads.SHAPES,
    *limits_in_time.SHAPES,
    *limits_of_a_day.SHAPES,
    *limits_of_loads.SHAPES,
    *time_windows.SHAPES,
    *excluded.SHAPES,
    *absence.SHAPES,
    *service.SHAPES,
    *who.SHAPES,
    *importance.SHAPES,
    *freeze.SHAPES,
)
"""Shapes that say a rule."""
SEVERAL = several.SEVERAL
"""Messages with several wishes; the last one tries them out."""
