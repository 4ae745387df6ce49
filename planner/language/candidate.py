"""What the words of a request may name, before it is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from planner.language.said import LINKED


@dataclass(frozen=True)
class Candidate:
    """Words from ``first`` to ``last`` that may name entries of the index; a higher quality is a closer likeness."""

    first: int
    last: int
    entries: tuple[int, ...]
    quality: float
    status: str = LINKED
    size: int = 0

    @property
    def words(self) -> int:
        """How many words of it count: small words between those of a name do not."""
        return self.size or self.last - self.first + 1
