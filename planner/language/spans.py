"""Pieces of a request that are said another way in what the model sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TAKEN = "\x00"


@dataclass(frozen=True)
class Piece:
    """A span of the request and the text that stands for it.

    Attributes
    ----------
    start, end
        Where the words stand in the request.
    text
        What the model sees instead.
    kind
        ``clock``, ``duration``, ``day``, ``number``, ``percent``, ``times``, ``word`` or ``name``.
    """

    start: int
    end: int
    text: str
    kind: str


class Scanner:
    """The folded request, in which what has been understood is struck out so that nothing is read twice.

    Parameters
    ----------
    folded
        The request, folded.
    doubtful
        Where numbers begin that may be names.

    Attributes
    ----------
    text
        The request with what has been understood struck out.
    said
        The whole request.
    pieces
        What has been understood.
    """

    def __init__(self, folded: str, doubtful: frozenset[int] = frozenset()) -> None:
        self.text = folded
        self.said = folded
        self.doubtful = doubtful
        self.pieces: list[Piece] = []

    def strike(self, start: int, end: int) -> None:
        """Strike out a span."""
        self.text = self.text[:start] + TAKEN * (end - start) + self.text[end:]

    def take(self, start: int, end: int, text: str, kind: str) -> None:
        """Put ``text`` in the place of a span and strike it out; blanks at its end stay."""
        while end > start + 1 and self.text[end - 1] == " ":
            end -= 1
        self.pieces.append(Piece(start, end, text, kind))
        self.strike(start, end)

    def replace(
        self, pattern: re.Pattern[str], kind: str, say: Callable[[re.Match[str]], str | None]
    ) -> None:
        """Say every match of a pattern another way; a match for which ``say`` returns None is left."""
        for found in list(self.find(pattern)):
            text = say(found)
            if text is not None:
                self.take(found.start(), self.end_of(found), text, kind)

    @staticmethod
    def end_of(found: re.Match[str]) -> int:
        """Return where a match ends; "this afternoon" behind a clock time also says the day and stays."""
        part = found.groupdict().get("part") or ""
        return found.start("part") if part.startswith("this ") or part == "tonight" else found.end()

    def named_at(self, at: int) -> bool:
        """Tell whether a name stands at a place: what is struck out there and is no time or amount."""
        return self.text[at : at + 1] == TAKEN and not any(
            piece.start <= at < piece.end for piece in self.pieces
        )

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the matches of a pattern in what is left."""
        yield from pattern.finditer(self.text)
