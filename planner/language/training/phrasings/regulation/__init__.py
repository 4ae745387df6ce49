"""How French-speaking planners say each kind: dispatchers, ward sisters, workshop foremen, logistics officers.

Polite orders, headlines, bans ("pas question de", "hors de question que"), subjunctives, text messages and familiar
speech without "ne". ``<inf>`` and the like are turns of phrase that many lines share; ``{deA}`` and ``{queA}`` are a
slot with "de" or "que" before it, which runs into the name ("d'Ana", "du", "des").
"""

from __future__ import annotations

from planner.language.training.phrasings.regulation import (
    goals,
    hours,
    kept,
    limits,
    order,
    roads,
    rosters,
    time_windows,
    together,
    who,
)

SHAPES = (
    *rosters.SHAPES,
    *together.SHAPES,
    *time_windows.SHAPES,
    *order.SHAPES,
    *limits.SHAPES,
    *hours.SHAPES,
    *who.SHAPES,
    *roads.SHAPES,
    *kept.SHAPES,
    *goals.SHAPES,
)
"""Shapes that say a rule."""
