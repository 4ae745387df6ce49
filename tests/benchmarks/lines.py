"""What the lines of all benchmarks with peers share: files of them, and how Packtrain stands among its peers."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

PACKTRAIN = "packtrain"


class Compared(Protocol):
    """One run's outcome: a frozen dataclass with at least these."""

    @property
    def name(self) -> str: ...

    @property
    def sort(self) -> str: ...

    @property
    def who(self) -> str: ...

    @property
    def gap(self) -> float | None:
        """How far above the best known value, in per cent; None for a plan that is faulty or leaves something out."""


def gap_of(value: int, best_known: int | None, whole: bool) -> float | None:
    """Return how far a value is above the best known one, in per cent; None when that says nothing."""
    return 100.0 * (value - best_known) / best_known if best_known and whole else None


def write_heading(path: Path, kind: type[DataclassInstance]) -> None:
    """Write the columns' names to a new file; one that is there is gone on with."""
    if not path.exists():
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow([*(field.name for field in fields(kind)), "gap"])


def write_line(path: Path, line: Any) -> None:
    """Add a line to a file."""
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([*asdict(line).values(), "" if line.gap is None else f"{line.gap:.4f}"])


def class_means(
    lines: Sequence[Compared], width: int, more: Callable[[str, str], str] = lambda sort, who: ""
) -> Iterator[str]:
    """Yield the mean gap of each class for each competitor.

    Parameters
    ----------
    lines : sequence
    width : int
        Letters for the names of classes.
    more : callable
        Says what else there is of a class and a competitor.
    """
    gaps = _by_instance(lines)
    whos = dict.fromkeys(line.who for line in lines)
    for sort in dict.fromkeys(line.sort for line in lines):
        names = list(dict.fromkeys(line.name for line in lines if line.sort == sort))
        for who in whos:
            found = [gaps[name, who] for name in names if (name, who) in gaps]
            if found:
                lacks = "" if len(found) == len(names) else f" of {len(names)}"
                instances = f"{len(found)}{lacks} instances{more(sort, who)}"
                yield f"mean gap of {sort:{width}} {who:9} {mean(found):6.2f} % ({instances})"


def behind(lines: Sequence[Compared], near: float = 0.0) -> list[str] | None:
    """Return where Packtrain is behind the best peer by more than so many points; None without a peer or it."""
    gaps = _by_instance(lines)
    whos = dict.fromkeys(line.who for line in lines)
    peers = [who for who in whos if who != PACKTRAIN]
    if not peers or PACKTRAIN not in whos:
        return None
    found = []
    for name in dict.fromkeys(line.name for line in lines):
        theirs = {who: gaps[name, who] for who in peers if (name, who) in gaps}
        if not theirs:
            continue
        best = min(theirs, key=lambda who: theirs[who])
        own = gaps.get((name, PACKTRAIN))
        if own is None or own > theirs[best] + near:
            shown = "no plan" if own is None else f"{own:.2f}"
            found.append(f"behind on {name}: {shown}, {best} {theirs[best]:.2f}")
    return found


def _by_instance(lines: Sequence[Compared]) -> dict[tuple[str, str], float]:
    """Return the mean gap over the seeds; a competitor that failed with a seed has none."""
    found: dict[tuple[str, str], list[float | None]] = {}
    for line in lines:
        found.setdefault((line.name, line.who), []).append(line.gap)
    return {
        key: mean(gap for gap in values if gap is not None)
        for key, values in found.items()
        if None not in values
    }
