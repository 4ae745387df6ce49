"""The slots that these phrasings share."""

from __future__ import annotations

from planner.language.training import words as w

R = w.resources()
R1 = w.resources(most=2)
UNTIL = {"kind": "unavailable", "resources": "$R", "end": "$T"}
FROM = {"kind": "unavailable", "resources": "$R", "start": "$T"}
DAY = {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"}
