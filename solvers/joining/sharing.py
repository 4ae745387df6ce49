"""How long each room may take: by its number of activities, but never less than it needs to get somewhere.

Rostering and scheduling end by themselves when their best is proved, and what they leave is passed on; so a larger
share for them costs the routes little, while too small a one leaves posts open that anybody could have.
"""

from __future__ import annotations

from collections.abc import Mapping

from solvers.joining.coupling import RoomName

_LEAST_SECONDS = 4.0
"""What an early-ending room may have, even if it is small."""
_LEAST_PART = 0.5
"""Of the time that is left, at most this part for that."""
_LEAST = 0.5
"""Seconds below which no room is asked."""


def share(left: float, room: RoomName, weights: Mapping[RoomName, float]) -> float:
    """Return how many of the seconds that are left a room may take.

    Parameters
    ----------
    weights : mapping
        The number of activities of the room and of those that come after it.
    """
    total = sum(weights.values())
    part = left * weights[room] / total if total else 0.0
    if room != "routing" and len(weights) > 1:
        part = max(part, min(_LEAST_SECONDS, _LEAST_PART * left))
    return max(part, _LEAST)
