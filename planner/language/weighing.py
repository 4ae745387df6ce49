"""Weighing the lines that the model wrote for a request: how well each fits the words, beside how probable it is.

A small model errs most often by leaving out a name or time, by a bound the wrong way, and by a neighbouring kind; a planner
overlooks the first two most easily. What is left out (`unsaid`), what speaks against plain words (`agreeing`) and what
the words as such make improbable (`second_opinion`) therefore count against a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planner.language.agreeing import Said, conflicts, said_plainly
from planner.language.prepare import Prepared
from planner.language.reader import WrittenLine
from planner.language.second_opinion import Opinion, opinion
from planner.language.unsaid import unsaid

_UNSAID, _AGAINST, _DOUBT = 2.5, 3.5, 0.3
"""How much less probable a line may be for one that leaves no name or time out, that does not speak against the words,
and for each unit of doubt less (see `tests/data/exam` and `assets/adapter/README.md` for what they were chosen on)."""
_UNDOUBTED = 3.0
"""Doubt up to which the likeliest line needs no others beside it."""


@dataclass(frozen=True)
class Weighing:
    """What is known of a request's words, for weighing lines by.

    Attributes
    ----------
    prepared
        The request.
    """

    prepared: Prepared

    @cached_property
    def plain(self) -> Said:
        """What the plain words say beyond doubt."""
        return said_plainly(self.prepared)

    @cached_property
    def opinion(self) -> Opinion:
        """The second opinion on the words."""
        return opinion(self.prepared.marked)

    def unsaid(self, line: str) -> int:
        """Return how many names, times and amounts a line leaves out; what only asks back leaves nothing out."""
        return 0 if _asks_back(line) else unsaid(line, self.prepared)

    def conflicts(self, line: str) -> int:
        """Return in how many points a line speaks against the request."""
        return conflicts(line, self.plain)

    def doubt(self, line: str) -> float:
        """Return how improbable the words make what a line is about."""
        return self.opinion.doubt(line)

    def fits(self, line: str) -> bool:
        """Tell whether a line fits so well that no other needs to be looked for."""
        return not (self.unsaid(line) or self.conflicts(line)) and self.doubt(line) <= _UNDOUBTED

    def cost(self, line: WrittenLine) -> float:
        """Return the line's negative log-probability with what counts against it."""
        against = _UNSAID * self.unsaid(line.text) + _AGAINST * self.conflicts(line.text)
        return line.cost + against + _DOUBT * self.doubt(line.text)

    def best(self, written: WrittenLine) -> WrittenLine:
        """Return the best of a line and those that came with it."""
        lines = [line for line in (written, *written.others) if line.complete]
        return min(lines, key=self.cost, default=written)


def _asks_back(line: str) -> bool:
    return line.strip().startswith("unclear")
