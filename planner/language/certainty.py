"""How sure a reading is: a calibrated probability that it is right, and when to ask back instead of proposing it.

A logistic regression on what can be seen while reading: how improbable the line and its least probable token were, how
near the next line came, how many of the request's names, times and amounts the line leaves out, whether it speaks
against the request's plain words, how many wishes it holds, and how much the second opinion doubts it. The weights were fitted
with the shipped adapter on the project's own requests (see the adapter's model card) by `planner.language.confidence`, judged on
those that a fit had not seen and on sets of other hands; those of leaving out and of speaking against plain words were set
by hand, as few such lines were left among them.
"""

from __future__ import annotations

import math

from planner.language.reader import WrittenLine

SURE = 0.93
"""A reading that is less probably right than this is shown as a question, with others to choose from."""

_BASE = 1.12
_WEIGHTS = (-0.32, -0.56, 0.97, -0.3, -1.5, -0.37, -0.18)
_FAR, _DEEP, _DOUBTFUL = 4.0, 3.0, 12.0


def features(
    line: WrittenLine, unsaid: int, conflicts: int, behind: float = 0.0, doubt: float = 0.0
) -> tuple[float, ...]:
    """Return the signs that the certainty of a line is judged by.

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
    doubt
        How improbable the words as such make what it is about (see `planner.language.second_opinion`).
    """
    items = line.text.count(";")
    return (
        min(line.cost, _FAR),
        max(line.confidence, -_DEEP),
        -min(behind, _FAR) if behind else min(line.rival, _FAR),
        float(min(unsaid, 2)),
        float(min(conflicts, 1)),
        float(min(items, 3)),
        min(doubt, _DOUBTFUL),
    )


def certainty(signs: tuple[float, ...]) -> float:
    """Return the probability, 0 to 1, that what a complete line with these signs says is what was meant."""
    score = _BASE + sum(weight * sign for weight, sign in zip(_WEIGHTS, signs, strict=True))
    return 1.0 / (1.0 + math.exp(-score))
