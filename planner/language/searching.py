"""Looking for the most probable line that a grammar allows, and for others that are nearly as probable.

Knows nothing of the model: it asks what may follow a beginning, and how probable that is.
"""

from __future__ import annotations

import heapq
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from planner.language.reader import CancelledError

_BRANCHES = 4
MOST_STEPS = 160
_MOST_LINES, _MARGIN = 4, 2.5

Tokens = tuple[int, ...]


@dataclass(frozen=True)
class Written:
    """What the model wrote.

    Attributes
    ----------
    text
        The line, without the end token.
    confidence
        Log-probability of the least probable token of it, before the grammar: 0 is sure.
    tokens, seconds
        How many tokens were written, and how long reading and writing took.
    complete
        Whether the line came to its end; False when it was cut off at its greatest length.
    cost
        Negative log-probability of the whole line.
    rival
        By how much, at least, every other line costs more.
    others
        Other lines that are nearly as probable, best first.
    """

    text: str
    confidence: float
    tokens: int
    seconds: float
    complete: bool = True
    cost: float = 0.0
    rival: float = math.inf
    others: tuple[Written, ...] = ()


class Model(Protocol):
    """What the search asks of a model."""

    def following(self, written: Tokens, most: int) -> Sequence[tuple[int, float]]:
        """Return the likeliest tokens that may follow, with their log-probabilities."""

    def ends(self, token: int) -> bool:
        """Tell whether a token ends a line."""

    def text(self, tokens: Tokens) -> str:
        """Return what tokens say."""


@dataclass(frozen=True, order=True)
class _Beginning:
    """The beginning of a line: its cost (negative log-probability), its least probable token's, and its tokens."""

    cost: float
    worst: float
    tokens: Tokens

    def then(self, token: int, probability: float) -> _Beginning:
        return _Beginning(self.cost - probability, min(self.worst, probability), (*self.tokens, token))


class Search:
    """Writes one line.

    Parameters
    ----------
    model
        What may follow.
    longest
        Greatest length of a line, in tokens.
    cancelled
        Asked between two tokens; True raises `CancelledError`.
    most_steps
        After so many tokens that were looked at, only the longest beginning is written on.
    """

    def __init__(
        self, model: Model, longest: int, cancelled: Callable[[], bool], most_steps: int = MOST_STEPS
    ) -> None:
        self._model = model
        self._longest = longest
        self._cancelled = cancelled
        self._most_steps = most_steps
        self._started = time.perf_counter()

    def best(self, enough: Callable[[str], bool], wanted: int, watch: Callable[[str], None]) -> Written:
        """Find the most probable line: always go on with the likeliest beginning so far.

        Where the model is sure, this writes straight on, token by token. Where a beginning turns out to lead nowhere
        under the grammar, or to grow improbable, the next likeliest is taken up again. Where more lines are wanted
        than are nearly as probable, the beginnings that were left at the least certain decisions are written on.
        """
        open_ends = [_Beginning(0.0, 0.0, ())]
        found: list[Written] = []
        steps = 0
        while open_ends and len(found) < _MOST_LINES:
            self._heed()
            best = heapq.heappop(open_ends)
            if found and (best.cost > found[0].cost + _MARGIN or steps > self._most_steps):
                heapq.heappush(open_ends, best)
                break
            if self._ended(best) or len(best.tokens) >= self._longest:
                found.append(self._line(best))
                if enough(found[-1].text):
                    break
                continue
            if not found:
                watch(self._model.text(best.tokens))
            hurried = steps > self._most_steps
            for token, probability in self._model.following(best.tokens, 1 if hurried else _BRANCHES):
                heapq.heappush(open_ends, best.then(token, probability))
            if hurried and open_ends:
                open_ends = [max(open_ends, key=lambda end: len(end.tokens))]
            steps += 1
        if not found:  # the grammar led nowhere: what there is comes to no reading
            return Written("", 0.0, 0, time.perf_counter() - self._started, complete=False)
        rivals = [end.cost for end in open_ends] + [line.cost for line in found[1:]]
        rival = min(rivals, default=math.inf) - found[0].cost
        while open_ends and len(found) < wanted:
            found.append(self._line(self._finished(heapq.heappop(open_ends))))
        return replace(found[0], rival=max(0.0, rival), others=tuple(found[1:]))

    def _heed(self) -> None:
        if self._cancelled():
            raise CancelledError

    def _finished(self, end: _Beginning) -> _Beginning:
        """Write a beginning on to its end, always with the likeliest token."""
        while not self._ended(end) and len(end.tokens) < self._longest:
            self._heed()
            following = self._model.following(end.tokens, 1)
            if not following:
                break
            end = end.then(*following[0])
        return end

    def _ended(self, line: _Beginning) -> bool:
        return bool(line.tokens) and self._model.ends(line.tokens[-1])

    def _line(self, line: _Beginning) -> Written:
        complete = self._ended(line)
        written = line.tokens[:-1] if complete else line.tokens
        seconds = time.perf_counter() - self._started
        return Written(self._model.text(written), line.worst, len(written), seconds, complete, line.cost)
