"""The slots that these phrasings share."""

from __future__ import annotations

from planner.language.training import words as w

A = w.activities()
ONE_A = w.activities(most=1)
R1 = w.resources(most=1, whole=False)
