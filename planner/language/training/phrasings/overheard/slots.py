"""The slots that these phrasings share."""

from __future__ import annotations

from planner.language.training import words as w

A = w.activities(most=2)
RN = w.resources(most=2, whole=False)
EVERYBODY = ["all workers"]
