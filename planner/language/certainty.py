"""How sure a reading is: a calibrated probability that it is right, and when to ask back instead of proposing it.

A logistic regression on what can be seen while reading: how improbable the line and its least probable token were, how
near the next line came, and how many of the request's names, times and amounts the line leaves out. The weights were
fitted with the shipped adapter on development requests (see the adapter's model card), never on a test set.
"""

from __future__ import annotations

import math

from planner.language.reader import WrittenLine

SURE = 0.5
"""A reading that is less probably right than this is shown as a question, with others to choose from."""

_BASE = 2.0
_COST, _WORST, _RIVAL, _UNSAID, _ITEMS = -0.5, 0.5, 0.2, -0.8, -0.2
_FAR, _DEEP = 4.0, 3.0


def features(line: WrittenLine, unsaid: int) -> tuple[float, ...]:
    """Return what the certainty of a line is judged by."""
    items = line.text.count(";")
    return (
        min(line.cost, _FAR),
        max(line.confidence, -_DEEP),
        min(line.rival, _FAR),
        float(min(unsaid, 2)),
        float(min(items, 3)),
    )


def certainty(line: WrittenLine, unsaid: int) -> float:
    """Return the probability, 0 to 1, that what a line says is what was meant.

    Parameters
    ----------
    line
        The line that the model wrote.
    unsaid
        How many of the request's names, times and amounts it leaves out.
    """
    if not line.complete:
        return 0.0
    cost, worst, rival, left_out, items = features(line, unsaid)
    score = _BASE + _COST * cost + _WORST * worst + _RIVAL * rival + _UNSAID * left_out + _ITEMS * items
    return 1.0 / (1.0 + math.exp(-score))
