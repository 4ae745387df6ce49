"""The slots that these phrasings share."""

from __future__ import annotations

from planner.language.training import words as w

A = w.activities(most=2)
ONE = w.activities(most=1)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
