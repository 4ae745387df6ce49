"""How sure a reading is: a calibrated probability that it is right, and when to ask back instead of proposing it.

A logistic regression on what can be seen while reading: how improbable the line and its least probable token were, how
near the next line came, how many of the request's names, times and amounts the line leaves out, and whether it speaks
against the request's plain words. The weights were fitted with the shipped adapter on the project's own requests (see
the adapter's model card) by `planner.language.confidence`, judged on those that a fit had not seen and on a set of another
hand; only that of speaking against plain words was set by hand, as no such line was left among them.
"""

from __future__ import annotations

import math

from planner.language.reader import WrittenLine

SURE = 0.89
"""A reading that is less probably right than this is shown as a question, with others to choose from."""

_BASE = 1.70
_COST, _WORST, _RIVAL, _UNSAID, _CONFLICTS, _ITEMS = -1.67, -0.97, 0.60, -0.58, -1.5, 0.09
_FAR, _DEEP = 4.0, 3.0


def features(line: WrittenLine, unsaid: int, conflicts: int, behind: float = 0.0) -> tuple[float, ...]:
    """Return what the certainty of a line is judged by; ``behind`` is as in `certainty`."""
    items = line.text.count(";")
    return (
        min(line.cost, _FAR),
        max(line.confidence, -_DEEP),
        -min(behind, _FAR) if behind else min(line.rival, _FAR),
        float(min(unsaid, 2)),
        float(min(conflicts, 1)),
        float(min(items, 3)),
    )


def certainty(line: WrittenLine, unsaid: int, conflicts: int = 0, behind: float = 0.0) -> float:
    """Return the probability, 0 to 1, that what a line says is what was meant.

    Parameters
    ----------
    line
        The line that the model wrote.
    unsaid
        How many of the request's names, times and amounts it leaves out.
    conflicts
        In how many points it speaks against the request's plain words.
    behind
        By how much it costs more than the likeliest line, which was passed over for it; 0 where it is that line.
    """
    if not line.complete:
        return 0.0
    weights = (_COST, _WORST, _RIVAL, _UNSAID, _CONFLICTS, _ITEMS)
    score = _BASE + sum(
        w * f for w, f in zip(weights, features(line, unsaid, conflicts, behind), strict=True)
    )
    return 1.0 / (1.0 + math.exp(-score))
