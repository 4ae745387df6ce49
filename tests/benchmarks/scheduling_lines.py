"""The lines that the scheduling benchmark prints, and what they come to."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import mean

PACKTRAIN = "packtrain"


@dataclass(frozen=True)
class Line:
    """One run's outcome; ``bound``: no plan ends earlier, as far as it was told; ``proven``: when that was the plan's.

    ``first`` and ``seconds`` are of wall time, ``cpu`` with all processes, ``memory`` their peak in MB.
    ``faults`` says what is wrong with the plan on the public instance, the judge's objections included;
    ``text`` why there is none.
    """

    name: str
    sort: str
    who: str
    seed: int
    makespan: int
    best_known: int | None
    bound: int | None
    done: int
    activities: int
    first: float | None
    proven: float | None
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
        """How far above the best known, in per cent; None for a plan that is faulty or leaves something out."""
        if not self.best_known or self.done < self.activities or not self.passed:
            return None
        return 100.0 * (self.makespan - self.best_known) / self.best_known

    def __str__(self) -> str:
        """Return the line as it is printed."""
        if self.text:
            return f"{self.name:14} {self.who:9} {self.seed:>4} {self.text}"

        def shown(value: float | None, digits: int) -> str:
            return "" if value is None else f"{value:.{digits}f}"

        return (
            f"{self.name:14} {self.who:9} {self.seed:>4} {self.makespan:>7} {self.best_known or '':>7}"
            f" {shown(self.gap, 2):>7} {shown(self.bound, 0):>7} {self.done:>4}/{self.activities:<4}"
            f" {shown(self.first, 2):>7} {shown(self.proven, 1):>7} {self.seconds:>6.1f} {shown(self.cpu, 1):>6}"
            f" {self.memory or '':>5} {'passes' if self.passed else 'FAILS: ' + self.faults}"
        )


HEADING = (
    f"{'instance':14} {'by':9} {'seed':>4} {'found':>7} {'known':>7} {'gap %':>7} {'bound':>7} {'done':>9}"
    f" {'first s':>7} {'proof s':>7} {'s':>6} {'cpu s':>6} {'MB':>5} checked"
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
    """Yield each class's mean gap and count of proofs for each competitor, then where Packtrain is behind."""
    gaps = _by_instance(lines)
    whos = list(dict.fromkeys(line.who for line in lines))
    for sort in dict.fromkeys(line.sort for line in lines):
        own = [line for line in lines if line.sort == sort]
        names = list(dict.fromkeys(line.name for line in own))
        for who in whos:
            found = [gaps[name, who] for name in names if (name, who) in gaps]
            proofs = sum(line.proven is not None for line in own if line.who == who)
            runs = sum(line.who == who for line in own)
            if found:
                lacks = "" if len(found) == len(names) else f" of {len(names)}"
                yield (
                    f"mean gap of {sort:8} {who:9} {mean(found):6.2f} % ({len(found)}{lacks} instances,"
                    f" {proofs} of {runs} runs proven)"
                )
    peers = [who for who in whos if who != PACKTRAIN]
    if not peers or PACKTRAIN not in whos:
        return
    behind = 0
    for name in dict.fromkeys(line.name for line in lines):
        theirs = {who: gaps[name, who] for who in peers if (name, who) in gaps}
        if not theirs:
            continue
        best = min(theirs, key=lambda who: theirs[who])
        gap = gaps.get((name, PACKTRAIN))
        if gap is None or gap > theirs[best]:
            behind += 1
            yield f"behind on {name}: {'no plan' if gap is None else f'{gap:.2f}'}, {best} {theirs[best]:.2f}"
    yield f"behind the best peer on {behind} instances"


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
