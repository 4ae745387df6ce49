"""Requests with their lines, to show to a model that was not tuned: those most like the request at hand.

The table is made by the training generator with a fixed seed (`planner.language.training.shown`), so that a model
that a planner brings profits from the same phrasings. Likeness is the share of runs of four characters in common, the
rarer the more they count.
"""

from __future__ import annotations

import gzip
import json
import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

_RUN = 4
TABLE = "examples.jsonl.gz"


@dataclass(frozen=True)
class Shown:
    """A prepared request, with its names as tokens, and the line that it is read as."""

    request: str
    line: str


class Examples:
    """A table of examples to choose from.

    Parameters
    ----------
    table
        The examples.
    """

    def __init__(self, table: tuple[Shown, ...]) -> None:
        self._table = table
        self._runs = [_runs(example.request) for example in table]
        counts = Counter(run for runs in self._runs for run in runs)
        self._weights = {run: math.log(1 + len(table) / count) for run, count in counts.items()}
        self._lengths = [math.sqrt(self._weight(runs)) or 1.0 for runs in self._runs]

    def like(self, request: str, count: int) -> tuple[Shown, ...]:
        """Return the examples most like a prepared request, the most alike first; no two have the same line."""
        said = _runs(request)
        scores = [
            self._weight(said & runs) / length for runs, length in zip(self._runs, self._lengths, strict=True)
        ]
        order = sorted(range(len(scores)), key=lambda at: -scores[at])
        chosen: dict[str, Shown] = {}
        for at in order:
            chosen.setdefault(self._table[at].line, self._table[at])
            if len(chosen) == count:
                break
        return tuple(chosen.values())

    def _weight(self, runs: frozenset[str]) -> float:
        return sum(self._weights.get(run, 0.0) for run in runs)


def _runs(text: str) -> frozenset[str]:
    padded = f" {text.casefold()} "
    return frozenset(padded[at : at + _RUN] for at in range(len(padded) - _RUN + 1))


@cache
def bundled() -> Examples:
    """Return the examples that ship with Packtrain."""
    path = Path(str(files("assets").joinpath("language", TABLE)))
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    return Examples(tuple(Shown(*json.loads(line)) for line in lines))
