"""The slots that these phrasings share."""

from __future__ import annotations

from planner.language.training import words as w

A = w.activities()
GROUP = w.activities(most=1, single=False)
