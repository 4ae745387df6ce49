"""Where a restriction comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Because:
    """Where a restriction comes from: a rule's sentence, or a datum said in words.

    ``fix`` is what would lift it, where that is not plain from the words.
    """

    text: str
    rule: str | None = None
    fix: str = ""
