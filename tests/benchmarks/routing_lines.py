"""The lines that the routing benchmark prints, and what they come to."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import mean

PACKTRAIN = "packtrain"
NEAR = 0.3
"""Packtrain should be worse than the best peer by no more points than this."""


@dataclass(frozen=True)
class Line:
    """One run's outcome: seconds of wall and CPU time, the first plan's, and the peak of memory in MB.

    ``faults`` says what is wrong with the plan on the public instance, the judge's objections included;
    ``text`` why there is none.
    """

    name: str
    sort: str
    who: str
    seed: int
    value: int
    best_known: int | None
    vehicles: int
    served: int
    orders: int
    first: float | None
    seconds: float
    cpu: float | None
    memory: int | None
    faults: str = ""
    text: str = ""

    @property
    def passed(self) -> bool:
        """Whether there is a plan with nothing wrong."""
        return not self.faults and not self.text

    @property
    def gap(self) -> float | None:
        """How far above the best known value, in per cent; None for a plan that is faulty or leaves something out."""
        if not self.best_known or self.served < self.orders or not self.passed:
            return None
        return 100.0 * (self.value - self.best_known) / self.best_known

    def __str__(self) -> str:
        """Return the line as it is printed."""
        if self.text:
            return f"{self.name:23} {self.who:9} {self.seed:>4} {self.text}"
        gap = "" if self.gap is None else f"{self.gap:.2f}"
        first = "" if self.first is None else f"{self.first:.2f}"
        cpu = "" if self.cpu is None else f"{self.cpu:.1f}"
        return (
            f"{self.name:23} {self.who:9} {self.seed:>4} {self.value:>10} {self.best_known or '':>10} {gap:>7}"
            f" {self.vehicles:>4} {f'{self.served}/{self.orders}':>9} {first:>7} {self.seconds:>6.1f} {cpu:>6}"
            f" {self.memory or '':>5} {'passes' if self.passed else 'FAILS: ' + self.faults}"
        )


HEADING = (
    f"{'instance':23} {'by':9} {'seed':>4} {'found':>10} {'known':>10} {'gap %':>7} {'cars':>4} {'served':>9}"
    f" {'first s':>7} {'s':>6} {'cpu s':>6} {'MB':>5} checked"
)


def write_heading(path: Path) -> None:
    """Write the columns' names to a new file; one that is there is gone on with."""
    if not path.exists():
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow([*(field.name for field in fields(Line)), "gap"])


def write_line(path: Path, line: Line) -> None:
    """Add a line to a file."""
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([*asdict(line).values(), "" if line.gap is None else f"{line.gap:.4f}"])


def comparison(lines: list[Line]) -> Iterator[str]:
    """Yield the mean gap of each class for each competitor, and where Packtrain is behind the best peer."""
    gaps = _by_instance(lines)
    whos = list(dict.fromkeys(line.who for line in lines))
    sorts = dict.fromkeys(line.sort for line in lines)
    for sort in sorts:
        names = list(dict.fromkeys(line.name for line in lines if line.sort == sort))
        for who in whos:
            found = [gaps[name, who] for name in names if (name, who) in gaps]
            if found:
                lacks = "" if len(found) == len(names) else f" of {len(names)}"
                yield f"mean gap of {sort:6} {who:9} {mean(found):6.2f} % ({len(found)}{lacks} instances)"
    peers = [who for who in whos if who != PACKTRAIN]
    if not peers or PACKTRAIN not in whos:
        return
    behind = 0
    for name in dict.fromkeys(line.name for line in lines):
        theirs = {who: gaps[name, who] for who in peers if (name, who) in gaps}
        if not theirs:
            continue
        best = min(theirs, key=lambda who: theirs[who])
        own = gaps.get((name, PACKTRAIN))
        if own is None or own > theirs[best] + NEAR:
            behind += 1
            shown = "no plan" if own is None else f"{own:.2f}"
            yield f"behind on {name}: {shown}, {best} {theirs[best]:.2f}"
    yield f"more than {NEAR} points behind the best peer on {behind} instances"


def _by_instance(lines: list[Line]) -> dict[tuple[str, str], float]:
    """Return the mean gap over the seeds; a competitor that failed with a seed has none."""
    found: dict[tuple[str, str], list[float | None]] = {}
    for line in lines:
        found.setdefault((line.name, line.who), []).append(line.gap)
    return {
        key: mean(gap for gap in values if gap is not None)
        for key, values in found.items()
        if None not in values
    }
