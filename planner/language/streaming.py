"""What a line says so far, in sentences, while the model still writes it."""

from __future__ import annotations

from collections.abc import Callable

from planner.constraints import parse
from planner.errors import PacktrainError
from planner.language.compact import decode
from planner.language.prepare import Prepared
from planner.language.tongue import language_of


class Streaming:
    """Tells each wish of a line as a sentence as soon as it stands.

    Parameters
    ----------
    prepared
        The request with its linked names.
    tell
        Takes the sentence of the wish that was finished last.
    """

    def __init__(self, prepared: Prepared, tell: Callable[[str], None]) -> None:
        self._prepared = prepared
        self._tell = tell
        self._told = 0

    def __call__(self, line: str) -> None:
        """Look at what is written so far; what was told already is not told again."""
        whole, semicolon, _ = line.rpartition(";")
        if not semicolon or whole.count(";") < self._told:
            return
        self._told = whole.count(";") + 1
        constraints = decode(whole, self._prepared).constraints
        if not constraints or "kind" not in constraints[-1]:
            return
        try:
            sentence = parse(dict(constraints[-1])).said(language_of(self._prepared.request))
        except PacktrainError:
            return
        self._tell(sentence)
